package io.continuitylint.fact.activation;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Function;
import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class LateDecisionTest {

    @Test
    void isOneForTheShortestTargetAndNamesTheOtherFunctions() {
        assertThat(found("decide: 5m, decideBy: 2h")).singleElement().satisfies(late -> {
            assertThat(late.recovery().function().id()).isEqualTo("trade");
            assertThat(late.recovery().byDeadline()).hasToString("2h20m");
            assertThat(late.others()).extracting(Function::id).containsExactly("pay");
            assertThat(late.strictest().id()).isEqualTo("pay");
        });
    }

    @Test
    void isNoneWhereTheDeadlineIsEarlyEnough() {
        assertThat(found("decide: 5m, decideBy: 40m")).isEmpty();
    }

    @Test
    void isNoneWithoutADeadline() {
        assertThat(found("decide: 4h")).isEmpty();
    }

    private static List<LateDecision> found(String decision) {
        return FoundFacts.in("""
                functions:
                  pay: {tier: 1, rto: 2h, needs: [db]}
                  trade: {tier: 2, rto: 1h, needs: [db]}
                components:
                  db: {kind: datastore}
                  db-west: {kind: datastore}
                backups:
                  standby:
                    protects: db
                    uses: [db-west]
                    variant: warm-standby
                    activation: {mode: manual, detect: 10m, activate: 10m, %s}
                """.formatted(decision), LateDecision.class);
    }
}
