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
                .isEmpty();
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
    void namesOneOfSeveralAlike() {
        String alike = "b: {protects: gateway, variant: hot-standby, uses: [second], coverage: {capacity: 80%}}\n"
                + "  a: {protects: gateway, variant: warm-standby, uses: [second], coverage: {capacity: 80%}}";
        assertThat(of("rto: 1h", alike))
                .filteredOn(DeclaredCoverage::largest)
                .singleElement()
                .matches(coverage -> coverage.backup().id().equals("a"));
    }

    @Test
    void takesWhatSomebodyApprovedForABackupAsAgreed() {
        String partial = "a: {protects: gateway, variant: hot-standby, uses: [second], coverage: {capacity: 80%%%s}}";
        assertThat(of("rto: 1h", partial.formatted(", degraded: no refunds")))
                .singleElement()
                .matches(coverage -> !coverage.agreed());
        assertThat(of("rto: 1h", partial.formatted(", approvedBy: boss")))
                .singleElement()
                .matches(DeclaredCoverage::agreed);
    }

    @Test
    void tellsOfABackupOfSeveralThingsOnce() {
        String yaml = """
                        functions:
                          pay: {tier: 1, needs: [gateway, desk]}
                          report: {tier: 2, needs: [desk]}
                        components:
                          gateway: {kind: service, capacity: 100 tps}
                          desk: {kind: service, capacity: 200 tps}
                          second: {kind: service}
                        backups:
                          standby: {protects: [gateway, desk], variant: hot-standby, uses: [second]%s}
                        """;
        assertThat(FoundFacts.in(yaml.formatted(""), DeclaredCoverage.class))
                .singleElement()
                .matches(DeclaredCoverage::isUnknown)
                .matches(coverage -> coverage.function().id().equals("pay"));
        assertThat(FoundFacts.in(yaml.formatted(", coverage: {capacity: 50 tps}"), DeclaredCoverage.class))
                .as("the primary of which it carries least")
                .extracting(coverage ->
                        coverage.function().id() + " " + coverage.primary().id())
                .containsExactlyInAnyOrder("pay desk", "report desk");
    }
}
