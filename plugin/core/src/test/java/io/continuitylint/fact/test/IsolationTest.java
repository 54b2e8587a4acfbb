package io.continuitylint.fact.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Domain;
import io.continuitylint.vocabulary.FoundFacts;
import io.continuitylint.vocabulary.StandbyManifest;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsolationTest {

    @Test
    void isDoneByCuttingOffAPlaceOfThePrimaryOrThePrimary() {
        assertThat(isDone("isolated: [east]")).isTrue();
        assertThat(isDone("isolated: [coast]")).isTrue();
        assertThat(isDone("isolated: [db]")).isTrue();
    }

    @Test
    void isNotDoneByCuttingOffAnythingElse() {
        assertThat(isDone("isolated: [west]")).isFalse();
        assertThat(isDone("duration: 2h")).isFalse();
    }

    @Test
    void needsAFailoverWithinTheCadenceOfSuchTests() {
        assertThat(isolation("date: 2025-11-20, kind: failover, outcome: pass, isolated: [east]")
                        .done())
                .isTrue();
        assertThat(isolation("date: 2025-11-19, kind: failover, outcome: pass, isolated: [east]")
                        .done())
                .isFalse();
        assertThat(isolation("date: 2026-11-19, kind: restore, outcome: pass, isolated: [east]")
                        .done())
                .isFalse();
        assertThat(isolation("date: 2026-11-19, kind: failover, outcome: fail, isolated: [east]")
                        .done())
                .isFalse();
    }

    @Test
    void namesTheOnlyPlaceWhereTheBackupLiesThereToo() {
        assertThat(isolation("date: 2026-11-19, kind: failover, outcome: pass").onlyShared())
                .isNull();
        List<Isolation> shared = FoundFacts.in("""
            functions:
              pay: {tier: 1, needs: [db]}
            components:
              db: {kind: datastore, in: [east, idp, river]}
              db-two: {kind: datastore, in: [east]}
            domains:
              east: {kind: site}
              idp: {kind: identity}
              river: {kind: flood}
            backups:
              standby: {protects: [db], uses: [db-two], variant: hot-standby}
            """, Isolation.class);
        assertThat(shared).singleElement().satisfies(isolation -> {
            assertThat(isolation.domains()).extracting(Domain::id).containsExactly("east");
            assertThat(isolation.onlyShared()).isNotNull();
        });
    }

    @Test
    void isRequiredOfAGroupButNotOfACopy() {
        List<Isolation> found = FoundFacts.in("""
            functions:
              pay: {tier: 1, needs: [{id: pair, anyOf: [a, b]}, db]}
            components:
              a: {kind: service, in: [east]}
              b: {kind: service, in: [west]}
              db: {kind: datastore, in: [east]}
              vault: {kind: datastore}
            domains:
              east: {kind: zone}
              west: {kind: zone}
            backups:
              copy: {protects: [db], uses: [vault], variant: record-copy}
            tests:
              - {date: 2026-11-01, backup: pair, kind: failover, outcome: pass, isolated: [west]}
            """, Isolation.class);
        assertThat(found)
                .singleElement()
                .matches(Isolation::done)
                .satisfies(isolation -> assertThat(isolation.of().id()).isEqualTo("pair"));
    }

    @Test
    void isDoneByCuttingOffAnyOfSeveralAlternatives() {
        String yaml = """
            functions:
              pay: {tier: 1, needs: [db]}
            components:
              db: {kind: datastore, in: [{anyOf: [east, west]}]}
              db-two: {kind: datastore}
            domains:
              east: {kind: zone}
              west: {kind: zone}
              north: {kind: zone}
            backups:
              standby: {protects: [db], uses: [db-two], variant: hot-standby}
            tests:
              - {date: 2026-11-01, backup: standby, kind: failover, outcome: pass, isolated: [%s]}
            """;
        assertThat(FoundFacts.in(yaml.formatted("west"), Isolation.class))
                .singleElement()
                .matches(Isolation::done);
        assertThat(FoundFacts.in(yaml.formatted("north"), Isolation.class))
                .singleElement()
                .matches(isolation -> !isolation.done());
    }

    @Test
    void isDoneByCuttingOffWhatAFunctionNeeds() {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 1, needs: [db]}
                        components:
                          db: {kind: datastore}
                          db-two: {kind: datastore}
                        backups:
                          standby: {protects: [pay], uses: [db-two], variant: hot-standby}
                        tests:
                          - {date: 2026-11-01, backup: standby, kind: failover, outcome: pass, isolated: [db]}
                        """, Isolation.class)).singleElement().matches(Isolation::done);
    }

    @Test
    void isDoneByCuttingOffALargerPlaceThanTheTierAsksFor() {
        assertThat(FoundFacts.in(
                        StandbyManifest.with(
                                "tier: 2",
                                "variant: hot-standby",
                                "tests: [{date: 2026-11-01, backup: standby, kind: failover, outcome: pass, isolated: [coast]}]"),
                        Isolation.class))
                .singleElement()
                .matches(Isolation::done)
                .satisfies(isolation ->
                        assertThat(isolation.domains()).extracting(Domain::id).containsExactly("east"));
    }

    @Test
    void isNotRequiredWhereTheTierAsksForLessThanAFailover() {
        String standby = "variant: hot-standby";
        assertThat(FoundFacts.in(StandbyManifest.with("tier: 2", standby, ""), Isolation.class))
                .hasSize(1);
        assertThat(FoundFacts.in(StandbyManifest.with("tier: 3", standby, ""), Isolation.class))
                .isEmpty();
    }

    private static boolean isDone(String how) {
        return isolation("date: 2026-11-01, kind: failover-load, outcome: pass, " + how)
                .done();
    }

    private static Isolation isolation(String test) {
        return FoundFacts.in(
                        StandbyManifest.with("variant: hot-standby", "tests: [{backup: standby, %s}]".formatted(test)),
                        Isolation.class)
                .get(0);
    }
}
