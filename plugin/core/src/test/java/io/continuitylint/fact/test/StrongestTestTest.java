package io.continuitylint.fact.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Component;
import io.continuitylint.vocabulary.FoundFacts;
import io.continuitylint.vocabulary.StandbyManifest;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrongestTestTest {

    @Test
    void isUnderTooLittleLoadBelowTheMinimum() {
        assertThat(one("load: 49 tps").isLoadTooLow()).isTrue();
        assertThat(one("load: 50 tps").isLoadTooLow()).isFalse();
        assertThat(one("load: 49%").isLoadTooLow()).isTrue();
        assertThat(one("load: 50%").isLoadTooLow()).isFalse();
    }

    @Test
    void doesNotRequireGrowthThatWasNotMeasured() {
        String grown = "tier: 1, mbco: 50%, demand: {peak: 100 tps, growth: 50%, measured: 2024-11-20}";
        assertThat(found(grown, "load: 50 tps")).singleElement().matches(test -> !test.isLoadTooLow());
    }

    @Test
    void comparesTheLoadWithAMinimumThatIsAnAmount() {
        String amount = "tier: 1, mbco: 40 tps, demand: {peak: 100 tps}";
        assertThat(found(amount, "load: 39%")).singleElement().matches(StrongestTest::isLoadTooLow);
        assertThat(found(amount, "load: 40%")).singleElement().matches(test -> !test.isLoadTooLow());
        assertThat(found("tier: 1, mbco: 40 tps", "load: 39 tps"))
                .singleElement()
                .matches(StrongestTest::isLoadTooLow);
    }

    @Test
    void knowsNoLoadThatWasNotGivenOrCannotBeCompared() {
        assertThat(one("duration: 4h").isLoadUnknown()).isTrue();
        StrongestTest beds = one("load: 3 beds");
        assertThat(beds.isLoadUnknown() || beds.isLoadTooLow()).isFalse();
    }

    @Test
    void isTooShortBelowFourHoursOrWhatMustBeSustained() {
        assertThat(one("duration: 239m").isTooShort()).isTrue();
        assertThat(one("duration: 4h").isTooShort()).isFalse();
        assertThat(one("load: 50 tps").isTooShort()).isFalse();
        assertThat(found("tier: 1, sustain: 2h", "duration: 2h"))
                .singleElement()
                .matches(test -> !test.isTooShort());
        assertThat(found("tier: 1, sustain: 2d", "duration: 2h"))
                .singleElement()
                .matches(StrongestTest::isTooShort);
    }

    @Test
    void leavesOutUsesThatAGivenScopeLacks() {
        assertThat(one("scope: [probe]").leftOut()).extracting(Component::id).containsExactly("db-west");
        assertThat(one("scope: [db-west]").leftOut()).isEmpty();
        assertThat(one("load: 50 tps").leftOut()).isEmpty();
    }

    @Test
    void isTheStrongestAndAmongEqualsTheOneThatFallsShortLeast() {
        List<StrongestTest> found =
                FoundFacts.in(StandbyManifest.with("variant: hot-standby", """
                    tests:
                      - {date: 2025-11-19, backup: standby, kind: live-loss, outcome: pass, load: 100 tps}
                      - {date: 2026-02-01, backup: standby, kind: failover-load, outcome: pass, load: 60 tps, duration: 4h}
                      - {date: 2026-03-01, backup: standby, kind: failover-load, outcome: pass, load: 90 tps, duration: 1h}
                      - {date: 2026-04-01, backup: standby, kind: failover-load, outcome: fail, load: 95 tps, duration: 4h}
                      - {date: 2026-10-01, backup: standby, kind: failover, outcome: pass, load: 99 tps, duration: 4h}
                    """), StrongestTest.class);
        assertThat(found)
                .singleElement()
                .satisfies(strongest -> assertThat(strongest.test().date()).hasToString("2026-02-01"));
    }

    @Test
    void isNotFoundWithoutAFailoverOrForCopies() {
        assertThat(FoundFacts.in(
                        StandbyManifest.with(
                                "variant: hot-standby",
                                "tests: [{date: 2026-10-01, backup: standby, kind: restore, outcome: pass}]"),
                        StrongestTest.class))
                .isEmpty();
        assertThat(FoundFacts.in(
                        StandbyManifest.with(
                                "variant: record-copy",
                                "tests: [{date: 2026-10-01, backup: standby, kind: failover, outcome: pass}]"),
                        StrongestTest.class))
                .isEmpty();
    }

    @Test
    void holdsTheLoadOfPowerAgainstItsRating() {
        StrongestTest power = power("load: 290 kW, scope: [generator]");
        assertThat(power.ratedPercent()).isEqualByComparingTo("29");
        assertThat(power.load()).isNull();
        assertThat(power.leftOut()).extracting(Component::id).containsExactly("switch");
        assertThat(power("load: 30%").ratedPercent()).isEqualByComparingTo("30");
        assertThat(power("duration: 1h").ratedPercent()).isNull();
    }

    private static StrongestTest power(String test) {
        return FoundFacts.in("""
            functions:
              pay: {tier: 1, mbco: 50%%, demand: {peak: 100 tps}, needs: [feed]}
            components:
              feed: {kind: power, type: feed}
              generator: {kind: power, type: generator, ratedLoad: 1000 kW, transfer: switch}
              switch: {kind: power, type: ats}
            backups:
              reserve: {protects: [feed], uses: [generator], variant: backup-power}
            tests:
              - {date: 2026-10-01, backup: reserve, kind: component, outcome: pass, %s}
            """.formatted(test), StrongestTest.class).get(0);
    }

    private static StrongestTest one(String test) {
        return found("tier: 1, mbco: 50%, demand: {peak: 100 tps}", test).get(0);
    }

    private static List<StrongestTest> found(String function, String test) {
        return FoundFacts.in(
                StandbyManifest.with(
                        function,
                        "variant: hot-standby",
                        "tests: [{date: 2026-10-01, backup: standby, kind: failover-load, outcome: pass, %s}]"
                                .formatted(test)),
                StrongestTest.class);
    }
}
