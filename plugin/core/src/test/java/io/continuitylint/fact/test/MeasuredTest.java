package io.continuitylint.fact.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.test.MeasuredMiss.Objective;
import io.continuitylint.vocabulary.FoundFacts;
import io.continuitylint.vocabulary.StandbyManifest;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuredTest {

    @Test
    void missesAnObjectiveOnlyBeyondIt() {
        assertThat(misses("measured: {total: 61m, dataLoss: 6m}"))
                .extracting(MeasuredMiss::objective)
                .containsExactly(Objective.RTO, Objective.RPO);
        assertThat(misses("measured: {total: 1h, dataLoss: 5m}")).isEmpty();
    }

    @Test
    void looksAtTheLatestTestThatMeasuredAnything() {
        assertThat(misses("""
                measured: {total: 2h}}
                  - {date: 2026-10-02, backup: standby, kind: failover, outcome: pass, measured: {total: 30m}""")).isEmpty();
        assertThat(misses("""
                measured: {total: 2h}}
                  - {date: 2026-10-02, backup: standby, kind: job-success, outcome: pass""")).hasSize(1);
    }

    @Test
    void isNothingThatATalkCameTo() {
        assertThat(misses("""
                measured: {total: 2h}}
                  - {date: 2026-10-02, backup: standby, kind: tabletop, outcome: pass, measured: {total: 30m}""")).hasSize(1);
        assertThat(FoundFacts.in(
                        StandbyManifest.with(
                                "variant: hot-standby\nsync: {mode: async, lag: 1m}",
                                test("measured: {total: 2h}").replace("failover", "walkthrough")),
                        MeasuredMiss.class))
                .isEmpty();
    }

    @Test
    void isHeldAgainstTheOwnTargetOfAScenario() {
        String scenario = "\nscenarios:\n  flood: {kind: accident, loses: [east], rto: 3h}";
        assertThat(misses("scenario: flood, measured: {total: 2h}", scenario)).isEmpty();
        assertThat(misses("scenario: flood, measured: {total: 4h}", scenario))
                .singleElement()
                .satisfies(miss -> assertThat(miss.targetOf().id()).isEqualTo("flood"));
    }

    @Test
    void requiresNothingOfABackupBesideABetterOne() {
        String archive = """

                  archive:
                    protects: [db]
                    uses: [console]
                    variant: archive
                    sync: {mode: periodic, interval: 1d}
                    activation: {mode: automatic, detect: 1m, activate: 3h, recover: 1h}
                tests: [{date: 2026-10-01, backup: archive, kind: restore, outcome: pass, measured: {total: 4h, dataLoss: 1d}}]
                """;
        String phases = "activation: {mode: automatic, detect: 1m, activate: 1m}";
        assertThat(FoundFacts.in(
                        StandbyManifest.with("variant: hot-standby\nsync: {mode: sync}\n" + phases, archive),
                        MeasuredMiss.class))
                .isEmpty();
        assertThat(FoundFacts.in(StandbyManifest.with("variant: insurance", archive), MeasuredMiss.class))
                .hasSize(2);
    }

    @Test
    void isRequiredOfAGroup() {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 1, rto: 1h, needs: [{id: pair, anyOf: [a, b]}]}
                        components:
                          a: {kind: service}
                          b: {kind: service}
                        tests:
                          - {date: 2026-10-01, backup: pair, kind: failover, outcome: pass, measured: {total: 61m}}
                        """, MeasuredMiss.class)).hasSize(1);
    }

    @Test
    void exceedsWhatIsDeclaredByAPart() {
        assertThat(excesses("detect: 5m, activate: 15m", "measured: {total: 25m}"))
                .singleElement()
                .satisfies(excess -> assertThat(excess.percent()).isEqualByComparingTo("25"));
        assertThat(excesses("detect: 5m, activate: 15m", "measured: {total: 20m}"))
                .isEmpty();
    }

    @Test
    void exceedsNothingBehindABetterOne() {
        String archive = """

                  archive:
                    protects: [db]
                    uses: [console]
                    variant: archive
                    sync: {mode: periodic, interval: 1d}
                    activation: {mode: automatic, detect: 1m, activate: 1h, recover: 1h}
                tests: [{date: 2026-10-01, backup: archive, kind: restore, outcome: pass, measured: {total: 4h}}]
                """;
        String phases = "activation: {mode: automatic, detect: 1m, activate: 1m}";
        assertThat(FoundFacts.in(
                        StandbyManifest.with("variant: hot-standby\nsync: {mode: sync}\n" + phases, archive),
                        MeasuredExcess.class))
                .isEmpty();
        assertThat(FoundFacts.in(StandbyManifest.with("variant: insurance", archive), MeasuredExcess.class))
                .hasSize(1);
    }

    @Test
    void exceedsNothingWhereAPhaseIsMissing() {
        assertThat(excesses("activate: 15m", "measured: {total: 25m}")).isEmpty();
    }

    @Test
    void exceedsADeclaredZero() {
        assertThat(excesses("detect: 0s, activate: 0s", "measured: {total: 1s}"))
                .singleElement()
                .satisfies(excess -> assertThat(excess.percent()).isGreaterThan(java.math.BigDecimal.valueOf(100)));
    }

    private static List<MeasuredMiss> misses(String test) {
        return misses(test, "");
    }

    private static List<MeasuredMiss> misses(String test, String more) {
        return FoundFacts.in(
                StandbyManifest.with("variant: hot-standby\nsync: {mode: async, lag: 1m}", test(test) + more),
                MeasuredMiss.class);
    }

    private static List<MeasuredExcess> excesses(String phases, String test) {
        String backup = "variant: hot-standby\nactivation: {mode: automatic, %s}".formatted(phases);
        return FoundFacts.in(StandbyManifest.with(backup, test(test)), MeasuredExcess.class);
    }

    private static String test(String fields) {
        return "tests:\n  - {date: 2026-10-01, backup: standby, kind: failover, outcome: pass, %s}".formatted(fields);
    }
}
