package io.continuitylint.fact.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import org.junit.jupiter.api.Test;

class BackupAvailabilityTest {

    private static final String PAY = """
            functions:
              pay: {tier: 2, rto: 1h, mbco: %s, demand: {peak: 1000 tps}, needs: [gateway]}
              ask: {tier: 1, rto: 4h, needs: [gateway]}
            components:
              gateway: {kind: equipment}
              spare: {kind: equipment, capacity: 1000 tps, utilisation: 40%%}
              half-a: {kind: equipment, capacity: 500 tps, utilisation: 40%%}
              half-b: {kind: equipment, capacity: 500 tps}
              idle: {kind: equipment, capacity: 100 tps}
            backups:
              other: {protects: gateway, variant: hot-standby%s}
            """;

    private static BackupAvailability capture(String rest) {
        return capture("60%", ", uses: [idle]" + rest);
    }

    private static BackupAvailability capture(String minimum, String rest) {
        return FoundFacts.in(PAY.formatted(minimum, rest), BackupAvailability.class)
                .get(0);
    }

    @Test
    void isLentUntilItIsReturnedAndOverdueAfterTheLastDay() {
        assertThat(capture(", borrowed: [{by: data}]"))
                .matches(each -> each.borrowed() != null)
                .matches(each -> !each.overdue());
        assertThat(capture(", borrowed: [{by: data, until: 2026-11-20}]"))
                .matches(each -> each.borrowed() != null)
                .matches(each -> !each.overdue());
        assertThat(capture(", borrowed: [{by: data}, {by: tests, until: 2026-11-19}]"))
                .matches(BackupAvailability::overdue)
                .satisfies(each ->
                        assertThat(each.borrowed()).isNotNull().extracting("by").isEqualTo("tests"));
        assertThat(capture(", borrowed: [{by: data, until: 2026-11-10, returned: 2026-11-19}]")
                        .borrowed())
                .isNull();
        assertThat(capture(", borrowed: [{by: data, since: 2026-11-21}]").borrowed())
                .isNull();
        assertThat(capture("").borrowed()).isNull();
    }

    @Test
    void needsAWayBackWhereItMayBeBorrowed() {
        assertThat(capture(", reserved: false").isUnreclaimable()).isTrue();
        assertThat(capture(", reserved: false, reclaim: 1h").isUnreclaimable()).isFalse();
        assertThat(capture("").isUnreclaimable()).isFalse();
    }

    @Test
    void isReclaimedTooLateForTheHastiestFunctionOfAnyTier() {
        assertThat(capture(", reserved: false, reclaim: 61m"))
                .matches(BackupAvailability::slow)
                .satisfies(each -> assertThat(each.mostUrgent())
                        .isNotNull()
                        .extracting("id")
                        .isEqualTo("pay"));
        assertThat(capture(", reserved: false, reclaim: 1h").slow()).isFalse();
    }

    @Test
    void isBusyWhereNormalWorkLeavesTooLittle() {
        assertThat(capture("61%", ", uses: [spare]").busy()).isNotNull();
        assertThat(capture("60%", ", uses: [spare]").busy()).isNull();
        assertThat(capture("610 tps", ", uses: [spare]").busy()).isNotNull();
        assertThat(capture("0%", ", uses: [spare]").busy()).isNull();
    }

    @Test
    void addsUpThingsThatCarryTheMinimumOnlyTogether() {
        assertThat(capture("80%", ", uses: [half-a, half-b]").busy()).isNull();
        assertThat(capture("81%", ", uses: [half-a, half-b]").busy()).isNotNull();
    }
}
