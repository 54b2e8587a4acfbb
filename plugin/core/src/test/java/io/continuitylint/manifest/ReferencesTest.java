package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import org.junit.jupiter.api.Test;

/** What references name, and what is said of those that name nothing. */
class ReferencesTest extends ManifestsInAFolder {

    private static final String KINDS =
            "authority, communication, component, contract, control-plane, cooling, counterparty, credential,"
                    + " datastore, dns, document, equipment, function, identity, key, monitor, network, person, power, queue,"
                    + " records, role, room, service, site, software, spare, stock, supplier, system, team, tool";

    @Test
    void aReferenceIsLookedForAmongTheTypesOfItsField() {
        WorkspaceReader.Result read = manifests.with("continuity.yaml", """
            domains: {harbour: {kind: site}}
            components: {harbour: {kind: site, in: [harbour]}, mkim: {kind: person, site: domain:harbour}}
            functions: {pay: {needs: [site:harbour, component:mkim], owner: person:mkim}}
            """).read();

        assertThat(read.findings()).isEmpty();
        assertThat(component(read.workspace(), "harbour")
                        .in()
                        .get(0)
                        .anyOf()
                        .get(0)
                        .target())
                .hasToString("Target[entity=DOMAIN, id=harbour]");
    }

    @Test
    void whatAReferenceNamesMustExistAndBeOfTheRightKind() {
        manifests.with("continuity.yaml", """
            domains: {harbour: {kind: site}}
            components:
              mkim: {kind: person}
              duty: {kind: role, holders: [duty]}
            functions:
              pay:
                owner: role:mkim
                needs:
                  - mkin
                  - harbour
                  - rolle:duty
                  - domain:harbour
            """);

        assertThat(manifests.findings())
                .containsExactly(
                        "continuity.yaml:5: duty is of kind role; this must be a person",
                        "continuity.yaml:8: \"role:mkim\" names nothing: mkim is of kind person; write person:mkim",
                        "continuity.yaml:10: \"mkin\" names nothing: there is no component or function with that id; did"
                                + " you mean \"mkim\"?",
                        "continuity.yaml:11: \"harbour\" names a domain; this must be a component or function",
                        "continuity.yaml:12: \"rolle:duty\" names nothing: there is no kind \"rolle\"; write one of "
                                + KINDS
                                + "; did you mean \"role:duty\"?",
                        "continuity.yaml:13: \"domain:harbour\" names a domain; this must be a component or function");
    }

    @Test
    void aReferenceToWhatDeclaresNoKindIsNotReported() {
        manifests.with(
                "continuity.yaml",
                "components: {mkim: {}}\nfunctions: {pay: {owner: person:mkim, needs: [role:mkim]}}");

        assertThat(manifests.findings())
                .containsExactly(
                        "continuity.yaml:2: mkim has no \"kind\"; write one, such as system, person or supplier");
    }

    @Test
    void aReferenceThatResolvesToNothingIsKeptAsItWasWritten() {
        Function pay = function(
                manifests
                        .with("continuity.yaml", "functions: {pay: {needs: [service:gone]}}")
                        .read(),
                "pay");

        Reference gone = pay.needs().get(0).references().get(0);
        assertThat(gone.resolves()).isFalse();
        assertThat(gone).hasToString("service:gone");
    }
}
