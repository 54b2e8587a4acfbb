package io.continuitylint.fact.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.deadline.Deadline.Kind;
import io.continuitylint.fact.deadline.DueState;
import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import io.continuitylint.vocabulary.FoundFacts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivatorAbilityTest {

    private static final String LEDGER = """
        functions:
          pay: {tier: 1, needs: [ledger]}
        domains:
          vault: {kind: room}
        backups:
          standby:
            protects: ledger
            variant: cold-spare
            uses: [spare-ledger]
            %s
        components:
          ledger: {kind: datastore}
          spare-ledger: {kind: datastore}
          root-key: {kind: key, holders: [%s]}
          open-key: {kind: key}
          dba: {kind: role, holders: [amy], deputies: [{person: ben}], spendLimit: 5000 EUR}
          amy: {kind: person, mayEnter: [%s], skills: [sql, tape]}
          ben: {kind: person, mayEnter: [vault], skills: [sql]}
          cid: {kind: person, until: 2026-11-19, mayEnter: [vault], skills: [cobol]}
        """;

    private static ActivatorAbility ability(String fields, String keyHolders, String amyMayEnter) {
        List<ActivatorAbility> found =
                FoundFacts.in(LEDGER.formatted(fields, keyHolders, amyMayEnter), ActivatorAbility.class);
        return assertThat(found).singleElement().actual();
    }

    @Test
    void oneWhoHoldsTheKeyMayEnterAndMayPayIsEnough() {
        ActivatorAbility ability = ability("""
            activation: {mode: manual, activators: [dba]}
                access: {credentials: [root-key, open-key], physical: [vault], spend: 5000 EUR}
            """, "amy", "vault");
        assertThat(ability.equipped())
                .isNotNull()
                .satisfies(amy -> assertThat(amy.id()).isEqualTo("amy"));
        assertThat(ability.nobodyHas()).isEmpty();
    }

    @Test
    void twoWhoHaveItOnlyBetweenThemAreNot() {
        ActivatorAbility ability = ability("""
            activation: {mode: manual, activators: [dba]}
                access: {credentials: [root-key], physical: [vault]}
            """, "amy", "");
        assertThat(ability.equipped()).isNull();
        assertThat(ability.nobodyHas()).isEmpty();
    }

    @Test
    void whatNobodyHasIsNamed() {
        ActivatorAbility ability = ability("""
            activation: {mode: manual, activators: [dba]}
                access: {credentials: [root-key], physical: [vault], spend: 5000.01 EUR}
            """, "cid", "");
        assertThat(ability.equipped()).isNull();
        assertThat(ability.nobodyHas()).extracting(Subject::id).containsExactly("root-key");
        assertThat(ability.nobodyMaySpend()).hasToString("5000.01 EUR");
    }

    @Test
    void moneyIsNotConverted() {
        assertThat(ability("""
            activation: {mode: manual, activators: [dba]}
                access: {spend: 1 USD}
            """, "amy", "").equipped()).isNull();
    }

    @Test
    void aRoleAmongTheHoldersHoldsItForItsPersons() {
        assertThat(ability("""
            activation: {mode: manual, activators: [ben]}
                access: {credentials: [root-key]}
            """, "dba", "").equipped()).isNotNull();
    }

    @Test
    void theDepartedCannotActivate() {
        ActivatorAbility ability = ability("""
            activation: {mode: manual, activators: [cid, amy]}
                access: {physical: [vault]}
            """, "amy", "");
        assertThat(ability.persons()).extracting(Component::id).containsExactly("amy");
        assertThat(ability.equipped()).isNull();
    }

    @Test
    void anAutomaticOneThatListsActivatorsIsIncluded() {
        assertThat(ability("""
            activation: {mode: automatic, activators: [amy]}
                access: {physical: [vault]}
            """, "amy", "").equipped()).isNull();
    }

    @Test
    void skillsMustBeThoseOfOnePerson() {
        ActivatorAbility ability = ability("""
            activation: {mode: manual, activators: [dba]}
                skills: [sql, tape]
            """, "amy", "");
        assertThat(ability.skilled()).isNotNull();
        ability = ability("""
            activation: {mode: manual, activators: [ben]}
                skills: [sql, tape, cobol]
            """, "amy", "");
        assertThat(ability.skilled()).isNull();
        assertThat(ability.nobodyKnows()).containsExactly("tape", "cobol");
    }

    @Test
    void thePersonsThatABackupUsesMayHaveTheSkills() {
        String used = LEDGER.replace("uses: [spare-ledger]", "uses: [spare-ledger, dba]");
        assertThat(FoundFacts.in(used.formatted("""
            activation: {mode: manual, activators: [ben]}
                skills: [tape]
            """, "amy", ""), ActivatorAbility.class))
                .singleElement()
                .satisfies(ability -> {
                    assertThat(ability.skilled()).isNotNull().hasFieldOrPropertyWithValue("id", "amy");
                    assertThat(ability.persons()).extracting(Component::id).containsExactly("ben");
                });
        assertThat(FoundFacts.in(used.formatted("""
            activation: {mode: automatic}
                skills: [cobol]
            """, "amy", ""), ActivatorAbility.class))
                .singleElement()
                .satisfies(ability -> {
                    assertThat(ability.skilled()).isNull();
                    assertThat(ability.nobodyKnows()).containsExactly("cobol");
                    assertThat(ability.persons()).isEmpty();
                });
    }

    @Test
    void nothingIsFoundWhereNothingIsRequiredOrNobodyIsLeft() {
        assertThat(FoundFacts.in(
                        LEDGER.formatted("activation: {mode: manual, activators: [dba]}", "amy", ""),
                        ActivatorAbility.class))
                .isEmpty();
        assertThat(FoundFacts.in(LEDGER.formatted("""
            activation: {mode: manual, activators: [cid]}
                skills: [sql]
            """, "amy", ""), ActivatorAbility.class))
                .isEmpty();
    }

    private static final String REMOTE = """
        functions:
          pay: {tier: %s, needs: [ledger]}
        backups:
          standby:
            protects: ledger
            variant: warm-standby
            uses: [spare-ledger]
            access: {remote: true}
            activation: {mode: manual, activators: [amy, ben]}
        components:
          ledger: {kind: datastore}
          spare-ledger: {kind: datastore}
          amy: {kind: person%s}
          ben: {kind: person%s}
        """;

    @ParameterizedTest
    @CsvSource({
        "1, 2026-11-19, 2026-01-01, MET",
        "1, 2026-08-20, 2026-01-01, DUE_SOON",
        "1, 2026-08-19, 2026-01-01, OVERDUE",
        "1, , , NEVER",
        "4, 2020-01-01, , NONE",
        "4, , , NEVER"
    })
    void theOneWhoGotInLastFromAfarCounts(String tier, String amy, String ben, DueState state) {
        String yaml = REMOTE.formatted(tier, remote(amy), remote(ben));
        assertThat(FoundFacts.in(yaml, Deadline.class))
                .filteredOn(deadline -> deadline.kind() == Kind.REMOTE_ACCESS)
                .singleElement()
                .satisfies(deadline -> {
                    assertThat(deadline.state()).isEqualTo(state);
                    assertThat(deadline.item().id()).isEqualTo("amy");
                });
    }

    private static String remote(String date) {
        return date == null ? "" : ", remoteAccess: " + date;
    }

    @ParameterizedTest
    @CsvSource({"2026-05-20, 6", "2026-05-19, 7", "2026-11-20, 0", "2026-11-19, 1"})
    void aContactIsOlderThanSixMonthsOnTheDayAfter(LocalDate verified, int months) {
        String yaml = REMOTE.formatted(1, ", contactVerified: " + verified, "");
        List<ContactAge> ages = FoundFacts.in(yaml, ContactAge.class);
        assertThat(ages).extracting(age -> age.person().id()).containsExactly("amy", "ben");
        assertThat(ages.get(0).months()).isEqualTo(months);
        assertThat(ages.get(0).isNever()).isFalse();
        assertThat(ages.get(1).isNever()).isTrue();
    }

    @Test
    void aContactIsJudgedByTheStrictestBackup() {
        List<ContactAge> ages = FoundFacts.in("""
            functions:
              pay: {tier: 1, needs: [ledger]}
              chat: {tier: 3, needs: [room]}
            backups:
              another: {protects: room, variant: warm-standby, uses: [hall], activation: {mode: manual, activators: [amy]}}
              standby: {protects: ledger, variant: warm-standby, uses: [hall], activation: {mode: manual, activators: [amy]}}
            components:
              ledger: {kind: datastore}
              room: {kind: site}
              hall: {kind: site}
              amy: {kind: person}
            """, ContactAge.class);
        assertThat(ages)
                .singleElement()
                .satisfies(age -> assertThat(age.backup().id()).isEqualTo("standby"));
    }
}
