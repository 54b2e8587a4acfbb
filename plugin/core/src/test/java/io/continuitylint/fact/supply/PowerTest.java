package io.continuitylint.fact.supply;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.supply.PowerGap.Lack;
import io.continuitylint.model.Component;
import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class PowerTest {

    private static final String HALL = """
        functions:
          cool: {tier: %s, needs: [mains]}
        domains:
          yard: {kind: site}
        backups:
          diesel: {protects: mains, variant: backup-power, uses: [set]}
        components:
          mains: {kind: power}
          set: {kind: power, %s}
          switch: {kind: power, type: ats}
          tank: {kind: stock}
        %s
        """;

    private static final String WHOLE =
            "type: generator, runsFor: 1d, transfer: switch, in: [yard], circuits: {needed: [a], covered: [a, b]}";

    private static List<PowerGap> gaps(int tier, String set, String tests) {
        return FoundFacts.in(HALL.formatted(tier, set, tests), PowerGap.class);
    }

    private static String test(String date, String outcome, String scope) {
        return "tests: [{date: %s, backup: diesel, kind: failover-load, outcome: %s, scope: [%s]}]"
                .formatted(date, outcome, scope);
    }

    @Test
    void aGeneratorThatIsLookedAfterLacksNothing() {
        assertThat(gaps(1, WHOLE, test("2026-08-20", "pass", "set, switch"))).isEmpty();
    }

    @Test
    void aGeneratorThatDeclaresNothingLacksEverything() {
        assertThat(gaps(1, "type: generator", ""))
                .extracting(PowerGap::lack)
                .containsExactlyInAnyOrder(Lack.TEST, Lack.FUEL, Lack.SURROUNDINGS, Lack.TRANSFER);
    }

    @Test
    void aRefuelContractIsAnAnswerAndSoIsANeed() {
        assertThat(gaps(
                        1,
                        "type: generator, refuelContract: tank, transfer: switch, needs: [tank]",
                        test("2026-08-20", "pass", "switch")))
                .isEmpty();
    }

    @Test
    void aTestThatIsTooOldOrFailedIsNone() {
        assertThat(gaps(1, WHOLE, test("2026-08-19", "pass", "switch")))
                .extracting(PowerGap::lack)
                .containsExactly(Lack.TEST);
        assertThat(gaps(1, WHOLE, test("2026-08-20", "fail", "switch")))
                .extracting(PowerGap::lack)
                .containsExactly(Lack.TEST, Lack.TRANSFER_TEST);
    }

    @Test
    void aTierWithoutCadenceOwesNoTest() {
        assertThat(gaps(4, WHOLE, test("2020-01-01", "pass", "switch"))).isEmpty();
    }

    @Test
    void aTransferMustHaveTakenPart() {
        assertThat(gaps(1, WHOLE, test("2026-08-20", "pass", "set")))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.lack()).isEqualTo(Lack.TRANSFER_TEST);
                    assertThat(gap.transfer())
                            .isNotNull()
                            .extracting(Component::id)
                            .isEqualTo("switch");
                });
    }

    @Test
    void aBatteryHasAClockOfTwoParts() {
        assertThat(gaps(1, "type: ups", ""))
                .singleElement()
                .satisfies(gap -> assertThat(gap.lack()).isEqualTo(Lack.BATTERY));
        assertThat(gaps(1, "type: ups, batteryReplaced: 2025-01-01", "")).hasSize(1);
        assertThat(gaps(1, "type: ups, batteryReplaced: 2025-01-01, batteryLife: 4y", ""))
                .isEmpty();
    }

    @Test
    void aSecondFeedNeedsATransfer() {
        assertThat(gaps(1, "type: feed", ""))
                .singleElement()
                .satisfies(gap -> assertThat(gap.lack()).isEqualTo(Lack.TRANSFER));
    }

    @Test
    void circuitsThatAreNotCoveredAreNamed() {
        assertThat(gaps(1, "circuits: {needed: [a, b, c], covered: [b]}", ""))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.lack()).isEqualTo(Lack.CIRCUITS);
                    assertThat(gap.circuits()).containsExactly("a", "c");
                });
    }

    @Test
    void onlyWhatMayBeThereUnwrittenIsUnknown() {
        assertThat(gaps(1, "type: generator", ""))
                .filteredOn(PowerGap::isUnknown)
                .extracting(PowerGap::lack)
                .containsExactly(Lack.SURROUNDINGS);
    }
}
