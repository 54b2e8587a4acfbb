package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Timespan;
import io.continuitylint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which policy holds, and what it sets. */
class PolicyTest extends ManifestsInAFolder {

    @Test
    void withoutAPolicyTheDefaultsHold() {
        var policy = manifests.read().workspace().policy();

        assertThat(policy.humanDecisionFloor()).hasToString("15m");
        assertThat(policy.tier(1).testCadence()).hasToString("3mo");
        assertThat(policy.tier(4).testCadence()).isNull();
        assertThat(policy.maxAcceptance().values()).map(Timespan::toString).containsExactly("90d", "180d", "1y", "1y");
    }

    @Test
    void aPolicyChangesWhatItSetsAndLeavesTheRest() {
        var read = manifests.with("continuity/policy.yaml", """
            policy:
              criticalTiers: [1, 2, 3]
              tiers: {1: {testCadence: 1mo, testKind: {data: tabletop}, minDistance: 50 km}, 2: {testCadence: none}}
              readinessRto: {warm: 10m}
              rules: {test/overdue: {severity: warning, locked: true, params: {grace: 10d, of: [a, b]}}}
              frameworks: [dora, cis]
            """).read();

        assertThat(read.findings()).isEmpty();
        var policy = read.workspace().policy();
        assertThat(policy.isCritical(3)).isTrue();
        assertThat(policy.tier(1).testCadence()).hasToString("1mo");
        assertThat(policy.tier(1).testKindCadence()).hasToString("1y");
        assertThat(policy.tier(2).testCadence()).isNull();
        assertThat(Objects.requireNonNull(policy.rules().get("test/overdue")).params())
                .hasEntrySatisfying("of", param -> assertThat(param.texts()).containsExactly("a", "b"));
    }

    @Test
    void whatIsWrongWithAPolicyIsReportedAndTheDefaultHolds() {
        manifests.with("continuity/policy.yaml", """
            policy:
              tiers: {1: {testCadence: 0s, minDistance: 50 miles}, 5: {}}
              criticalTiers: [one]
              rules: {test/overdue: {severity: fatal}}
            """);

        assertThat(manifests.findings())
                .containsExactly(
                        "continuity/policy.yaml:3: testCadence: \"0s\" must be longer than 0",
                        "continuity/policy.yaml:3: minDistance: 50 miles is not in kilometres; write a distance such as 50 km",
                        "continuity/policy.yaml:3: unknown key \"5\" in the tiers; its keys are 1, 2, 3, 4",
                        "continuity/policy.yaml:4: criticalTiers: \"one\" is not a tier; write 1, 2, 3 or 4",
                        "continuity/policy.yaml:5: severity: \"fatal\" is unknown; write one of error, warning, info");
        assertThat(manifests.read().workspace().policy().tier(1).testCadence()).hasToString("3mo");
    }

    @Test
    void thereIsOnePolicy() {
        manifests
                .with("continuity/a.yaml", "policy: {gapTolerance: 2h}")
                .with("continuity/b.yaml", "policy: {gapTolerance: 3h}");

        assertThat(manifests.findings())
                .containsExactly(
                        "continuity/b.yaml:2: the policy is declared twice; the first is at continuity/a.yaml:2:1");
        assertThat(manifests.read().workspace().policy().gapTolerance()).hasToString("2h");
    }

    @Test
    void theModulesOfARepositoryShareThePolicyAboveThemAndNothingElse() {
        manifests
                .with("continuity/policy.yaml", "policy: {gapTolerance: 2h}\ncomponents: {mkim: {kind: persn}}")
                .with("module/continuity/pay.yaml", "functions: {pay: {needs: [mkim]}}");

        WorkspaceReader.Result read = module();

        assertThat(read.workspace().policy().gapTolerance()).hasToString("2h");
        assertThat(read.policyFile()).isEqualTo("../continuity/policy.yaml");
        assertThat(read.workspace().components()).isEmpty();
        assertThat(read.workspace().files())
                .extracting(SourceFile::name)
                .containsExactly("../continuity/policy.yaml", "continuity/pay.yaml");
        assertThat(Manifests.inWords(read))
                .containsExactly(
                        "continuity/pay.yaml:2: \"mkim\" names nothing: there is no component or function with that id");
    }

    @Test
    void aPolicyAboveThatCannotBeReadIsNotPassedOverInSilence() {
        manifests
                .with("continuity/policy.yaml", "policy: {gapTolerance: @}")
                .with("module/continuity/pay.yaml", "functions: {pay: {needs: []}}");

        assertThat(Manifests.inWords(module()))
                .containsExactly("../continuity/policy.yaml:2: a value cannot start with @; write it in quotes");
    }

    @Test
    void thePolicyHoldsForSingleFilesToo() throws IOException {
        manifests
                .with("continuity/policy.yaml", "policy: {gapTolerance: 2h}")
                .with("continuity/pay.yaml", "functions: {pay: {needs: []}}");
        Path pay = folder.resolve("continuity/pay.yaml");

        assertThat(Manifests.read(folder, true, pay).workspace().policy().gapTolerance())
                .hasToString("2h");
        Files.delete(folder.resolve("continuity/policy.yaml"));
        assertThat(Manifests.read(folder, true, pay).workspace().policy().gapTolerance())
                .hasToString("1h");
    }

    /** A module of a build whose top is the folder. */
    private WorkspaceReader.Result module() {
        return WorkspaceReader.read(new WorkspaceReader.Request(
                folder.resolve("module"),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                folder,
                null,
                Manifests.DAY,
                true));
    }
}
