package io.continuitylint.fact.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What backups leave out. */
class ScopeTest {

    private static List<DatasetGap> gaps(String store, String backups) {
        return FoundFacts.in("""
                        functions:
                          report: {tier: 4, needs: [ledger]}
                          pay: {tier: 2, needs: [gateway]}
                        components:
                          gateway: {kind: service, needs: [ledger]}
                          ledger: {kind: datastore, data: {%s}}
                          vault: {kind: datastore}
                        %s
                        """.formatted(store, backups), DatasetGap.class);
    }

    @Test
    void findsDataSetsThatNoBackupCovers() {
        assertThat(gaps("datasets: [orders, prices, logs]", """
                        backups:
                          copy: {protects: ledger, variant: record-copy, uses: [vault], coverage: {datasets: [orders]}}
                          replica: {protects: ledger, variant: record-replica, uses: [vault], coverage: {datasets: [logs]}}
                        """))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.missing()).containsExactly("prices");
                    assertThat(gap.function().id()).isEqualTo("pay");
                    assertThat(gap.isBackedUp()).isTrue();
                    assertThat(gap.undeclared()).isNull();
                });
    }

    @Test
    void isSilentWhereAllAreCoveredOrTheStoreIsRebuilt() {
        assertThat(gaps("datasets: [orders]", """
                        backups:
                          copy: {protects: ledger, variant: archive, uses: [vault], coverage: {datasets: [orders, more]}}
                        """)).isEmpty();
        assertThat(gaps("datasets: [orders], rebuildFrom: vault", "")).isEmpty();
        assertThat(gaps("size: 1 TB", "")).isEmpty();
    }

    @Test
    void distinguishesAStoreWithoutBackupsFromOneWhoseBackupDeclaresNone() {
        assertThat(gaps("datasets: [orders]", "")).singleElement().matches(gap -> !gap.isBackedUp());
        assertThat(gaps("datasets: [orders]", """
                        backups:
                          copy: {protects: ledger, variant: record-copy, uses: [vault]}
                          power: {protects: ledger, variant: backup-power, uses: [gateway]}
                        """))
                .singleElement()
                .satisfies(gap -> assertThat(gap.undeclared()).hasFieldOrPropertyWithValue("id", "copy"));
    }

    @Test
    void takesReplicasInOneGroupForOneStore() {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 1, needs: [{anyOf: [east, west]}]}
                        components:
                          east: {kind: datastore, data: {datasets: [orders]}}
                          west: {kind: datastore, data: {datasets: [orders]}}
                          vault: {kind: datastore}
                        backups:
                          copy: {protects: west, variant: record-copy, uses: [vault], coverage: {datasets: [orders]}}
                        """, DatasetGap.class)).isEmpty();
    }

    @Test
    void findsABackupThatNamesNoDataSetsOfAStoreThatHasSome() {
        String yaml = """
                        functions:
                          pay: {tier: 1, needs: [{anyOf: [east, west]}, ledger]}
                        components:
                          east: {kind: datastore, data: {datasets: [prices]}}
                          west: {kind: datastore, data: {datasets: [prices]}}
                          ledger: {kind: datastore%s}
                          vault: {kind: equipment}
                        backups:
                          copy: {protects: [ledger, west], variant: record-copy, uses: [vault]%s}
                        """;
        String some = ", data: {datasets: [orders]}";
        assertThat(FoundFacts.in(yaml.formatted(some, ""), UnnamedDatasets.class))
                .singleElement()
                .matches(unnamed -> unnamed.store().id().equals("ledger"))
                .matches(unnamed -> unnamed.declared().equals(List.of("orders")));
        assertThat(FoundFacts.in(yaml.formatted("", ""), UnnamedDatasets.class))
                .as("a member of a group")
                .singleElement()
                .matches(unnamed -> unnamed.store().id().equals("west"));
        assertThat(FoundFacts.in(yaml.formatted(some, ", coverage: {datasets: [prices]}"), UnnamedDatasets.class))
                .isEmpty();
    }

    private static List<PromiseGap> promises(String coverage) {
        return FoundFacts.in("""
                        domains:
                          hall: {kind: site}
                        functions:
                          pay: {tier: 1, qualities: [pci, eu], items: [north, south], needs: [gateway]}
                        components:
                          gateway: {kind: service, in: [hall]}
                          second: {kind: service}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: [second]%s}
                        """.formatted(coverage), PromiseGap.class);
    }

    @Test
    void findsQualitiesAndItemsThatASurvivingBackupLacks() {
        assertThat(promises(", coverage: {qualities: [eu, fast], items: [north]}"))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.backup().id()).isEqualTo("standby");
                    assertThat(gap.qualities()).containsExactly("pci");
                    assertThat(gap.items()).containsExactly("south");
                });
        assertThat(promises(""))
                .singleElement()
                .satisfies(gap -> assertThat(gap.qualities()).hasSize(2));
    }

    @Test
    void isSilentWhereTheBackupHasThemAll() {
        assertThat(promises(", coverage: {qualities: [eu, pci], items: [south, north]}"))
                .isEmpty();
    }

    @Test
    void isSilentAboutQualitiesThatAnotherSurvivorOfTheSameHas() {
        String second = ", coverage: {items: [north, south]}}\n"
                + "  other: {protects: gateway, variant: cold-spare, uses: [second], coverage: {items: [north, south]%s}";
        assertThat(promises(second.formatted(", qualities: [eu, pci]"))).isEmpty();
        assertThat(promises(second.formatted(", qualities: [eu]")))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.backup().id()).isEqualTo("other");
                    assertThat(gap.qualities()).containsExactly("pci");
                });
    }

    @Test
    void asksNothingOfCopiesAlone() {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 1, qualities: [pci], needs: [ledger]}
                        components:
                          ledger: {kind: datastore}
                          vault: {kind: equipment}
                        backups:
                          copy: {protects: ledger, variant: record-copy, uses: [vault]}
                        """, PromiseGap.class)).isEmpty();
    }

    @Test
    void takesTheItemsOfAllThatAreLeftTogether() {
        String second = ", coverage: {qualities: [eu, pci], items: [north]}}\n"
                + "  other: {protects: gateway, variant: cold-spare, uses: [second], coverage: {items: [%s]}";
        assertThat(promises(second.formatted("south"))).isEmpty();
        assertThat(promises(second.formatted("north")))
                .singleElement()
                .matches(gap -> gap.backup().id().equals("standby"))
                .satisfies(gap -> assertThat(gap.items()).containsExactly("south"));
    }

    @Test
    void asksNothingOfACopyBesideAStandbyThatIsLost() {
        assertThat(FoundFacts.in("""
                        domains:
                          hall: {kind: site}
                        functions:
                          pay: {tier: 1, qualities: [pci], needs: [ledger]}
                        components:
                          ledger: {kind: datastore, in: [hall]}
                          second: {kind: datastore, in: [hall]}
                          vault: {kind: equipment}
                        backups:
                          standby: {protects: ledger, variant: hot-standby, uses: [second], coverage: {qualities: [pci]}}
                          copy: {protects: ledger, variant: record-copy, uses: [vault]}
                        """, PromiseGap.class)).isEmpty();
    }

    @Test
    void leavesOutABackupThatIsNeverLeft() {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 1, qualities: [pci], needs: [gateway]}
                        components:
                          gateway: {kind: service}
                          second: {kind: service, needs: [gateway]}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: [second]}
                        """, PromiseGap.class)).isEmpty();
    }
}
