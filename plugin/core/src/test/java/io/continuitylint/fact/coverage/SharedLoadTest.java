package io.continuitylint.fact.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Subject;
import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What falls on one component or one person at once. */
class SharedLoadTest {

    private static List<SharedLoad> functions(String capacity, String orders, String more) {
        return FoundFacts.in("""
                        domains:
                          quay: {kind: site}
                        functions:
                          pay: {tier: 1, mbco: 50%%, demand: {peak: 100 tps}, needs: [a]}
                          order: {tier: 2, mbco: %s, demand: {peak: 100 tps}, needs: [b]}
                        components:
                          a: {kind: service, in: [quay]}
                          b: {kind: service, in: [quay]}
                          hall: {kind: service%s}
                          own: {kind: service}
                        backups:
                          one: {protects: a, variant: warm-standby, uses: [hall]}
                          two: {protects: b, variant: warm-standby, uses: [hall]}
                          %s
                        """.formatted(orders, capacity, more), SharedLoad.class);
    }

    @Test
    void addsUpWhatFunctionsNeedOfOneSubstituteInOneEvent() {
        assertThat(functions(", capacity: 120 tps", "80%", "")).singleElement().satisfies(load -> {
            assertThat(load.isTooMuch()).isTrue();
            assertThat(load.load()).hasToString("130 tps");
            assertThat(load.event().id()).isEqualTo("quay");
            assertThat(load.sharing()).extracting(Subject::id).containsExactly("pay", "order");
            assertThat(load.restores()).isFalse();
        });
        assertThat(functions(", capacity: 130 tps", "80%", "")).singleElement().matches(load -> !load.isTooMuch());
    }

    @Test
    void addsUpThoseWhoseDemandIsKnownInTheUnitOfTheCapacity() {
        assertThat(functions(", capacity: 40 tps", "80 MW", ""))
                .singleElement()
                .matches(SharedLoad::isTooMuch)
                .satisfies(load -> {
                    assertThat(load.load()).hasToString("50 tps");
                    assertThat(load.sharing()).extracting(Subject::id).containsExactly("pay", "order");
                });
        assertThat(functions(", capacity: 120 MW", "80%", ""))
                .as("of neither")
                .singleElement()
                .matches(load -> load.isUnknown() && !load.isTooMuch());
    }

    @Test
    void countsNobodyWhoHasAWayAroundNorWhatIsNotKnown() {
        assertThat(functions(", capacity: 120 tps", "80%", "three: {protects: b, variant: warm-standby, uses: [own]}"))
                .isEmpty();
        assertThat(functions("", "80%", "")).isEmpty();
    }

    @Test
    void findsNothingWhereNoEventTakesBoth() {
        assertThat(FoundFacts.in("""
                        domains:
                          quay: {kind: site}
                          hill: {kind: site}
                        functions:
                          pay: {tier: 1, mbco: 50%, demand: {peak: 100 tps}, needs: [a]}
                          order: {tier: 2, mbco: 50%, demand: {peak: 100 tps}, needs: [b]}
                        components:
                          a: {kind: service, in: [quay]}
                          b: {kind: service, in: [hill]}
                          hall: {kind: service, capacity: 60 tps}
                        backups:
                          both: {protects: [a, b], variant: warm-standby, uses: [hall]}
                        """, SharedLoad.class)).isEmpty();
    }

    @Test
    void takesTheMinimumOfTheScenario() {
        assertThat(FoundFacts.in("""
                        scenarios:
                          flood: {loses: [a, b], mbco: 100%}
                        functions:
                          pay: {tier: 1, mbco: 50%, demand: {peak: 100 tps}, needs: [a]}
                          order: {tier: 1, mbco: 50%, demand: {peak: 100 tps}, needs: [b]}
                        components:
                          a: {kind: service}
                          b: {kind: service}
                          hall: {kind: service, capacity: 150 tps}
                        backups:
                          both: {protects: [a, b], variant: warm-standby, uses: [hall]}
                        """, SharedLoad.class))
                .singleElement()
                .satisfies(load -> assertThat(load.load()).hasToString("200 tps"));
    }

