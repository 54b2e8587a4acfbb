package io.continuitylint.fact.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.deadline.DueState;
import io.continuitylint.vocabulary.FoundFacts;
import org.junit.jupiter.api.Test;

class SubstituteTest {

    private static final String PAY = """
            functions:
              pay: {tier: 1, needs: [ledger]}
            components:
              ledger: {kind: datastore, model: pg, limit: 2 TB a file}
              ledger-2: {kind: datastore, limit: 2 TB a file}
              old: {kind: equipment, lifecycle: retired}
              older: {kind: equipment, lifecycle: retired}
              disk: {kind: spare, fits: [pg, my]}
            backups:
              standby:
            """;

    private static Substitute substitute(String backup) {
        return FoundFacts.in(PAY.stripTrailing() + " " + backup + "\n", Substitute.class)
                .get(0);
    }

    private static UseOf use(String used) {
        return FoundFacts.in(
                        PAY.stripTrailing() + " {protects: ledger, variant: spare-part, uses: [" + used + "]}\n",
                        UseOf.class)
                .get(0);
    }

    @Test
    void isNothingWhereNothingIsUsed() {
        assertThat(substitute("{protects: ledger, variant: hot-standby, uses: []}"))
                .matches(Substitute::empty)
                .matches(Substitute::isNothing);
    }

    @Test
    void isNothingWhereItUsesWhatItProtectsAmongOthers() {
        assertThat(substitute("{protects: ledger, variant: hot-standby, uses: [ledger-2, ledger]}"))
                .matches(substitute -> substitute.itself() != null)
                .matches(Substitute::isNothing);
    }

    @Test
    void isNothingOnlyWhereAllItUsesIsRetired() {
        assertThat(substitute("{protects: ledger, variant: hot-standby, uses: [old, older]}")
                        .isNothing())
                .isTrue();
        assertThat(substitute("{protects: ledger, variant: hot-standby, uses: [old, ledger-2]}")
                        .isNothing())
                .isFalse();
    }

    @Test
    void inheritsALimitOnlyFromAllItUses() {
        assertThat(substitute("{protects: ledger, variant: hot-standby, uses: [ledger-2]}")
                        .limit())
                .isEqualTo("2 TB a file");
        assertThat(substitute("{protects: ledger, variant: hot-standby, uses: [ledger-2, disk]}")
                        .limit())
                .isNull();
        assertThat(substitute("{protects: old, variant: hot-standby, uses: [ledger-2]}")
                        .limit())
                .isNull();
    }

    @Test
    void hasToDoWithDataThroughEitherSideOrItsDataSets() {
        assertThat(substitute("{protects: ledger, variant: manual-process, uses: [disk]}")
                        .records())
                .isTrue();
        assertThat(substitute("{protects: old, variant: manual-process, uses: [ledger-2]}")
                        .records())
                .isTrue();
        assertThat(substitute("{protects: old, variant: manual-process, uses: [disk], coverage: {datasets: [orders]}}")
                        .records())
                .isTrue();
        assertThat(substitute("{protects: old, variant: manual-process, uses: [disk]}")
                        .records())
                .isFalse();
    }

    @Test
    void leavesOutNeighbours() {
        assertThat(FoundFacts.in(
                        PAY.stripTrailing() + " {protects: ledger, variant: insurance, uses: []}\n", Substitute.class))
                .isEmpty();
    }

    @Test
    void seesWhatIsRetired() {
        assertThat(use("old").isRetired()).isTrue();
        assertThat(use("ledger-2").isRetired()).isFalse();
    }

    @Test
    void isNothingForAGroupThatSwitchesWithoutASpare() {
        String group = """
                functions:
                  pay: {tier: 1, needs: [{id: both, units: %s, of: [a, b], activation: {mode: automatic}}]}
                components:
                  a: {kind: equipment}
                  b: {kind: equipment}
                  c: {kind: equipment}
                """;
        assertThat(FoundFacts.in(group.formatted(2), Substitute.class))
                .singleElement()
                .matches(Substitute::isNothing);
        assertThat(FoundFacts.in(group.formatted(1), Substitute.class))
                .singleElement()
                .matches(each -> !each.isNothing());
        assertThat(FoundFacts.in(group.formatted(2) + """
                backups:
                  third: {protects: [a], variant: hot-standby, uses: [c]}
                """, Substitute.class))
                .isNotEmpty()
                .noneMatch(Substitute::isNothing);
    }

    @Test
    void endsSupportAfterItsLastDay() {
        String support = """
                components:
                  a: {kind: equipment}
                  b: {kind: equipment, endOfSupport: %s}
                backups:
                  other: {protects: a, variant: hot-standby, uses: [b]}
                """;
        assertThat(FoundFacts.in(support.formatted("2026-11-19"), Deadline.class))
                .filteredOn(SubstituteTest::isSupport)
                .singleElement()
                .matches(Deadline::isMissed);
        assertThat(FoundFacts.in(support.formatted("2026-11-20"), Deadline.class))
                .filteredOn(SubstituteTest::isSupport)
                .singleElement()
                .extracting(Deadline::state)
                .isEqualTo(DueState.DUE_SOON);
        assertThat(FoundFacts.in(support.formatted("2027-11-20"), Deadline.class))
                .filteredOn(SubstituteTest::isSupport)
                .singleElement()
                .extracting(Deadline::state)
                .isEqualTo(DueState.MET);
    }

    private static boolean isSupport(Deadline deadline) {
        return deadline.kind() == Deadline.Kind.SUPPORT;
    }
}
