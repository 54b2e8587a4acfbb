package io.continuitylint.fact.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffortTest {

    private static List<Effort> of(String impact, String cost, String more) {
        return FoundFacts.in("""
                        functions:
                          report: {tier: 4, needs: [printer, ledger], impact: [%s]}
                          %s
                        components:
                          printer: {kind: equipment}
                          ledger: {kind: datastore}
                          spare: {kind: equipment}
                        backups:
                          second: {protects: printer, variant: cold-spare, uses: [spare], cost: %s}
                          copy: {protects: ledger, variant: archive, uses: [spare], cost: 400 EUR}
                        """.formatted(impact, more, cost), Effort.class);
    }

    @Test
    void holdsTheCostOfTheBackupsAgainstWhatIsAtStake() {
        String impact = "{after: 1d, amount: 300 EUR}, {after: 2d, amount: 1000 EUR}";
        assertThat(of(impact, "601 EUR", ""))
                .singleElement()
                .matches(Effort::isMoreThanAtStake)
                .satisfies(effort -> assertThat(effort.backups()).hasSize(2));
        assertThat(of(impact, "600 EUR", "")).singleElement().matches(effort -> !effort.isMoreThanAtStake());
    }

    @Test
    void doesNotCompareCurrencies() {
        assertThat(of("{amount: 300 USD}", "900 EUR", ""))
                .singleElement()
                .matches(effort -> !effort.isMoreThanAtStake());
        assertThat(of("{after: 1d, level: low}", "900 EUR", ""))
                .singleElement()
                .matches(effort -> !effort.isMoreThanAtStake());
    }

    @Test
    void leavesToAStricterFunctionWhatItNeedsToo() {
        assertThat(of("{amount: 300 EUR}", "900 EUR", "pay: {tier: 1, needs: [printer]}"))
                .filteredOn(effort -> effort.function().id().equals("report"))
                .singleElement()
                .satisfies(effort -> {
                    assertThat(effort.backups()).hasSize(1);
                    assertThat(effort.cost()).hasToString("400 EUR");
                });
        assertThat(of("{amount: 300 EUR}", "900 EUR", "list: {tier: 4, needs: [printer, ledger]}"))
                .as("nobody pays alone")
                .hasSize(2)
                .allMatch(effort -> effort.cost() == null && effort.backups().size() == 2);
    }

    @Test
    void countsTheComponentsOfTheRecoveryPathOverAllStepsButNoPersons() {
        assertThat(FoundFacts.in("""
                        domains:
                          hall: {kind: site}
                        components:
                          ledger: {kind: datastore}
                          vault: {kind: datastore, needs: [disk]}
                          disk: {kind: equipment}
                          console: {kind: tool, in: [hall], needs: [login, {anyOf: [east, west]}]}
                          login: {kind: identity, needs: [console]}
                          east: {kind: network}
                          west: {kind: network}
                          duty: {kind: role, holders: [anna, ben]}
                          anna: {kind: person}
                          ben: {kind: person}
                        backups:
                          copy:
                            protects: ledger
                            variant: archive
                            uses: [vault]
                            activation: {mode: manual, activators: [duty], tools: [console]}
                          bare: {protects: ledger, variant: archive, uses: [vault]}
                        """, RecoverySize.class))
                .extracting(size -> size.backup().id() + " " + size.components())
                .containsExactlyInAnyOrder("copy 5", "bare 0");
    }
}
