package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TestLedgerTest {

    private static final String PASSED = "date: 2026-10-01, kind: failover, outcome: pass";

    @Test
    void aTestCoversWhatItNames() {
        assertThat(covered(PASSED + ", backup: [spare, desks]")).containsExactly("backup:spare", "group:desks");
    }

    @Test
    void aTestOfAFunctionCoversTheBackupsWhosePartsWereInItsScope() {
        assertThat(covered(PASSED + ", function: pay, scope: [part]")).containsExactly("backup:spare");
        assertThat(covered(PASSED + ", function: pay, scope: [desk-2]")).containsExactly("group:desks");
    }

    @Test
    void aTestOfAFunctionCoversNothingThatTheFunctionDoesNotReach() {
        assertThat(covered(PASSED + ", function: print, scope: [part]")).isEmpty();
        assertThat(covered(PASSED + ", function: print, isolated: [city]")).isEmpty();
    }

    @Test
    void aTestOfAFunctionCoversTheBackupsOfWhatWasCutOff() {
        assertThat(covered(PASSED + ", function: pay, isolated: [hall]")).containsExactly("backup:spare");
        assertThat(covered(PASSED + ", function: pay, isolated: [city]"))
                .containsExactlyInAnyOrder("backup:spare", "group:desks");
        assertThat(covered(PASSED + ", function: pay, isolated: [vault]")).containsExactly("backup:spare");
    }

    @Test
    void aTestOfAFunctionCoversItsOwnBackupWhereWhatItNeedsWasCutOff() {
        assertThat(covered(PASSED + ", function: sign, isolated: [city]")).containsExactly("backup:other-office");
        assertThat(covered(PASSED + ", function: sign, isolated: [desk-1]")).containsExactly("backup:other-office");
        assertThat(covered(PASSED + ", function: sign, isolated: [printer]")).isEmpty();
    }

    @Test
    void aScopeSaysAllThatTookPart() {
        assertThat(covered(PASSED + ", function: pay, isolated: [city], scope: [desk-2]"))
                .containsExactly("group:desks");
    }

    @Test
    void aTestOfAScenarioCoversTheBackupsInItsScopeWhosePrimaryItLoses() {
        assertThat(covered(PASSED + ", scenario: fire, scope: [part]")).containsExactly("backup:spare");
        assertThat(covered(PASSED + ", scenario: flu, scope: [part]")).isEmpty();
        assertThat(covered(PASSED + ", scenario: fire")).isEmpty();
    }

    @Test
    void theLatestTestIsTheLastOneThatFulfilsTheCondition() {
        InlineWorkspace written = written("""
                  - {date: 2026-03-01, backup: spare, kind: failover, outcome: pass}
                  - {date: 2026-02-01, backup: spare, kind: restore, outcome: pass}
                  - {date: 2026-05-01, backup: spare, kind: failover, outcome: fail}
                """);
        TestLedger ledger = ledger(written);
        assertThat(ledger.latest(written.backup("spare"), test -> true)).matches(test -> !test.passed());
        assertThat(Objects.requireNonNull(ledger.latest(written.backup("spare"), io.continuitylint.model.Test::passed))
                        .date())
                .hasToString("2026-03-01");
        assertThat(ledger.latest(written.backup("spare"), test -> false)).isNull();
    }

    @Test
    void aCadenceRunsForwardFromTheDayOfTheTest() {
        assertThat(isWithin("2026-08-20", Timespan.ofMonths(3))).isTrue();
        assertThat(isWithin("2026-08-19", Timespan.ofMonths(3))).isFalse();
        assertThat(isWithin("2026-11-20", Timespan.ofMonths(3))).isTrue();
    }

    @Test
    void measurementsComeFromTheLatestRestoreOrMoreThatDidNotFail() {
        assertThat(measuredOn("date: 2026-10-01, kind: restore, outcome: partial"))
                .isEqualTo("2026-10-01");
        assertThat(measuredOn("date: 2026-10-01, kind: component, outcome: pass"))
                .isEqualTo("2026-09-01");
        assertThat(measuredOn("date: 2026-10-01, kind: failover, outcome: fail"))
                .isEqualTo("2026-09-01");
        assertThat(measuredOn("date: 2026-10-01, kind: failover, outcome: aborted"))
                .isEqualTo("2026-09-01");
    }

    @Test
    void measurementsOutsideTheCadenceDoNotCount() {
        InlineWorkspace written = written("""
                  - {date: 2026-01-01, backup: spare, kind: failover, outcome: pass, measured: {total: 1h}}
                """);
        assertThat(ledger(written).measured(written.backup("spare"), Timespan.ofMonths(3)))
                .isNull();
        assertThat(ledger(written).measured(written.backup("spare"), null)).isNull();
    }

    private static String measuredOn(String latest) {
        InlineWorkspace written = written("""
                  - {date: 2026-09-01, backup: spare, kind: failover, outcome: pass, measured: {total: 1h}}
                  - {backup: spare, measured: {total: 2h}, %s}
                """.formatted(latest));
        return String.valueOf(
                Objects.requireNonNull(ledger(written).measured(written.backup("spare"), Timespan.ofMonths(3)))
                        .date());
    }

    private static boolean isWithin(String date, Timespan cadence) {
        InlineWorkspace written =
                written("  - {date: %s, backup: spare, kind: restore, outcome: pass}%n".formatted(date));
        return ledger(written).isWithin(written.workspace().tests().get(0), cadence);
    }

    private static List<String> covered(String test) {
        InlineWorkspace written = written("  - {%s}%n".formatted(test));
        TestLedger ledger = ledger(written);
        return written.workspace().subjects().stream()
                .flatMap(each -> each.stream())
                .filter(subject -> !ledger.of(subject).isEmpty())
                .map(Subject::key)
                .toList();
    }

    private static TestLedger ledger(InlineWorkspace written) {
        Graph graph = Graph.of(written.workspace(), InlineWorkspace.DAY);
        return TestLedger.of(graph, InlineWorkspace.DAY, SingleLosses.of(graph)::removes);
    }

    private static InlineWorkspace written(String tests) {
        return InlineWorkspace.in(String.format(Locale.ROOT, """
                functions:
                  pay: {tier: 1, needs: [vault, {anyOf: [desk-1, desk-2], id: desks}]}
                  print: {tier: 2, needs: [printer]}
                  sign: {tier: 2, needs: [desk-1, {use: printer, hard: false}]}
                components:
                  vault: {kind: datastore, in: [hall]}
                  desk-1: {kind: system, in: [city]}
                  desk-2: {kind: system}
                  printer: {kind: equipment}
                  part: {kind: equipment}
                domains:
                  city: {kind: zone}
                  hall: {kind: room, parent: city}
                backups:
                  spare: {protects: vault, variant: warm-standby, uses: [part]}
                  other-office: {protects: 'function:sign', variant: alternate-site, uses: [desk-2]}
                scenarios:
                  fire: {loses: [hall]}
                  flu: {loses: [printer]}
                tests:
                %s""", tests));
    }
}
