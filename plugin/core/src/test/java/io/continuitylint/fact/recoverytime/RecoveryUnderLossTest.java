package io.continuitylint.fact.recoverytime;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import io.continuitylint.vocabulary.StandbyManifest;
import org.junit.jupiter.api.Test;

class RecoveryUnderLossTest {

    @Test
    void waitsForTheDeadlineWhereNobodyDecidesBefore() {
        RecoveryUnderLoss recovery = recovery("""
                variant: warm-standby
                activation: {mode: manual, detect: 5m, decide: 10m, decideBy: 50m, activate: 10m}
                """);
        assertThat(recovery.byDeadline()).hasToString("1h5m");
        assertThat(recovery.isDecidedTooLate()).isTrue();
        assertThat(recovery.misses()).isFalse();
    }

    @Test
    void isInTimeWhereTheDeadlineLeavesJustEnough() {
        assertThat(recovery("""
                variant: warm-standby
                activation: {mode: manual, detect: 5m, decide: 10m, decideBy: 45m, activate: 10m}
                """).isDecidedTooLate()).isFalse();
    }

    @Test
    void hasNoDeadlineWhereItIsAutomatic() {
        assertThat(recovery("""
                variant: warm-standby
                activation: {mode: automatic, detect: 5m, decideBy: 2h, activate: 10m}
                """).byDeadline()).isNull();
    }

    @Test
    void judgesTheRestoreAloneBesideOtherWork() {
        RecoveryUnderLoss recovery = recovery("""
                variant: record-copy
                activation: {mode: automatic, detect: 5m, activate: 10m, recover: 3h}
                restore: {size: 1 TB, throughput: 2 TB/h, verify: 10m}
                """);
        assertThat(recovery.withRestore()).hasToString("55m");
        assertThat(recovery.misses()).isTrue();
        assertThat(recovery.isRestoreTooSlow()).isFalse();
    }

    @Test
    void findsARestoreTooSlowWithThePhasesAroundIt() {
        assertThat(recovery("""
                variant: record-copy
                activation: {mode: automatic, detect: 5m, activate: 10m}
                restore: {size: 1 TB, throughput: 2 TB/h, verify: 16m}
                """).isRestoreTooSlow()).isTrue();
    }

    @Test
    void leavesOutARestoreThatCannotBeComputed() {
        RecoveryUnderLoss recovery = recovery("""
                variant: record-copy
                activation: {mode: automatic, detect: 5m, activate: 10m}
                restore: {size: 1 TB}
                """);
        assertThat(recovery.withRestore()).isNull();
        assertThat(recovery.isRestoreTooSlow()).isFalse();
    }

    @Test
    void mustSurviveAHazardThatReachesABackupThroughWhatItNeeds() {
        String yaml = """
                functions:
                  pay: {tier: 1, rto: 1h, needs: [desk]}
                domains:
                  river: {kind: flood}
                components:
                  desk: {kind: service, in: [river]}
                  near: {kind: service, needs: [line]}
                  line: {kind: network%s}
                  far: {kind: service}
                backups:
                  standby: {protects: desk, variant: hot-standby, uses: [near], activation: {mode: automatic, detect: 1m, activate: 1m}}
                  away: {protects: desk, variant: cold-spare, uses: [far], activation: {mode: automatic, detect: 1m, activate: 5h}}
                """;
        assertThat(FoundFacts.in(yaml.formatted(", in: [river]"), RecoveryUnderLoss.class))
                .filteredOn(RecoveryUnderLoss::misses)
                .singleElement()
                .satisfies(recovery -> {
                    assertThat(recovery.backup().id()).isEqualTo("away");
                    assertThat(recovery.element().id()).isEqualTo("river");
                });
        assertThat(FoundFacts.in(yaml.formatted(""), RecoveryUnderLoss.class)).noneMatch(RecoveryUnderLoss::misses);
    }

    @Test
    void leavesForARestoreWhatTheOtherPhasesDoNotTake() {
        RecoveryUnderLoss recovery = recovery("""
                variant: record-copy
                activation: {mode: automatic, detect: 5m, activate: 10m, recover: 3h}
                restore: {size: 1 TB, throughput: 2 TB/h, verify: 10m}
                """);
        assertThat(recovery.restore()).hasToString("40m");
        assertThat(recovery.leftForRestore()).hasToString("45m");
    }

    @Test
    void namesTheMissingPhasesOfABackupOnceForTheStrictestFunction() {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 2, rto: 1h, needs: [desk, line]}
                          report: {tier: 3, rto: 10m, needs: [desk]}
                        components:
                          desk: {kind: service}
                          line: {kind: network}
                          second: {kind: service}
                        backups:
                          standby: {protects: [line, desk], variant: record-copy, uses: [second], activation: {mode: manual, detect: 1m}}
                        """, MissingPhases.class)).singleElement().satisfies(missing -> {
            assertThat(missing.function().id()).isEqualTo("pay");
            assertThat(missing.primary().id()).isEqualTo("desk");
            assertThat(missing.phases()).containsExactly("decide", "activate", "recover");
            assertThat(missing.isWorkMissing()).isTrue();
        });
    }

    @Test
    void isSilentAboutMissingPhasesBesideABackupThatIsFastEnough() {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 2, rto: 1h, needs: [desk]}
                        components:
                          desk: {kind: service}
                          second: {kind: service}
                        backups:
                          unknown: {protects: desk, variant: warm-standby, uses: [second]}
                          known: {protects: desk, variant: warm-standby, uses: [second], activation: {mode: automatic, detect: 1m, activate: 1m}}
                        """, MissingPhases.class)).isEmpty();
    }

    private static RecoveryUnderLoss recovery(String backup) {
        return FoundFacts.in(StandbyManifest.with(backup, ""), RecoveryUnderLoss.class)
                .get(0);
    }
}
