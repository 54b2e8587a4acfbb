package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Group;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Workspace;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which object an id names, and what happens to a second one. */
class DeclaredIdsTest extends ManifestsInAFolder {

    @Test
    void twoFilesCannotDeclareOneIdAndTheFirstByNameCounts() {
        WorkspaceReader.Result read = manifests
                .with("continuity/a.yaml", "components: {mkim: {kind: person, title: first}}")
                .with("continuity/b.yaml", "components: {mkim: {kind: person, title: second}}")
                .read();

        assertThat(Manifests.inWords(read))
                .containsExactly("continuity/b.yaml:2: the component mkim is declared twice; the first is at"
                        + " continuity/a.yaml:2:14");
        assertThat(read.findings().get(0).related()).hasSize(1);
        assertThat(component(read.workspace(), "mkim").title()).isEqualTo("first");
    }

    @Test
    void whatASecondFunctionOfOneIdHoldsIsNotAnObjectAndNotReportedAgain() {
        String function =
                "functions: {pay: {needs: [{use: line, backups: [{id: %s, variant: archive}]}, {anyOf: [line]}]}}";
        WorkspaceReader.Result read = manifests
                .with("continuity/a.yaml", "components: {line: {kind: network}}\n" + function.formatted("spare"))
                .with("continuity/b.yaml", function.formatted("other"))
                .with("continuity/c.yaml", "tests: [{date: 2026-01-01, backup: other, kind: restore, outcome: pass}]")
                .read();

        assertThat(Manifests.inWords(read))
                .containsExactly("continuity/b.yaml:2: the function pay is declared twice; the first is at"
                        + " continuity/a.yaml:3:13");
        assertThat(read.workspace().backups()).containsOnlyKeys("spare");
        assertThat(read.workspace().groups()).containsOnlyKeys("pay/line");
    }

    @Test
    void theIdOfAnInlineBackupAndOfAGroupIsMadeFromWhatTheyServe() {
        Workspace workspace = manifests.with("continuity.yaml", """
            functions:
              pay:
                needs:
                  - {use: line-a, backups: [{variant: warm-standby, uses: [line-b]}]}
                  - {use: component:line-b, backups: [{id: own, variant: warm-standby, uses: [line-a]}]}
                  - {anyOf: [network:line-a, line-b]}
                  - {id: both, quorum: 2, of: [line-a, line-b]}
            components:
              line-a: {kind: network}
              line-b: {kind: network, needs: [{units: 1, of: [line-a]}]}
            """).read().workspace();

        assertThat(workspace.backups()).containsOnlyKeys("own", "pay/line-a");
        assertThat(workspace.groups()).containsOnlyKeys("both", "line-b/line-a", "pay/line-a");
        Backup inline = Objects.requireNonNull(workspace.backups().get("pay/line-a"));
        assertThat(inline.inlineOf()).hasToString("Target[entity=FUNCTION, id=pay]");
        assertThat(inline.protects()).extracting(Reference::id).containsExactly("line-a");
        Group both = Objects.requireNonNull(workspace.groups().get("both"));
        assertThat(both.required()).isEqualTo(2);
        assertThat(both.form()).isEqualTo(Group.Form.QUORUM);
    }

    @Test
    void groupsThatBeginWithTheSameMemberNeedAnId() {
        manifests.with("continuity.yaml", """
            functions:
              pay:
                needs:
                  - {anyOf: [line-a, line-b]}
                  - {quorum: 2, of: [line-a, line-b]}
            components:
              line-a: {kind: network}
              line-b: {kind: network}
            """);

        assertThat(manifests.findings())
                .containsExactly("continuity.yaml:6: the group pay/line-a is declared twice, first at"
                        + " continuity.yaml:5:10; give this one an id of its own");
    }

    @Test
    void theToolsOfARecoveryMayBeAlternativesAndAreNotGroups() {
        WorkspaceReader.Result read = manifests.with("continuity.yaml", """
            components: {a: {kind: tool}, b: {kind: tool}, db: {kind: datastore}}
            backups:
              copy:
                protects: db
                variant: record-copy
                uses: [a]
                activation: {mode: manual, tools: [a, {anyOf: [a, b]}, {use: b, hard: false, because: slow without}]}
            """).read();

        assertThat(read.findings()).isEmpty();
        assertThat(read.workspace().groups()).isEmpty();
        Backup copy = Objects.requireNonNull(read.workspace().backups().get("copy"));
        assertThat(Objects.requireNonNull(copy.activation()).tools())
                .extracting(Need::hard)
                .containsExactly(true, true, false);
    }
}
