package io.continuitylint.fact.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static List<Reconciliation> of(String backup) {
        return FoundFacts.in("""
                functions:
                  pay: {tier: 1, needs: [ledger, desk]}
                components:
                  mkim: {kind: person}
                  desk: {kind: role, holders: [mkim]}
                  ledger: {kind: datastore}
                  vault: {kind: equipment}
                  slips: {kind: records}
                backups:
                  second: {%s}
                """.formatted(backup), Reconciliation.class);
    }

    @Test
    void isOwedWhereDataFollowsLater() {
        String copy = "protects: ledger, variant: record-copy, uses: [vault], sync: {mode: %s}";
        assertThat(of(copy.formatted("async"))).singleElement().matches(each -> !each.byHand() && !each.declared());
        assertThat(of(copy.formatted("periodic"))).hasSize(1);
        assertThat(of(copy.formatted("sync"))).isEmpty();
        assertThat(of(copy.formatted("none"))).isEmpty();
    }

    @Test
    void isOwedByHandWhereThereAreRecords() {
        assertThat(of("protects: desk, variant: manual-process, uses: [slips]"))
                .singleElement()
                .matches(Reconciliation::byHand);
        assertThat(of("protects: desk, variant: role-backup, uses: [mkim]")).isEmpty();
        assertThat(of("protects: ledger, variant: hot-standby, uses: [slips]")).isEmpty();
    }

    @Test
    void isDeclaredInEitherPlaceAndNotByNone() {
        String copy = "protects: ledger, variant: record-copy, uses: [vault], sync: {mode: async%s}, failback: {%s}";
        assertThat(of(copy.formatted(", reconcile: by hand", "")))
                .singleElement()
                .matches(Reconciliation::declared);
        assertThat(of(copy.formatted(", reconcile: none", "reconcile: by hand")))
                .singleElement()
                .matches(each -> each.declared() && each.none() == null);
        assertThat(of(copy.formatted("", "reconcile: None")))
                .singleElement()
                .matches(each -> !each.declared() && each.none() != null);
    }
}
