package io.continuitylint.fact.singlepoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Subject;
import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioLossTest {

    private static List<ScenarioLoss> flood(String extra, String appliesTo) {
        return FoundFacts.in("""
                        domains:
                          quay: {kind: site}
                        scenarios:
                          flood: {loses: [quay]%s}
                        functions:
                          pay: {tier: 2, needs: [gateway]}
                          report: {tier: 3, needs: [gateway]}
                        components:
                          gateway: {kind: service, needs: [ledger]}
                          ledger: {kind: datastore, in: [quay]}
                          second: {kind: datastore}
                        %s
                        """.formatted(appliesTo, extra), ScenarioLoss.class);
    }

    @Test
    void findsWhatAFunctionLosesInAScenario() {
        assertThat(flood("", "")).singleElement().satisfies(loss -> {
            assertThat(loss.function().id()).isEqualTo("pay");
            assertThat(loss.breaks()).extracting(Subject::id).isEqualTo("quay");
            assertThat(loss.data()).isFalse();
            assertThat(loss.chain()).hasToString("pay -> gateway -> ledger -> quay -> flood");
        });
    }

    @Test
    void isSilentWhereTheScenarioDoesNotApplyOrABackupTakesOver() {
        assertThat(flood("", ", appliesTo: [1]")).isEmpty();
        assertThat(flood("backups: {standby: {protects: ledger, variant: hot-standby, uses: [second]}}", ""))
                .isEmpty();
        assertThat(flood("backups: {by-hand: {protects: pay, variant: manual-process, uses: [second]}}", ""))
                .as("a backup of the function as a whole")
                .isEmpty();
    }

    @Test
    void includesAFunctionThatNamesTheScenarioWhateverItsTier() {
        assertThat(FoundFacts.in("""
                        scenarios:
                          strike: {loses: [clerk]}
                        functions:
                          report: {tier: 4, scenarios: [strike], needs: [clerk]}
                        components:
                          clerk: {kind: person}
                        """, ScenarioLoss.class)).hasSize(1);
    }

    private static List<ScenarioLoss> data(String scenario, String store, String sync) {
        return FoundFacts.in("""
                        scenarios:
                          raid: {%s}
                        functions:
                          pay: {tier: 2, needs: [gateway]}
                          report: {tier: 1, needs: [settle]}
                          settle: {tier: 3, needs: [ledger]}
                        components:
                          gateway: {kind: service, needs: [ledger]}
                          ledger: {kind: datastore, deletableBy: [root]%s}
                          vault: {kind: datastore, deletableBy: [keeper]}
                        backups:
                          copy: {protects: ledger, variant: record-copy, uses: [vault], sync: {%s}}
                        """.formatted(scenario, store, sync), ScenarioLoss.class);
    }

    @Test
    void findsAStoreOfWhichNoCopySurvives() {
        assertThat(data("kind: deletion, principals: [root]", "", "mode: periodic, propagatesDeletes: true"))
                .singleElement()
                .satisfies(loss -> {
                    assertThat(loss.function().id()).isEqualTo("pay");
                    assertThat(loss.data()).isTrue();
                    assertThat(loss.stores()).extracting(Subject::id).containsExactly("ledger");
                    assertThat(loss.chain()).hasToString("pay -> gateway -> ledger");
                });
    }

    @Test
    void isSilentWhereACopyOfAnEarlierMomentSurvives() {
        String good = "mode: periodic, pointInTime: true, propagatesDeletes: false";
        assertThat(data("kind: deletion, principals: [root]", "", good)).isEmpty();
        assertThat(data("kind: deletion, principals: [root, keeper]", "", good))
                .as("somebody who can delete both")
                .hasSize(1);
    }

    @Test
    void leavesStoresAloneThatTheScenarioDoesNotTouchOrThatAreRebuilt() {
        assertThat(data("kind: deletion, principals: [stranger]", "", "mode: sync"))
                .isEmpty();
        assertThat(data("kind: corruption", ", data: {rebuildFrom: vault}", "mode: sync"))
                .isEmpty();
        assertThat(data("kind: corruption", "", "mode: sync"))
                .as("every store, where it names neither")
                .hasSize(1);
        assertThat(data("kind: accident", "", "mode: sync"))
                .as("that spoils nothing")
                .isEmpty();
    }

    @Test
    void touchesAStoreThatItNames() {
        assertThat(data("kind: corruption, loses: [ledger], principals: [stranger]", "", "mode: sync"))
                .filteredOn(loss -> loss.function().id().equals("pay"))
                .singleElement()
                .satisfies(loss -> {
                    assertThat(loss.breaks()).extracting(Subject::id).isEqualTo("ledger");
                    assertThat(loss.stores()).extracting(Subject::id).containsExactly("ledger");
                });
    }
}
