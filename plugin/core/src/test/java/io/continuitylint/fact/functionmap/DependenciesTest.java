package io.continuitylint.fact.functionmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.recoverytime.SupplierPromise;
import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What functions declare to need, and what those promise. */
class DependenciesTest {

    @Test
    void namesTheGroupsOfResourcesThatAFunctionDeclaresNothingAbout() {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 1, without: [site], needs: [gateway]}
                        components:
                          gateway: {kind: service, needs: [clerk, {anyOf: [ledger, archive]}]}
                          clerk: {kind: role}
                          ledger: {kind: datastore}
                          archive: {kind: records}
                        """, ResourceGap.class)).singleElement().satisfies(gap -> {
            assertThat(gap.missing()).hasToString("[SUPPLIER]");
            assertThat(gap.lacksAnyOf(List.of("people", "supplier"))).isTrue();
            assertThat(gap.missingOf(List.of("people", "supplier"))).containsExactly("supplier");
            assertThat(gap.lacksAnyOf(List.of("people", "site"))).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"rack, false", "zone, false", "power, true"})
    void whatLiesSomewhereNamesASite(String kind, boolean missing) {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 1, needs: [gateway]}
                        domains:
                          here: {kind: %s}
                        components:
                          gateway: {kind: service, in: [{anyOf: [here]}]}
                        """.formatted(kind), ResourceGap.class))
                .singleElement()
                .satisfies(gap -> assertThat(gap.lacksAnyOf(List.of("site"))).isEqualTo(missing));
    }

    @Test
    void doesNotCountWhatOnlyAnotherFunctionNeedsNorSoftNeeds() {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 1, needs: [settle, {use: bank, hard: false}]}
                          settle: {needs: [ledger]}
                        components:
                          bank: {kind: supplier}
                          ledger: {kind: datastore}
                        """, ResourceGap.class))
                .singleElement()
                .satisfies(gap -> assertThat(gap.missing()).hasSize(5));
    }

    @Test
    void findsASlowerFunctionBehindAComponent() {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 1, rto: 1h, rpo: 5m, needs: [gateway]}
                          settle: {tier: 2, rto: 50m, rpo: 5m, needs: [settler]}
                        components:
                          gateway: {kind: service, start: 11m, needs: [settle]}
                          settler: {kind: service}
                        """, FunctionNeed.class)).singleElement().satisfies(need -> {
            assertThat(need.function().id()).isEqualTo("pay");
            assertThat(need.isSlower()).as("50m and 11m to start").isTrue();
            assertThat(need.isLosingMore()).isFalse();
            assertThat(need.chain()).hasToString("pay -> gateway -> settle");
        });
    }

    @Test
    void letsAFunctionNeedOneOfItsTierThatPromisesAsMuch() {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 1, rto: 1h, rpo: 5m, needs: [settle, unsorted]}
                          settle: {tier: 1, rto: 1h, rpo: 5m, needs: [settler]}
                          unsorted: {needs: [settler]}
                        components:
                          settler: {kind: service}
                        """, FunctionNeed.class))
                .hasSize(2)
                .noneMatch(need -> need.isSlower() || need.isLosingMore());
    }

    private static List<String> inversions(String yaml) {
        return FoundFacts.in(yaml, TierInversion.class).stream()
                .map(inversion -> inversion.chain().toString())
                .toList();
    }

    @Test
    void findsALessCriticalFunctionOnceForTheStrictestThatNeedsIt() {
        assertThat(inversions("""
                        functions:
                          pay: {tier: 1, needs: [gateway]}
                          refund: {tier: 2, rto: 1m, needs: [gateway]}
                          settle: {tier: 3, needs: [unsorted]}
                          unsorted: {needs: [settle]}
                        components:
                          gateway: {kind: service, needs: [settle, {use: unsorted, hard: false}]}
                        """)).containsExactly("pay -> gateway -> settle");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "anyOf: [settle, ledger]               | false",
                "anyOf: [settle, report]               | true",
                "'quorum: 2, of: [settle, ledger, a]'  | false",
                "'quorum: 2, of: [settle, report, a]'  | true"
            })
    void aGroupThatDoesWithoutItsLessCriticalMembersIsNoInversion(String group, boolean inverted) {
        assertThat(inversions("""
                        functions:
                          pay: {tier: 1, needs: [{%s}]}
                          settle: {tier: 2, needs: []}
                          report: {tier: 3, needs: []}
                        components:
                          ledger: {kind: datastore}
                          a: {kind: service}
                        """.formatted(group)).contains("pay -> settle")).isEqualTo(inverted);
    }

    @Test
    void takesTheShortestTargetOfEachTierThatReachesAFunction() {
        assertThat(FoundFacts.in("""
                        functions:
                          a: {tier: 2, rto: 2h, rpo: 1h, needs: [gateway]}
                          b: {tier: 2, rto: 1h, rpo: 2h, needs: [gateway]}
                          c: {tier: 3, rto: 1m, needs: [gateway]}
                          settle: {tier: 2, rto: 90m, rpo: 90m, needs: [settler]}
                        components:
                          gateway: {kind: service, needs: [settle]}
                          settler: {kind: service}
                        """, FunctionNeed.class))
                .extracting(need -> need.function().id() + " " + need.isSlower() + " " + need.isLosingMore())
                .containsExactlyInAnyOrder("a false true", "b true false", "c true false");
    }

    @Test
    void doesNotLookForAFunctionBehindAnother() {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 1, needs: [settle]}
                          settle: {tier: 2, needs: [report, settle]}
                          report: {tier: 3, needs: [printer]}
                        components:
                          printer: {kind: equipment}
                        """, FunctionNeed.class))
                .extracting(need -> need.function().id() + " " + need.needed().id())
                .containsExactlyInAnyOrder("pay settle", "settle report");
    }

    @Test
    void holdsTheContractOfASupplierAgainstTheShortestRtoOfEachTier() {
        String yaml = """
                        functions:
                          pay: {tier: 1, rto: 4h, needs: [line]}
                          later: {tier: 1, rto: 8h, needs: [line]}
                          report: {tier: 3, rto: %s, needs: [line]}
                        components:
                          line: {kind: network, needs: [carrier]}
                          carrier: {kind: supplier, contract: agreed}
                          silent: {kind: supplier}
                          agreed: {kind: contract, restores: 6h}
                        """;
        assertThat(FoundFacts.in(yaml.formatted("1d"), SupplierPromise.class))
                .extracting(promise -> promise.function().id() + " " + promise.isLate())
                .containsExactly("pay true", "report false");
        assertThat(FoundFacts.in(yaml.formatted("6h"), SupplierPromise.class))
                .as("just in time")
                .extracting(SupplierPromise::isLate)
                .containsExactly(true, false);
    }

    @Test
    void asksNothingOfTheContractOfASupplierThatABackupStandsInFor() {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 1, rto: 4h, needs: [carrier]}
                        components:
                          carrier: {kind: supplier, contract: agreed}
                          other: {kind: supplier}
                          agreed: {kind: contract, restores: 6h}
                        backups:
                          second: {protects: carrier, variant: alternate-supplier, uses: [other]}
                        """, SupplierPromise.class)).isEmpty();
    }
}
