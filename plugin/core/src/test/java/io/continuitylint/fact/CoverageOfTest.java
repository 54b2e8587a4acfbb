package io.continuitylint.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageOfTest {

    private static List<CoverageOf> of(String function, String backups) {
        return Found.in("""
                        functions:
                          pay: {tier: 1, needs: [gateway], %s}
                        components:
                          gateway: {kind: service}
                          second: {kind: service}
                          boss: {kind: role}
                        backups:
                          %s
                        """.formatted(function, backups), CoverageOf.class);
    }

    @Test
    void doesNotKnowTheShareOfABackupThatSaysNothing() {
        assertThat(of("mbco: 60%", "standby: {protects: gateway, variant: hot-standby, uses: [second]}"))
                .singleElement()
                .matches(CoverageOf::isUnknown)
                .matches(coverage -> !coverage.isPartial() && !coverage.largest() && coverage.agreed());
    }

    @Test
    void doesNotKnowAShareWhoseUnitCannotBeCompared() {
        String standby = "standby: {protects: gateway, variant: hot-standby, uses: [second], coverage: {capacity: %s}}";
        assertThat(of("demand: {peak: 100 tps}", standby.formatted("80 tps")).get(0))
                .matches(coverage -> !coverage.isUnknown() && coverage.isPartial() && coverage.largest());
        assertThat(of("demand: {peak: 100 tps}", standby.formatted("80 MW")).get(0))
                .matches(CoverageOf::isUnknown);
    }

    @Test
    void asksNoShareOfACopy() {
        assertThat(of("mbco: 60%", "copy: {protects: gateway, variant: archive, uses: [second]}"))
                .singleElement()
                .matches(coverage -> !coverage.isUnknown() && !coverage.hasShare());
    }

    @Test
    void findsTheLargestAndWhetherLessWasAgreed() {
        String two = "small: {protects: gateway, variant: hot-standby, uses: [second], coverage: {capacity: 30%}}\n"
                + "  large: {protects: gateway, variant: warm-standby, uses: [second], coverage: {capacity: 80%}}";
        assertThat(of("rto: 1h", two))
                .filteredOn(CoverageOf::largest)
                .singleElement()
                .matches(coverage -> coverage.backup().id().equals("large"))
                .matches(coverage -> coverage.isPartial() && !coverage.agreed());
        assertThat(of("degraded: {mode: cash only}", two)).noneMatch(CoverageOf::agreed);
        assertThat(of("degraded: {mode: cash only, approvedBy: boss}", two)).allMatch(CoverageOf::agreed);
    }

    @Test
    void asksAlsoTheFunctionThatHasNotAgreedBehindAStricterOneThatHas() {
        assertThat(Found.in("""
                        functions:
                          pay: {tier: 1, mbco: 60%, needs: [gateway]}
                          report: {tier: 2, needs: [gateway]}
                        components:
                          gateway: {kind: service}
                          second: {kind: service}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: [second], coverage: {capacity: 80%}}
                        """, CoverageOf.class))
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
        assertThat(Found.in(yaml.formatted(some, ""), CoverageOf.class).get(0).datasetsUnsaid())
                .isTrue();
        assertThat(Found.in(yaml.formatted("", ""), CoverageOf.class).get(0).datasetsUnsaid())
                .isFalse();
        assertThat(Found.in(yaml.formatted(some, ", coverage: {datasets: [prices]}"), CoverageOf.class)
                        .get(0)
                        .datasetsUnsaid())
                .isFalse();
    }
}
