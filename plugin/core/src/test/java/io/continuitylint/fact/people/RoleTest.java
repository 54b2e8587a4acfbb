package io.continuitylint.fact.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.deadline.Deadline.Kind;
import io.continuitylint.fact.deadline.DueState;
import io.continuitylint.fact.safeguard.RosterBurden;
import io.continuitylint.vocabulary.FoundFacts;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {

    private static final String DESK = """
        functions:
          pay: {tier: %s, needs: [desk]}
        components:
          desk: {kind: role, %s}
          amy: {kind: person}
          ben: {kind: person}
          cid: {kind: person, until: 2026-11-19}
          dan: {kind: person, until: 2026-11-20}
        """;

    private static List<RolePersons> persons(int tier, String role) {
        return FoundFacts.in(DESK.formatted(tier, role), RolePersons.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "holders: [amy]                                              | true",
                "holders: [amy, ben]                                         | false",
                "'holders: [amy], deputies: [{person: ben}]'                 | false",
                "'holders: [amy], deputies: [{person: amy}]'                 | true",
                "'holders: [amy], deputies: [{person: cid}]'                 | true",
                "'holders: [amy], deputies: [{person: dan}]'                 | false",
                "'holders: [amy], deputies: [{person: ben}], minimum: 2'     | true",
                "minimum: 1                                                  | true"
            })
    void aRoleTakesOnePersonMoreThanItsMinimum(String role, boolean withoutReserve) {
        assertThat(persons(1, role))
                .singleElement()
                .satisfies(found -> assertThat(found.isWithoutReserve()).isEqualTo(withoutReserve));
    }

    @Test
    void aRoleThatNoCriticalFunctionTakesIsNotCounted() {
        assertThat(persons(3, "holders: [amy]")).isEmpty();
    }

    @Test
    void whomARoleBackupUsesCounts() {
        String backup = "backups: {stand-in: {protects: desk, variant: %s, uses: [ben]}}\n";
        String yaml = DESK.formatted(1, "holders: [amy]");
        assertThat(FoundFacts.in(yaml + backup.formatted("role-backup"), RolePersons.class))
                .singleElement()
                .satisfies(found -> assertThat(found.persons()).containsExactly("amy", "ben"));
        assertThat(FoundFacts.in(yaml + backup.formatted("manual-process"), RolePersons.class))
                .singleElement()
                .satisfies(found -> assertThat(found.isWithoutReserve()).isTrue());
    }

    @Test
    void aRoleThatOnlyARecoveryTakesCountsWithItsBackup() {
        assertThat(FoundFacts.in("""
            functions:
              pay: {tier: 2, needs: [ledger]}
            backups:
              standby: {protects: ledger, variant: warm-standby, uses: [spare-ledger], activation: {mode: manual, tools: [console]}}
            components:
              ledger: {kind: datastore}
              spare-ledger: {kind: datastore, needs: [runner]}
              console: {kind: tool, needs: [admin]}
              admin: {kind: role, holders: [amy]}
              runner: {kind: role, holders: [amy]}
              amy: {kind: person}
            """, RolePersons.class)).singleElement().satisfies(found -> {
            assertThat(found.role().id()).isEqualTo("admin");
            assertThat(found.function().id()).isEqualTo("pay");
            assertThat(found.backup()).isNotNull();
            assertThat(found.persons()).containsExactly("amy");
        });
    }

    private static Deadline deputy(int tier, Kind kind, String fields) {
        String yaml = DESK.formatted(tier, "holders: [amy], deputies: [{person: ben%s}]".formatted(fields));
        return assertThat(FoundFacts.in(yaml, Deadline.class))
                .filteredOn(deadline -> deadline.kind() == kind)
                .singleElement()
                .actual();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | TRAINING | ''                                             | NEVER",
                "1 | TRAINING | ', validFor: 1y'                               | NEVER",
                "1 | TRAINING | ', trained: 2020-01-01'                        | NONE",
                "1 | TRAINING | ', trained: 2025-11-20, validFor: 1y'          | DUE_SOON",
                "1 | TRAINING | ', trained: 2025-11-19, validFor: 1y'          | OVERDUE",
                "1 | EXERCISE | ''                                             | NEVER",
                "1 | EXERCISE | ', exercised: 2026-08-19'                      | OVERDUE",
                "1 | EXERCISE | ', trained: 2026-08-19'                        | OVERDUE",
                "1 | EXERCISE | ', trained: 2026-11-01'                        | MET",
                "1 | EXERCISE | ', trained: 2026-11-01, exercised: 2026-08-19' | OVERDUE",
                "2 | EXERCISE | ', exercised: 2026-08-19'                      | MET",
                "4 | EXERCISE | ''                                             | NONE",
                "1 | ACCESS   | ''                                             | NEVER",
                "4 | ACCESS   | ''                                             | NEVER",
                "4 | ACCESS   | ', access: 2020-01-01'                         | NONE",
                "1 | ACCESS   | ', access: 2026-08-19'                         | OVERDUE",
                "1 | ACCESS   | ', access: 2026-11-01'                         | MET"
            })
    void deputiesAreTrainedExercisedAndLetIn(int tier, Kind kind, String fields, DueState state) {
        Deadline deadline = deputy(tier, kind, fields);
        assertThat(deadline.state()).isEqualTo(state);
        assertThat(deadline.of().id()).isEqualTo("desk");
        assertThat(deadline.item().id()).isEqualTo("ben");
    }

    @Test
    void deputiesWhoLeftOrWhomNothingNeedsAreNoMatter() {
        assertThat(FoundFacts.in(DESK.formatted(1, "deputies: [{person: cid}]"), Deputyship.class))
                .isEmpty();
        assertThat(FoundFacts.in(
                        "components: {desk: {kind: role, deputies: [{person: amy}]}, amy: {kind: person}}",
                        Deputyship.class))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0%, true", "1%, false", ", false"})
    void noTimeIsDeclaredByZero(String time, boolean without) {
        String deputy = time == null ? "{person: ben}" : "{person: ben, time: %s}".formatted(time);
        assertThat(FoundFacts.in(DESK.formatted(1, "deputies: [%s]".formatted(deputy)), Deputyship.class))
                .singleElement()
                .satisfies(found -> assertThat(found.isWithoutTime()).isEqualTo(without));
    }

    private static List<RosterBurden> burdens(String role) {
        return FoundFacts.in(DESK.formatted(1, role), RosterBurden.class);
    }

    @Test
    void theLargestShareOfARosterIsReported() {
        assertThat(burdens("coverage: 24x7, holders: [amy, ben], rosterShare: {amy: 40%, ben: 60%}"))
                .singleElement()
                .satisfies(burden -> {
                    assertThat(burden.person().id()).isEqualTo("ben");
                    assertThat(burden.share()).isEqualByComparingTo(BigDecimal.valueOf(60));
                    assertThat(burden.alone()).isFalse();
                });
    }

    @Test
    void allHoursMayBeWrittenAsDays() {
        assertThat(burdens("coverage: Mon-Sun 00:00-24:00 Europe/Berlin, holders: [amy]"))
                .singleElement()
                .satisfies(burden -> assertThat(burden.alone()).isTrue());
    }

    @Test
    void officeHoursAndUnsaidHoursAreNoBurden() {
        assertThat(burdens("coverage: Mon-Fri 08:00-18:00 Europe/Berlin, holders: [amy]"))
                .isEmpty();
        assertThat(burdens("holders: [amy]")).isEmpty();
    }

    @Test
    void whoLeftCarriesNothing() {
        assertThat(burdens("coverage: 24x7, holders: [amy, cid], rosterShare: {amy: 40%, cid: 60%}"))
                .singleElement()
                .satisfies(burden -> assertThat(burden.alone()).isTrue());
        assertThat(burdens("coverage: 24x7, holders: [amy, ben, cid], rosterShare: {amy: 40%, cid: 60%}"))
                .singleElement()
                .satisfies(burden -> assertThat(burden.person().id()).isEqualTo("amy"));
    }
}
