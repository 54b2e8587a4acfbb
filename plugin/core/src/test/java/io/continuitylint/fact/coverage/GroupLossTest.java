package io.continuitylint.fact.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Subject;
import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of a group after a loss. */
class GroupLossTest {

    private static List<GroupLoss> of(String group, String a, String b, String c) {
        return FoundFacts.in("""
                        domains:
                          east: {kind: zone}
                          west: {kind: zone}
                          admin: {kind: identity}
                        functions:
                          pay: {tier: 1, mbco: 50%%, demand: {peak: 100 tps}, needs: [%s]}
                        components:
                          a: {kind: service%s}
                          b: {kind: service%s}
                          c: {kind: service%s}
                          d: {kind: service}
                        """.formatted(group, a, b, c), GroupLoss.class);
    }

    private static final String TWO_OF_THREE = "{units: 2, of: [a, b, c]}";

    @Test
    void countsWhatADomainLeaves() {
        assertThat(of(TWO_OF_THREE, ", in: [east, admin]", ", in: [east, admin]", ", in: [west, admin]"))
                .filteredOn(GroupLoss::isDomain)
                .singleElement()
                .matches(GroupLoss::isTooFew)
                .satisfies(loss -> {
                    assertThat(loss.element().id())
                            .as("an identity is no place")
                            .isEqualTo("east");
                    assertThat(loss.left() + " of " + loss.members()).isEqualTo("1 of 3");
                    assertThat(loss.lost()).extracting(Subject::id).containsExactly("a", "b");
                });
        assertThat(of(TWO_OF_THREE, ", in: [east]", ", in: [west]", ""))
                .isNotEmpty()
                .noneMatch(GroupLoss::isTooFew);
    }

    @Test
    void leavesOutAPlaceThatTheTierDoesNotRequire() {
        assertThat(FoundFacts.in("""
                        domains:
                          hall: {kind: region}
                        functions:
                          report: {tier: 3, needs: [{units: 1, of: [a, b]}]}
                        components:
                          a: {kind: service, in: [hall]}
                          b: {kind: service, in: [hall]}
                        """, GroupLoss.class)).isNotEmpty().noneMatch(GroupLoss::isDomain);
    }

    @Test
    void losesTheLargestUnit() {
        assertThat(of(TWO_OF_THREE, ", capacity: 60 tps", ", capacity: 30 tps", ", capacity: 30 tps"))
                .singleElement()
                .satisfies(loss -> {
                    assertThat(loss.element().id()).isEqualTo("a");
                    assertThat(loss.isTooFew()).isFalse();
                    assertThat(loss.isBelowDemand()).as("60 is more than 50").isFalse();
                });
        assertThat(of(TWO_OF_THREE, ", capacity: 20 tps", ", capacity: 20 tps", ", capacity: 20 tps"))
                .singleElement()
                .matches(GroupLoss::isBelowDemand)
                .matches(loss -> !loss.isTooFew());
        assertThat(of("{units: 3, of: [a, b, c]}", "", "", "")).singleElement().matches(GroupLoss::isTooFew);
    }

    @Test
    void doesNotAddUpCapacitiesThatAreNotAllKnown() {
        assertThat(of(TWO_OF_THREE, ", capacity: 60 tps", ", capacity: 30 tps", ""))
                .isNotEmpty()
                .noneMatch(GroupLoss::isBelowDemand);
        assertThat(of(TWO_OF_THREE, ", capacity: 60 tps", ", capacity: 30 tps", ", capacity: 1 MW"))
                .isNotEmpty()
                .noneMatch(GroupLoss::isBelowDemand);
    }

    @Test
    void doesNotLoseAUnitThatHasASpare() {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 1, needs: [{units: 2, of: [a, b]}]}
                        components:
                          a: {kind: service}
                          b: {kind: service}
                          spare: {kind: service}
                        backups:
                          any: {protects: [a, b], variant: cold-spare, uses: [spare]}
                        """, GroupLoss.class)).isEmpty();
    }

    @Test
    void comparesOnlyThePlacesOfAQuorum() {
        assertThat(of("{quorum: 2, of: [a, b, c]}", ", in: [east]", ", in: [east]", ", in: [west]"))
                .singleElement()
                .matches(loss -> loss.isDomain() && loss.isTooFew());
        assertThat(of("{quorum: 2, of: [a, b, c]}", "", "", "")).isEmpty();
        assertThat(of("{anyOf: [a, b, c]}", ", in: [east]", ", in: [east]", ", in: [east]"))
                .isEmpty();
    }

    @Test
    void spreadsTheLoadOverThoseThatAreLeft() {
        String yaml = """
                        functions:
                          pay: {tier: 1, needs: [{anyOf: [a, b, c]}]}
                        components:
                          a: {kind: service, utilisation: %s}
                          b: {kind: service, utilisation: 60%%}
                          c: {kind: service, utilisation: 80%%}
                        """;
        assertThat(FoundFacts.in(yaml.formatted("60%"), ActiveActiveLoad.class))
                .singleElement()
                .matches(load -> load.percent() == 100 && !load.isTooMuch());
        assertThat(FoundFacts.in(yaml.formatted("61%"), ActiveActiveLoad.class))
                .singleElement()
                .matches(ActiveActiveLoad::isTooMuch);
    }

    @Test
    void namesTheFirstOfUnitsAlikeAndWhatSurvivesAboveThem() {
        String yaml = """
                        functions:
                          pay: {tier: 1, needs: [front]}
                        components:
                          front: {kind: service, composite: true, needs: [{units: 2, of: [b, a]}]}
                          a: {kind: service}
                          b: {kind: service}
                          second: {kind: service}
                        %s
                        """;
        assertThat(FoundFacts.in(yaml.formatted(""), GroupLoss.class))
                .singleElement()
                .satisfies(loss -> {
                    assertThat(loss.element().id()).isEqualTo("a");
                    assertThat(loss.dependent()).hasFieldOrPropertyWithValue("id", "front");
                    assertThat(loss.survivor()).isNull();
                });
        assertThat(FoundFacts.in(
                        yaml.formatted("backups: {standby: {protects: front, variant: hot-standby, uses: [second]}}"),
                        GroupLoss.class))
                .singleElement()
                .satisfies(loss -> assertThat(loss.survivor()).hasFieldOrPropertyWithValue("id", "standby"));
    }

    @Test
    void spreadsTheLoadOfAnActiveActivePair() {
        String yaml = """
                        functions:
                          pay: {tier: 1, needs: [a]}
                        components:
                          a: {kind: service, utilisation: 60%%}
                          b: {kind: service%s}
                        backups:
                          pair: {protects: a, variant: %s, uses: [b]}
                        """;
        assertThat(FoundFacts.in(yaml.formatted(", utilisation: 50%", "active-active"), ActiveActiveLoad.class))
                .singleElement()
                .matches(load -> load.isTooMuch() && load.members() == 2);
        assertThat(FoundFacts.in(yaml.formatted("", "active-active"), ActiveActiveLoad.class))
                .as("one is not declared")
                .isEmpty();
        assertThat(FoundFacts.in(yaml.formatted(", utilisation: 50%", "hot-standby"), ActiveActiveLoad.class))
                .isEmpty();
    }
}