    @Test
    void asksForNoDemandWhereTheThingItselfIsMeasuredInTheUnit() {
        String yaml = """
                        functions:
                          pay: {tier: 1, mbco: 50%%, demand: {peak: 10 tps}, needs: [hall]}
                          refund: {tier: 1, mbco: 50%%, demand: {peak: 10 tps}, needs: [hall]}
                        domains:
                          site: {kind: site}
                        components:
                          hall: {kind: room, needs: [feed]}
                          feed: {kind: power, in: [site]%s}
                          generator: {kind: power, capacity: 4 MW}
                        backups:
                          standby: {protects: feed, variant: backup-power, uses: [generator]}
                        """;
        assertThat(FoundFacts.in(yaml.formatted(""), SharedLoad.class))
                .singleElement()
                .matches(SharedLoad::isUnknown);
        assertThat(FoundFacts.in(yaml.formatted(", capacity: 5 MW"), SharedLoad.class))
                .isEmpty();
    }

    private static List<SharedLoad> restores(String pipe) {
        return FoundFacts.in("""
                        domains:
                          quay: {kind: site}
                        functions:
                          pay: {tier: 1, needs: [a, b]}
                        components:
                          a: {kind: datastore, in: [quay]}
                          b: {kind: datastore, in: [quay]}
                          pipe: {kind: network, capacity: %s}
                          vault: {kind: datastore}
                        backups:
                          one:
                            protects: a
                            variant: record-copy
                            uses: [vault]
                            restore: {size: 2 TB, throughput: 3 TB/h, target: [pipe]}
                          two:
                            protects: b
                            variant: record-copy
                            uses: [vault]
                            activation: {mode: automatic, tools: [pipe]}
                            restore: {size: 2 TB, throughput: 3 TB/h}
                        """.formatted(pipe), SharedLoad.class);
    }

    @Test
    void addsUpRestoresThroughOneComponent() {
        assertThat(restores("5 TB/h")).singleElement().matches(load -> load.restores() && load.isTooMuch());
        assertThat(restores("6 TB/h")).singleElement().matches(load -> !load.isTooMuch());
        assertThat(restores("3 TB")).as("by size").singleElement().matches(SharedLoad::isTooMuch);
    }

    private static List<LastPerson> persons(String second, String mode) {
        return FoundFacts.in("""
                        domains:
                          quay: {kind: site}
                          hill: {kind: site}
                        functions:
                          pay: {tier: 1, needs: [a, b]}
                        components:
                          a: {kind: service, in: [quay]}
                          b: {kind: service, in: [quay]}
                          hall: {kind: service}
                          duty: {kind: role, holders: [anna, ben]}
                          anna: {kind: person, site: hill}
                          ben: {kind: person, site: quay}
                          cleo: {kind: person, until: 2026-11-%s}
                        backups:
                          one: {protects: a, variant: warm-standby, uses: [hall], activation: {mode: manual, activators: [duty]}}
                          two: {protects: b, variant: warm-standby, uses: [hall], activation: {mode: %s, activators: [anna, cleo]}}
                        """.formatted(second, mode), LastPerson.class);
    }

    @Test
    void findsWhoIsLeftAloneWithSeveralBackups() {
        assertThat(persons("19", "manual")).singleElement().satisfies(last -> {
            assertThat(last.person().id()).isEqualTo("anna");
            assertThat(last.event().id()).isEqualTo("quay");
            assertThat(last.tasks()).extracting(Subject::id).containsExactly("one", "two");
        });
    }

    @Test
    void isSilentWhereSomebodyElseIsLeftOrNobodyIsNeeded() {
        assertThat(persons("20", "manual")).as("the last day counts").isEmpty();
        assertThat(persons("19", "automatic")).isEmpty();
    }

    @Test
    void findsWhoIsLeftAloneInSeveralRoles() {
        String yaml = """
                        domains:
                          quay: {kind: site}
                        functions:
                          pay: {tier: 1, needs: [desk, till]}
                        components:
                          desk: {kind: role, holders: [anna], deputies: [{person: ben}]}
                          till: {kind: role, holders: [%s]}
                          anna: {kind: person, site: quay}
                          cleo: {kind: person, site: quay}
                          ben: {kind: person}
                          dora: {kind: person}
                        """;
        assertThat(FoundFacts.in(yaml.formatted("ben, cleo"), LastPerson.class))
                .singleElement()
                .satisfies(
                        last -> assertThat(last.tasks()).extracting(Subject::id).containsExactly("desk", "till"));
        assertThat(FoundFacts.in(yaml.formatted("ben"), LastPerson.class))
                .as("alone in one of them anyhow")
                .hasSize(1);
        assertThat(FoundFacts.in(yaml.formatted("cleo, dora"), LastPerson.class))
                .isEmpty();
    }
}
