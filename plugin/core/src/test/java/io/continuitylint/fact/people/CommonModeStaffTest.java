package io.continuitylint.fact.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommonModeStaffTest {

    private static final String DESK = """
        functions:
          pay: {tier: %s, needs: [desk]}
        domains:
          berlin: {kind: site}
          house: {kind: building, parent: berlin}
          annex: {kind: building, parent: berlin}
          paris: {kind: site}
          crew: {kind: team}
        components:
          desk: {kind: role, holders: [amy], deputies: [{person: ben}]}
          amy: {kind: person, %s}
          ben: {kind: person, %s}
          cid: {kind: person}
        %s
        """;

    private static List<CommonModeStaff> roles(int tier, String amy, String ben, String more) {
        return FoundFacts.in(DESK.formatted(tier, amy, ben, more), CommonModeStaff.class);
    }

    @Test
    void twoBuildingsOfOneSiteAreOnePlace() {
        assertThat(roles(1, "site: house", "site: annex", "")).singleElement().satisfies(role -> {
            assertThat(role.domain()).isNotNull().extracting(Domain::id).isEqualTo("berlin");
            assertThat(role.element()).isSameAs(role.domain());
            assertThat(role.persons()).extracting(Component::id).containsExactly("amy", "ben");
            assertThat(role.travels()).isFalse();
        });
    }

    @Test
    void twoSitesAreNot() {
        assertThat(roles(1, "site: house", "site: paris", "")).isEmpty();
    }

    @Test
    void aKindThatTheTierDoesNotRequireCountsOnlyInAScenario() {
        assertThat(roles(1, "in: [crew]", "in: [crew]", "")).isEmpty();
        assertThat(roles(1, "in: [crew]", "in: [crew]", "scenarios: {walk-out: {kind: strike, loses: [crew]}}"))
                .singleElement()
                .satisfies(role -> {
                    assertThat(role.domain()).isNotNull().extracting(Domain::id).isEqualTo("crew");
                    assertThat(role.element())
                            .isNotNull()
                            .satisfies(element -> assertThat(element.id()).isEqualTo("walk-out"));
                });
    }

    @Test
    void aLossThatSomethingSurvivesIsToldOnlyWhereThereIsNoOther() {
        String guard = "backups: {guard: {protects: desk, variant: role-backup, uses: [cid]}}";
        assertThat(roles(1, "site: house", "site: annex", guard))
                .singleElement()
                .satisfies(role -> assertThat(role.survivor())
                        .isNotNull()
                        .satisfies(survivor -> assertThat(survivor.id()).isEqualTo("guard")));
        String everywhere = "scenarios: {closure: {kind: accident, loses: [berlin, cid]}}";
        assertThat(roles(1, "site: house", "site: annex", guard + "\n" + everywhere))
                .singleElement()
                .satisfies(role -> {
                    assertThat(role.survivor()).isNull();
                    assertThat(role.element())
                            .isNotNull()
                            .satisfies(element -> assertThat(element.id()).isEqualTo("closure"));
                });
    }

    @Test
    void travellingTogetherGoesBothWaysAndThroughOthers() {
        assertThat(roles(1, "travelsWith: [cid]", "travelsWith: [cid]", ""))
                .singleElement()
                .satisfies(role -> {
                    assertThat(role.travels()).isTrue();
                    assertThat(role.domain()).isNull();
                });
        assertThat(roles(1, "travelsWith: [cid]", "title: Ben", "")).isEmpty();
    }

    @Test
    void onePersonAloneIsNotTogether() {
        assertThat(roles(1, "site: house", "site: house, until: 2026-11-19", ""))
                .isEmpty();
    }

    @Test
    void thoseWhoRecoverMustNotBeWhereThePrimaryIs() {
        String yaml = """
            functions:
              pay: {tier: 1, needs: [ledger]}
            domains:
              berlin: {kind: site}
              paris: {kind: site}
            backups:
              standby: {protects: ledger, variant: warm-standby, uses: [spare-ledger], activation: {mode: manual, activators: [desk]}}
            components:
              ledger: {kind: datastore, in: [berlin]}
              spare-ledger: {kind: datastore, in: [paris]}
              desk: {kind: role, holders: [amy, ben]}
              amy: {kind: person, site: %1$s}
              ben: {kind: person, site: %1$s}
            """;
        assertThat(FoundFacts.in(yaml.formatted("berlin"), CommonModeStaff.class))
                .singleElement()
                .satisfies(role -> assertThat(role.backup()).isNotNull());
        assertThat(FoundFacts.in(yaml.formatted("paris"), CommonModeStaff.class))
                .isEmpty();
    }

    private static final String HATS = """
        functions:
          pay: {tier: 1, needs: [ledger, queue]}
        domains:
          berlin: {kind: site}
          paris: {kind: site}
        backups:
          one: {protects: ledger, variant: warm-standby, uses: [spare], activation: {mode: %s, activators: [dba]}}
          two: {protects: queue, variant: warm-standby, uses: [spare], activation: {mode: manual, activators: [mq]}}
        components:
          ledger: {kind: datastore, in: [berlin]}
          queue: {kind: queue, in: [%s]}
          spare: {kind: system}
          dba: {kind: role, holders: [amy], deputies: [{person: ben}]}
          mq: {kind: role, holders: [amy], deputies: [{person: cid}]}
          amy: {kind: person}
          ben: {kind: person}
          cid: {kind: person}
        """;

    @Test
    void aLossThatTakesTwoThingsCallsOnePersonTwice() {
        assertThat(FoundFacts.in(HATS.formatted("manual", "berlin"), RoleConflict.class))
                .singleElement()
                .satisfies(hats -> {
                    assertThat(hats.person().id()).isEqualTo("amy");
                    assertThat(hats.roles()).extracting(Component::id).containsExactly("dba", "mq");
                    assertThat(hats.count()).isEqualTo(2);
                    assertThat(hats.element().id()).isEqualTo("berlin");
                });
    }

    @Test
    void twoLossesDoNotCallAtOnce() {
        assertThat(FoundFacts.in(HATS.formatted("manual", "paris"), RoleConflict.class))
                .isEmpty();
    }

    @Test
    void whatIsActivatedByItselfCallsNobody() {
        assertThat(FoundFacts.in(HATS.formatted("automatic", "berlin"), RoleConflict.class))
                .isEmpty();
    }

    @Test
    void aScenarioMayCallThemAtOnce() {
        String yaml = HATS.formatted("manual", "paris") + "scenarios: {flood: {loses: [berlin, paris]}}\n";
        assertThat(FoundFacts.in(yaml, RoleConflict.class))
                .singleElement()
                .satisfies(hats -> assertThat(hats.element().id()).isEqualTo("flood"));
    }
}
