package io.continuitylint.fact.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyOfRunningStoreTest {

    private static List<CopyOfRunningStore> copies(int tier, String backup, String tests) {
        return FoundFacts.in("""
                functions:
                  pay: {tier: %s, needs: [ledger, archive, forms]}
                components:
                  ledger: {kind: datastore}
                  archive: {kind: datastore}
                  forms: {kind: records}
                  vault: {kind: equipment}
                backups:
                  second: {uses: [vault], %s}
                tests: [%s]
                """.formatted(tier, backup, tests), CopyOfRunningStore.class);
    }

    @Test
    void isACopyOfAMomentOrOneThatSaysHowConsistentItIs() {
        assertThat(copies(1, "protects: ledger, variant: record-copy", "")).hasSize(1);
        assertThat(copies(1, "protects: ledger, variant: archive", "")).hasSize(1);
        assertThat(copies(1, "protects: ledger, variant: record-replica, sync: {mode: periodic}", ""))
                .hasSize(1);
        assertThat(copies(1, "protects: ledger, variant: record-replica, sync: {mode: async}", ""))
                .isEmpty();
        assertThat(copies(1, "protects: ledger, variant: record-replica, sync: {mode: async, consistency: none}", ""))
                .hasSize(1);
        assertThat(copies(1, "protects: forms, variant: record-copy", "")).isEmpty();
    }

    @Test
    void namesTheSmallestOfSeveralStores() {
        assertThat(copies(1, "protects: [forms, ledger, archive], variant: record-copy", ""))
                .singleElement()
                .matches(copy -> copy.store().id().equals("archive"));
    }

    @Test
    void isRestoredWithinItsCadenceIfThereIsOne() {
        String copy = "protects: ledger, variant: record-copy";
        String restore = "{date: %s, backup: second, kind: restore, outcome: pass}";
        assertThat(copies(1, copy, restore.formatted("2026-08-20")))
                .singleElement()
                .matches(CopyOfRunningStore::restored);
        assertThat(copies(1, copy, restore.formatted("2026-08-19")))
                .singleElement()
                .matches(each -> !each.restored());
        assertThat(copies(4, copy, restore.formatted("2020-08-19")))
                .singleElement()
                .matches(CopyOfRunningStore::restored);
        assertThat(copies(4, copy, "")).singleElement().matches(each -> !each.restored());
    }
}
