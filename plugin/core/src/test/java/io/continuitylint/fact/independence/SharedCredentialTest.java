package io.continuitylint.fact.independence;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import org.junit.jupiter.api.Test;

class SharedCredentialTest {

    private static final String LEDGER = """
            policy: {tiers: {1: {independent: [%s]}}}
            functions:
              pay: {tier: 1, needs: [ledger]}
            components:
              ledger: {kind: datastore}
              ledger-2: {kind: datastore}
              ledger-3: {kind: datastore}
              admin: {kind: credential, opens: [ledger, ledger-2]}
              other: {kind: credential, opens: [ledger-3]}
            backups:
              standby: {protects: ledger, variant: hot-standby, uses: [ledger-2]}
            """;

    private static final String THIRD = "  third: {protects: ledger, variant: hot-standby, uses: [ledger-3]}\n";

    @Test
    void opensBothSides() {
        assertThat(FoundFacts.in(LEDGER.formatted("identity"), SharedCredential.class))
                .singleElement()
                .matches(each -> each.required()
                        && each.survivor() == null
                        && each.credential().id().equals("admin")
                        && each.used().id().equals("ledger-2"));
    }

    @Test
    void isGoodToKnowBesideABackupThatItDoesNotOpen() {
        assertThat(FoundFacts.in(LEDGER.formatted("identity") + THIRD, SharedCredential.class))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.survivor()).isNotNull().extracting("id").isEqualTo("third"));
    }

    @Test
    void isNotRequiredWhereTheTierDoesNot() {
        assertThat(FoundFacts.in(LEDGER.formatted("site"), SharedCredential.class))
                .singleElement()
                .matches(each -> !each.required());
    }
}
