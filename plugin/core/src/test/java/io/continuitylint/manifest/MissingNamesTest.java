package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An id that names nothing is one finding, wherever and however often it is named. */
class MissingNamesTest {

    @TempDir
    private Path folder;

    private Manifests manifests;

    @BeforeEach
    void start() {
        manifests = new Manifests(folder);
    }

    @Test
    void oneMissingRoleIsOneFindingOfAllFiles() {
        manifests.with("continuity/a.yaml", """
                        owner: role:lead
                        functions: {sell: {needs: []}, buy: {needs: []}}
                        """).with("continuity/b.yaml", """
                        components: {till: {kind: system, owner: lead}}
                        backups: {b: {protects: [till], variant: cold-spare, activation: {activators: [role:lead]}}}
                        """);

        List<Finding> findings = manifests.read().findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.message())
                    .isEqualTo("\"role:lead\" names nothing: there is no person, role or team with that id; it is named"
                            + " in 3 places");
            assertThat(finding.place()).hasToString("continuity/a.yaml:2:8");
            assertThat(finding.related())
                    .extracting(related -> related.place().toString())
                    .containsExactly("continuity/b.yaml:2:42", "continuity/b.yaml:3:80");
        });
    }

    @Test
    void ofVeryManyPlacesTheNumberIsTold() {
        StringBuilder needs = new StringBuilder("functions:\n");
        for (int index = 0; index < 100; index++) {
            needs.append("  f%s: {needs: [gone]}\n".formatted(index));
        }
        manifests.with("continuity.yaml", needs.toString());

        assertThat(manifests.read().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).endsWith("; it is named in 100 places");
            assertThat(finding.related()).hasSize(20);
            assertThat(finding.related().get(19).text()).isEqualTo("named here, too, and in 79 more places");
        });
    }

    @Test
    void aTeamAndAServiceOfOneNameAreOneFinding() {
        manifests.with("continuity.yaml", """
                functions: {git: {owner: team:gitaly, needs: [service:gitaly]}}
                components:
                  gitaly: {kind: service, owner: team:gitaly}
                """).with("people.continuity.yaml", "components: {gitaly: {kind: team}}\n");

        assertThat(manifests.findings())
                .containsExactly(
                        "people.continuity.yaml:2: gitaly is declared as a service and as a team, and components"
                                + " of all kinds share one namespace: give one of them another id; the first is at"
                                + " continuity.yaml:4:3");
    }

    @Test
    void anIdThatAnotherProjectDeclaresIsSaidToBeThere() {
        manifests
                .with("platform/continuity/data.yaml", "components: {customer-db: {kind: datastore}}\n")
                .with("platform/broken/continuity.yaml", "components: [\n")
                .with("shop/continuity.yaml", """
                        functions: {sell: {needs: [customer-db]}, buy: {needs: [customer-bd]}}
                        components: {till: {kind: system, needs: [customer-db]}}
                        """);

        List<Finding> findings = ofShop();

        assertThat(findings).hasSize(2).first().satisfies(finding -> {
            assertThat(finding.message())
                    .isEqualTo("\"customer-db\" names nothing: there is no component or function with that id; another"
                            + " project of this build declares one, at ../platform/continuity/data.yaml:2:14; it is"
                            + " named in 2 places");
            assertThat(finding.help()).isEqualTo("Lint all projects of this build as one workspace, with lint-all.");
            assertThat(finding.related())
                    .extracting(related -> related.place() + " " + related.text())
                    .containsExactly(
                            "../platform/continuity/data.yaml:2:14 declared here, by another project",
                            "continuity.yaml:3:43 named here, too");
        });
        assertThat(findings.get(1).message()).doesNotContain("another project");
    }

    @Test
    void whatAFieldDoesNotTakeIsNoDeclarationOfIt() {
        manifests
                .with("platform/continuity.yaml", """
                        domains: {east: {kind: zone}}
                        components: {lead: {kind: system}, mkim: {kind: person}}
                        """)
                .with("shop/continuity.yaml", "functions: {sell: {owner: lead, needs: [east, service:mkim]}}\n");

        assertThat(ofShop())
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding.message()).doesNotContain("another project"));
    }

    /** The parent's folder holds the module's. */
    private List<Finding> ofShop() {
        return WorkspaceReader.read(new WorkspaceReader.Request(
                        folder.resolve("shop"),
                        List.of(),
                        List.of(),
                        List.of(),
                        new OtherProjects(List.of(folder, folder.resolve("platform")), "lint-all"),
                        List.of(),
                        null,
                        null,
                        Manifests.DAY,
                        true))
                .findings();
    }

    @Test
    void aSuggestionHasThePrefixItNeeds() {
        manifests.with("continuity.yaml", """
                components: {billing: {kind: system}, mkim: {kind: person}}
                functions: {billing: {owner: person:mkin, needs: [bililng]}}
                """);

        assertThat(manifests.findings())
                .containsExactly(
                        "continuity.yaml:3: \"person:mkin\" names nothing: there is no person, role or team with that"
                                + " id; did you mean \"person:mkim\"?",
                        "continuity.yaml:3: \"bililng\" names nothing: there is no component or function with that id;"
                                + " did you mean \"component:billing\"?");
    }
}
