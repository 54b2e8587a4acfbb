package io.continuitylint.fact.activation;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Component;
import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterGapTest {

    @Test
    void isTheLongestStretchThatNobodyCovers() {
        assertThat(gaps("24x7", "Mon-Fri 08:00-18:00", "[day]")).singleElement().satisfies(gap -> {
            assertThat(gap.longest()).hasToString("2d14h");
            assertThat(gap.isUndecided()).isFalse();
        });
    }

    @Test
    void isNoneWhereSeveralCoverTheHoursTogether() {
        assertThat(gaps("Mon-Fri 08:00-20:00", "Mon-Fri 08:00-14:00", "[day, late]"))
                .isEmpty();
    }

    @Test
    void isNoneForAPersonOrWithoutActivators() {
        assertThat(gaps("24x7", "Mon-Fri 08:00-14:00", "[day, ann]")).isEmpty();
        assertThat(gaps("24x7", "Mon-Fri 08:00-14:00", "[]")).isEmpty();
    }

    @Test
    void isUndecidedWhereARoleDeclaresNoHours() {
        assertThat(gaps("24x7", "Mon-Fri 08:00-14:00", "[day, silent]"))
                .singleElement()
                .satisfies(gap ->
                        assertThat(gap.undeclared()).extracting(Component::id).containsExactly("silent"));
        assertThat(gaps("Mon-Fri 08:00-14:00", "Mon-Fri 08:00-14:00", "[day, silent]"))
                .isEmpty();
    }

    @Test
    void isToldFirstOfTheStrictestBackupThatARoleLeavesUndecided() {
        assertThat(FoundFacts.in("""
                functions:
                  pay: {tier: 2, rto: 4h, needs: [db]}
                  trade: {tier: 1, rto: 4h, needs: [web]}
                components:
                  db: {kind: datastore}
                  web: {kind: service}
                  hall: {kind: equipment}
                  ann: {kind: person}
                  night: {kind: role, holders: [ann]}
                backups:
                  a-copy:
                    {protects: db, uses: [hall], variant: cold-spare, activation: {mode: manual, activators: [night]}}
                  b-spare:
                    {protects: web, uses: [hall], variant: cold-spare, activation: {mode: manual, activators: [night]}}
                """, RosterGap.class))
                .extracting(gap -> gap.of().id() + " after "
                        + (gap.likewise() == null ? "none" : gap.likewise().id()))
                .containsExactlyInAnyOrder("a-copy after b-spare", "b-spare after none");
    }

    private static List<RosterGap> gaps(String hours, String coverage, String activators) {
        return FoundFacts.in("""
                functions:
                  pay: {tier: 1, rto: 4h, hours: "%s", needs: [db]}
                components:
                  db: {kind: datastore}
                  db-west: {kind: datastore}
                  ann: {kind: person}
                  day: {kind: role, holders: [ann], coverage: "%s"}
                  late: {kind: role, holders: [ann], coverage: "Mon-Fri 14:00-20:00"}
                  silent: {kind: role, holders: [ann]}
                backups:
                  standby:
                    protects: [db]
                    uses: [db-west]
                    variant: warm-standby
                    activation: {mode: manual, activators: %s}
                """.formatted(hours, coverage, activators), RosterGap.class);
    }
}
