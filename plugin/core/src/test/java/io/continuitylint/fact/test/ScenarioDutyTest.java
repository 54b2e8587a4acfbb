package io.continuitylint.fact.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioDutyTest {

    private static final String FUNCTIONS = """
            functions:
              refunds: {tier: 1}
              cards: {tier: 1}
              portal: {tier: 2}
              labels: {tier: 3, scenarios: [flood]}
              letters: {tier: 3}
            scenarios:
              flood: {kind: accident}
            """;

    @Test
    void oneOfEachScenarioNamesTheStrictestFunctionAndCountsTheOthers() {
        assertThat(duties("")).singleElement().satisfies(duty -> {
            assertThat(duty.function().id()).isEqualTo("cards");
            assertThat(duty.others()).isEqualTo(3);
            assertThat(duty.tested()).isFalse();
        });
    }

    @Test
    void aTestCountsForTheFunctionsForWhichItIsRecentEnough() {
        String policy =
                "policy: {tiers: {1: {testKindCadence: 1mo}, 2: {testKindCadence: 1y}, 3: {testKindCadence: 1y}}}\n";

        assertThat(duties(policy + tested("2026-09-01"))).singleElement().satisfies(duty -> {
            assertThat(duty.function().id()).isEqualTo("cards");
            assertThat(duty.others()).isEqualTo(1);
        });
        assertThat(duties(policy + tested("2026-11-15"))).singleElement().satisfies(duty -> {
            assertThat(duty.tested()).isTrue();
            assertThat(duty.others()).isZero();
        });
        String tierOne = policy.replace("1: {testKindCadence: 1mo}", "1: {testKindCadence: 1y}")
                .replace("3: {testKindCadence: 1y}", "3: {testKindCadence: 1mo}");
        assertThat(duties(tierOne + tested("2026-09-01")))
                .singleElement()
                .satisfies(duty -> assertThat(duty.function().id()).isEqualTo("labels"));
    }

    @Test
    void whatAppliesToNobodyIsOwedByNobody() {
        assertThat(FoundFacts.in(
                        FUNCTIONS
                                .replace("{kind: accident}", "{kind: accident, appliesTo: [4]}")
                                .replace(", scenarios: [flood]", ""),
                        ScenarioDuty.class))
                .isEmpty();
    }

    private static String tested(String date) {
        return "tests:\n  - {date: %s, scenario: flood, kind: failover, outcome: pass}\n".formatted(date);
    }

    private static List<ScenarioDuty> duties(String more) {
        return FoundFacts.in(FUNCTIONS + more, ScenarioDuty.class);
    }
}
