package io.continuitylint.fact.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclaredCoverageTest {

    private static List<DeclaredCoverage> of(String function, String backups) {
        return FoundFacts.in("""
                        functions:
                          pay: {tier: 1, needs: [gateway], %s}
                        components:
                          gateway: {kind: service}
                          second: {kind: service}
                          boss: {kind: role}
                        backups:
                          %s
                        """.formatted(function, backups), DeclaredCoverage.class);
    }

    @Test
    void doesNotKnowTheShareOfABackupThatDeclaresNone() {
        assertThat(of("mbco: 60%", "standby: {protects: gateway, variant: hot-standby, uses: [second]}"))
                .singleElement()
                .matches(DeclaredCoverage::isUnknown)
                .matches(coverage -> !coverage.isPartial() && !coverage.largest() && coverage.agreed());
    }

    @Test
    void doesNotKnowAShareWhoseUnitCannotBeCompared() {
        String standby = "standby: {protects: gateway, variant: hot-standby, uses: [second], coverage: {capacity: %s}}";
        assertThat(of("demand: {peak: 100 tps}", standby.formatted("80 tps")).get(0))
                .matches(coverage -> !coverage.isUnknown() && coverage.isPartial() && coverage.largest());
        assertThat(of("demand: {peak: 100 tps}", standby.formatted("80 MW")).get(0))
                .matches(DeclaredCoverage::isUnknown);
    }

    @Test
    void requiresNoShareOfACopy() {
        assertThat(of("mbco: 60%", "copy: {protects: gateway, variant: archive, uses: [second]}"))
                .singleElement()
                .matches(coverage -> !coverage.isUnknown() && !coverage.hasShare());
    }

    @Test
    void findsTheLargestAndWhetherLessWasAgreed() {
        String two = "small: {protects: gateway, variant: hot-standby, uses: [second], coverage: {capacity: 30%}}\n"
                + "  large: {protects: gateway, variant: warm-standby, uses: [second], coverage: {capacity: 80%}}";
        assertThat(of("rto: 1h", two))
                .filteredOn(DeclaredCoverage::largest)
                .singleElement()
                .matches(coverage -> coverage.backup().id().equals("large"))
                .matches(coverage -> coverage.isPartial() && !coverage.agreed());
        assertThat(of("degraded: {mode: cash only}", two)).isNotEmpty().noneMatch(DeclaredCoverage::agreed);
        assertThat(of("degraded: {mode: cash only, approvedBy: boss}", two)).allMatch(DeclaredCoverage::agreed);
    }

    @Test
    void includesTheFunctionThatHasNotAgreedBehindAStricterOneThatHas() {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 1, mbco: 60%, needs: [gateway]}
                          report: {tier: 2, needs: [gateway]}
                        components:
                          gateway: {kind: service}
                          second: {kind: service}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: [second], coverage: {capacity: 80%}}
                        """, DeclaredCoverage.class))
                .extracting(coverage -> coverage.function().id() + " " + coverage.agreed())
                .containsExactlyInAnyOrder("pay true", "report false");
    }

    @Test
    void knowsACarrierOfAllForNoPart() {
        assertThat(of(
                        "rto: 1h",
                        "a: {protects: gateway, variant: hot-standby, uses: [second], coverage: {capacity: 100%}}"))
                .singleElement()
                .matches(coverage -> !coverage.isPartial() && !coverage.isUnknown());
    }

    @Test
    void missesTheDataSetsOfABackupOfAStoreThatHasSome() {
        String yaml = """
                        functions:
                          pay: {tier: 1, needs: [ledger]}
                        components:
                          ledger: {kind: datastore%s}
                          vault: {kind: datastore}
                        backups:
                          copy: {protects: ledger, variant: record-copy, uses: [vault]%s}
                        """;
        String some = ", data: {datasets: [orders]}";
        assertThat(FoundFacts.in(yaml.formatted(some, ""), DeclaredCoverage.class)
                        .get(0)
                        .datasetsUndeclared())
                .isTrue();
        assertThat(FoundFacts.in(yaml.formatted("", ""), DeclaredCoverage.class)
                        .get(0)
                        .datasetsUndeclared())
                .isFalse();
        assertThat(FoundFacts.in(yaml.formatted(some, ", coverage: {datasets: [prices]}"), DeclaredCoverage.class)
                        .get(0)
                        .datasetsUndeclared())
                .isFalse();
    }
}
