package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.analysis.Capacity.Share;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CapacityTest {

    @Test
    void aDeclaredPercentIsTheShare() {
        Share share = there(share("mbco: 60%", "80%", ""));
        assertThat(share.ratio()).isEqualTo(0.8);
        assertThat(share.minimum()).isEqualTo(0.6);
        assertThat(share.sum()).isEqualTo("80%");
    }

    @Test
    void aCapacityIsAShareOfThePeakDemand() {
        Share share = there(share("mbco: 60%, demand: {peak: 1200 tps}", "1100 tps", ""));
        assertThat(share.sum()).isEqualTo("1100 tps of 1200 tps = 92%");
        assertThat(share.ratio()).isEqualTo(1100 / 1200.0);
        assertThat(share.isEnough()).isTrue();
    }

    @Test
    void demandGrowsFromTheDayItWasMeasured() {
        Share share =
                there(share("mbco: 60%, demand: {peak: 1000 tps, growth: 30%, measured: 2024-11-20}", "900 tps", ""));
        assertThat(share.sum()).isEqualTo("900 tps of 1690 tps = 53%");
        assertThat(share.isEnough()).isFalse();
    }

    @Test
    void demandThatGrowsBeyondAllNumbersIsCoveredByNothing() {
        Share share = there(share(
                "mbco: 60%, demand: {peak: 1 tps, growth: 9999999999999999999999999999%, measured: 2010-01-01}",
                "9 tps", ""));
        assertThat(share.sum()).isEqualTo("9 tps of 1000000000000 tps = 0%");
        assertThat(share.isEnough()).isFalse();
    }

    @Test
    void demandDoesNotGrowWhereNobodySaidSinceWhen() {
        assertThat(there(share("mbco: 60%, demand: {peak: 1000 tps, growth: 30%}", "900 tps", ""))
                        .ratio())
                .isEqualTo(0.9);
    }

    @Test
    void aDemandOfManyDigitsIsNotRounded() {
        Share share = there(
                share("mbco: 100%, demand: {peak: 12345 tps, growth: 0%, measured: 2025-11-20}", "12345 tps", ""));
        assertThat(share.isEnough()).isTrue();
        assertThat(share.sum()).isEqualTo("12345 tps of 12345 tps = 100%");
    }

    @Test
    void aCapacityInAnotherUnitIsAShareOfWhatItProtects() {
        assertThat(there(share("mbco: 60%, demand: {peak: 1200 tps}", "2 MW", "", "capacity: 4 MW"))
                        .sum())
                .isEqualTo("2 MW of 4 MW = 50%");
    }

    @Test
    void whatCannotBeComparedHasNoShare() {
        assertThat(share("mbco: 60%, demand: {peak: 1200 tps}", "2 MW", "")).isNull();
        assertThat(share("mbco: 60%", "1100 tps", "")).isNull();
    }

    @Test
    void aMinimumInTheUnitOfTheCapacityIsComparedAsItIs() {
        assertThat(there(share("mbco: 600 tps", "500 tps", "")).isEnough()).isFalse();
        assertThat(there(share("mbco: 600 tps", "600 tps", "")).isEnough()).isTrue();
        assertThat(there(share("mbco: 600 tps", "500 tps", "")).sum()).isEqualTo("500 tps of 600 tps = 83%");
    }

    @Test
    void aMinimumAsAQuantityIsAShareOfThePeakToo() {
        Share share = there(share("mbco: 600 tps, demand: {peak: 1200 tps}", "80%", ""));
        assertThat(share.minimum()).isEqualTo(0.5);
        assertThat(there(share("mbco: 600 tps", "80%", "")).minimum()).isNull();
    }

    @Test
    void whatIsLessThanTheMinimumDoesNotReadAsTheMinimum() {
        assertThat(there(share("mbco: 60%, demand: {peak: 1000 tps}", "598 tps", ""))
                        .sum())
                .isEqualTo("598 tps of 1000 tps = 59%");
    }

    @Test
    void bytesAndRatesAreConverted() {
        assertThat(there(share("mbco: 60%, demand: {peak: 1 GB/s}", "1800 GB/h", ""))
                        .ratio())
                .isEqualTo(0.5);
    }

    @Test
    void copiesOfDataCarryNoLoad() {
        assertThat(share("mbco: 60%", "80%", "", "capacity: 4 MW", "record-copy"))
                .isNull();
    }

    @Test
    void aPassedTestIsNoLimit() {
        assertThat(loaded("pass, load: 400 tps").ratio()).isEqualTo(0.9);
    }

    @Test
    void aFailedTestLowersTheShareToTheHighestLoadThatWasPassed() {
        Share share = loaded("pass, load: 400 tps", "fail, load: 800 tps");
        assertThat(share.sum()).isEqualTo("400 tps of 1000 tps = 40% (in tests)");
        assertThat(share.ratio()).isEqualTo(0.4);
        assertThat(loaded("partial, load: 80%").ratio()).isZero();
    }

    @Test
    void aLaterTestThatPassesAtThatLoadMakesUpForAFailedOne() {
        assertThat(loaded("fail, load: 800 tps", "pass, load: 800 tps").ratio()).isEqualTo(0.9);
    }

    @Test
    void aLaterTestThatPassesAtLessDoesNot() {
        assertThat(loaded("fail, load: 500 tps", "fail, load: 900 tps", "pass, load: 600 tps")
                        .ratio())
                .isEqualTo(0.6);
    }

    @Test
    void anEarlierTestThatPassedDoesNotMakeUpForAFailedOne() {
        assertThat(loaded("pass, load: 700 tps", "fail, load: 500 tps").ratio()).isEqualTo(0.7);
    }

    @Test
    void anAbortedTestSaysNothing() {
        assertThat(loaded("aborted, load: 500 tps").ratio()).isEqualTo(0.9);
    }

    private static Share loaded(String... outcomes) {
        StringBuilder tests = new StringBuilder("tests:\n");
        int day = 1;
        for (String outcome : outcomes) {
            tests.append("  - {date: 2026-10-0%s, backup: spare, kind: failover-load, outcome: %s}%n"
                    .formatted(day++, outcome));
        }
        return there(share("mbco: 60%, demand: {peak: 1000 tps}", "900 tps", tests.toString()));
    }

    private static @Nullable Share share(String function, String capacity, String tests) {
        return share(function, capacity, tests, "title: Desk");
    }

    private static @Nullable Share share(String function, String capacity, String tests, String primary) {
        return share(function, capacity, tests, primary, "warm-standby");
    }

    private static @Nullable Share share(
            String function, String capacity, String tests, String primary, String variant) {
        InlineWorkspace written = InlineWorkspace.in("""
                functions:
                  pay: {tier: 1, needs: [desk], %s}
                components:
                  desk: {kind: system, %s}
                  part: {kind: system}
                backups:
                  spare: {protects: desk, variant: %s, uses: [part], coverage: {capacity: %s}}
                %s""".formatted(function, primary, variant, capacity, tests));
        return new Capacity(InlineWorkspace.DAY)
                .of(
                        written.backup("spare"),
                        written.function("pay"),
                        written.component("desk"),
                        written.function("pay").mbco(),
                        written.workspace().tests());
    }

    private static Share there(@Nullable Share share) {
        return Objects.requireNonNull(share);
    }
}
