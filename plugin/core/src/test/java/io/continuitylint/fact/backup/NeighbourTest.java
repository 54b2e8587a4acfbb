package io.continuitylint.fact.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import org.junit.jupiter.api.Test;

class NeighbourTest {

    private static final String PAY = """
            functions:
              pay:
                tier: 1
                mbco: %s
                needs: [{use: ledger, backups: [{id: insured, variant: insurance, uses: []}%s]}]
            components:
              ledger: {kind: datastore}
              ledger-2: {kind: datastore}
            """;

    private static Neighbour neighbour(String minimum, String beside) {
        return FoundFacts.in(PAY.formatted(minimum, beside), Neighbour.class).get(0);
    }

    @Test
    void isAloneWhereTheNeedHasNoBackup() {
        assertThat(neighbour("60%", ""))
                .matches(Neighbour::isAlone)
                .extracting(Neighbour::function)
                .isNotNull();
    }

    @Test
    void isAloneBesideAnotherNeighbour() {
        assertThat(neighbour("60%", ", {id: spare-room, variant: margin, uses: []}")
                        .isAlone())
                .isTrue();
    }

    @Test
    void isNotAloneBesideABackup() {
        assertThat(neighbour("60%", ", {id: standby, variant: hot-standby, uses: [ledger-2]}")
                        .isAlone())
                .isFalse();
    }

    @Test
    void isNotMissedByAFunctionThatMayStop() {
        assertThat(neighbour("0%", "").function()).isNull();
    }

    @Test
    void takesTheFunctionWithAMinimumAmongSeveral() {
        assertThat(FoundFacts.in("""
                functions:
                  a: {tier: 1, mbco: 0%, needs: [ledger]}
                  b: {tier: 2, mbco: 10 tps, needs: [ledger]}
                components:
                  ledger: {kind: datastore}
                backups:
                  insured: {protects: ledger, variant: insurance, uses: []}
                """, Neighbour.class))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.function()).isNotNull().extracting("id").isEqualTo("b"));
    }

    @Test
    void isNotAloneWhereEveryNeedHasABackupOfItsOwn() {
        String needs = """
                functions:
                  a: {tier: 1, mbco: 50%, needs: [{use: ledger, backups: [{id: one, variant: hot-standby, uses: [ledger-2]}]}]}
                """;
        String rest = """
                components:
                  ledger: {kind: datastore}
                  ledger-2: {kind: datastore}
                backups:
                  insured: {protects: ledger, variant: insurance, uses: []}
                """;
        assertThat(FoundFacts.in(needs + rest, Neighbour.class)).singleElement().matches(each -> !each.isAlone());
        assertThat(FoundFacts.in(needs + "  b: {tier: 1, mbco: 50%, needs: [ledger]}\n" + rest, Neighbour.class))
                .singleElement()
                .matches(Neighbour::isAlone);
    }
}
