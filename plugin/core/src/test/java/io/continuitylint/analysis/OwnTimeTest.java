package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnTimeTest {

    private static final String MANUAL = "mode: manual, detect: 5m, decide: 20m, activate: 10m";

    @Test
    void addsThePhasesInTheirOrder() {
        Sum own = own("", "", MANUAL + ", recover: 2h, propagate: 15m, verify: 30m");
        assertThat(own)
                .hasToString("detect 5m + decide 20m + activate 10m + recover 2h + propagate 15m + verify 30m = 3h20m");
        assertThat(own.isComplete()).isTrue();
    }

    @Test
    void saysWhichPhasesCountAsNothingBecauseNobodyDeclaredThem() {
        assertThat(own("", "", MANUAL))
                .hasToString("detect 5m + decide 20m + activate 10m + propagate 0s (not declared, 0)"
                        + " + verify 0s (not declared, 0) = 35m");
    }

    @Test
    void namesThePhasesItCannotDoWithout() {
        assertThat(own("", "", "mode: manual").missing()).containsExactly("detect", "decide", "activate");
        assertThat(own("", "", "mode: automatic").missing()).containsExactly("detect", "activate");
        assertThat(own("", "variant: record-copy, ", MANUAL).missing()).containsExactly("recover");
    }

    @Test
    void withoutAModeAPersonIsTakenToDecide() {
        assertThat(own("", "", "detect: 5m, activate: 10m").missing()).containsExactly("decide");
    }

    @Test
    void anAutomaticTakeOverDecidesOnlyWhereItSaysSo() {
        String automatic = "mode: automatic, detect: 5m, activate: 10m";
        assertThat(own("", "", automatic).terms()).extracting(Sum.Term::name).doesNotContain("decide");
        assertThat(own("", "", automatic + ", decide: 1m").terms())
                .extracting(Sum.Term::toString)
                .contains("decide 1m");
        assertThat(measured(automatic, "decide: 2m").terms())
                .extracting(Sum.Term::toString)
                .contains("decide 2m (measured)");
    }

    @Test
    void anAutomaticTakeOverWaitsForNoDeadline() {
        Sum own = own("", "", "mode: automatic, detect: 5m, decideBy: 2h, activate: 10m");
        assertThat(own.total()).hasToString("15m");
        assertThat(own.terms()).extracting(Sum.Term::name).doesNotContain("decide");
    }

    @Test
    void everyPhaseStandsWhereItIsDeclared() {
        assertThat(own("", "", MANUAL + ", recover: 2h, verify: 1m, trigger: {signal: quorum, for: 5m}")
                        .terms())
                .extracting(term -> term.place().path())
                .containsExactly(
                        "/backups/spare/activation/detect",
                        "/backups/spare/activation/decide",
                        "/backups/spare/activation/activate",
                        "/backups/spare/activation/recover",
                        "/backups/spare/activation",
                        "/backups/spare/activation/verify");
        assertThat(own("", "", "mode: automatic, activate: 1m, trigger: {signal: quorum, for: 2m}")
                        .terms()
                        .get(0)
                        .place()
                        .path())
                .isEqualTo("/backups/spare/activation/trigger/for");
    }

    @Test
    void aRestoreOfUnknownSpeedIsNoTerm() {
        assertThat(own("", "restore: {size: 2 TB, verify: 20m}, ", MANUAL).total())
                .hasToString("35m");
        assertThat(own("", "restore: {throughput: 4 TB/h, verify: 20m}, ", MANUAL)
                        .total())
                .hasToString("35m");
    }

    @Test
    void aSignalThatMustLastLongerThanDetectionTakesCounts() {
        Sum own = own("", "", "mode: automatic, detect: 30s, activate: 1m, trigger: {signal: quorum, for: 2m}");
        assertThat(own.terms().get(0)).hasToString("detect 2m");
        assertThat(own.terms().get(0).place().path()).isEqualTo("/backups/spare/activation/trigger/for");
    }

    @Test
    void theDeadlineOfADecisionStandsForTheDecision() {
        Sum own = own("", "", "mode: manual, detect: 5m, decideBy: 40m, activate: 10m");
        assertThat(own.terms().get(1)).hasToString("decide 40m");
        assertThat(own.terms().get(1).place().path()).isEqualTo("/backups/spare/activation/decideBy");
    }

    @Test
    void waitsUntilSomebodyIsOnDuty() {
        Sum own = own(
                "  lead: {kind: role, holders: [jo], coverage: Mon-Fri 08:00-18:00}\n",
                "",
                MANUAL + ", activators: [role:lead]");
        assertThat(own.terms().get(2)).hasToString("roster gap 2d14h (nobody on duty)");
    }

    @Test
    void doesNotWaitForSomebodyWhoIsAlwaysThere() {
        assertThat(own(
                                "  lead: {kind: role, holders: [jo], coverage: 24x7}\n",
                                "",
                                MANUAL + ", activators: [role:lead]")
                        .total())
                .hasToString("35m");
        assertThat(own("  lead: {kind: role, holders: [jo]}\n", "", MANUAL + ", activators: [role:lead]")
                        .total())
                .hasToString("35m");
        assertThat(own("", "", MANUAL + ", activators: [person:jo]").total()).hasToString("35m");
    }

    @Test
    void whatIsDoneAtTheSameTimeTakesAsLongAsTheLongest() {
        String parts = "  part: {kind: spare, installTime: 3h, start: 1h}\n";
        assertThat(own(parts, "", MANUAL + ", recover: 2h").terms())
                .extracting(Sum.Term::toString)
                .contains("install 3h");
        assertThat(own(parts, "", MANUAL + ", recover: 4h").terms())
                .extracting(Sum.Term::toString)
                .contains("recover 4h");
    }

    @Test
    void aHotBackupHasStarted() {
        String parts = "  part: {kind: system, start: 1h}\n";
        assertThat(own(parts, "readiness: warm, ", MANUAL).total()).hasToString("1h35m");
        assertThat(own(parts, "readiness: hot, ", MANUAL).total()).hasToString("35m");
    }

    @Test
    void aSupplierDeliversWithinTheLeadTimeOfItsContract() {
        String parts = "  part: {kind: supplier, contract: deal}\n  deal: {kind: contract, leadTime: 2d}\n";
        assertThat(own(parts, "", MANUAL).terms())
                .extracting(Sum.Term::toString)
                .contains("deliver 2d");
    }

    @Test
    void aRestoreMovesItsSizeAndIsThenVerified() {
        Sum own = own("", "restore: {size: 2 TB, throughput: 4 TB/h, verify: 20m}, ", MANUAL);
        assertThat(own.terms()).extracting(Sum.Term::toString).contains("restore 50m");
    }

    @Test
    void restoresBeyondThoseThatRunInParallelWaitForTheirTurn() {
        InlineWorkspace written =
                written("", "restore: {size: 2 TB, throughput: 4 TB/h, parallel: 2, verify: 20m}, ", MANUAL, "");
        OwnTime times = new OwnTime(written.workspace(), InlineWorkspace.DAY);
        assertThat(times.of(written.backup("spare"), written.function("pay"), null, 2)
                        .total())
                .hasToString("1h25m");
        assertThat(times.of(written.backup("spare"), written.function("pay"), null, 3)
                        .total())
                .hasToString("1h55m");
    }

    @Test
    void aRestoreThatNeverEndsIsStillALength() {
        Sum own = own("", "restore: {size: 999999999 PB, throughput: 1 B/d, verify: 20m}, ", MANUAL);
        assertThat(own.total().toMillis()).isPositive();
    }

    @Test
    void aMeasuredPhaseCountsWhereItIsLonger() {
        assertThat(measured(MANUAL, "detect: 7m, activate: 3m, recover: 1h").terms())
                .extracting(Sum.Term::toString)
                .startsWith("detect 7m (measured)", "decide 20m", "activate 10m", "recover 1h (measured)");
    }

    @Test
    void aMeasuredTotalReplacesWhatNobodyDeclared() {
        Sum own = measured("mode: manual, detect: 5m", "total: 2h");
        assertThat(own.isComplete()).isTrue();
        assertThat(own.total()).hasToString("2h");
        assertThat(own.terms()).extracting(Sum.Term::toString).contains("the rest, measured 1h55m");
    }

    @Test
    void aMeasuredTotalBeyondTheSumIsATermOfItsOwn() {
        assertThat(measured(MANUAL, "total: 1h").terms())
                .extracting(Sum.Term::toString)
                .contains("measured excess 25m");
    }

    @Test
    void aMeasuredTotalBelowTheSumChangesNothing() {
        assertThat(measured(MANUAL, "total: 10m").total()).hasToString("35m");
    }

    @Test
    void whatPassesUntilSomebodyHasDecidedCanBeToldFromTheRest() {
        Sum own = own(
                "  lead: {kind: role, holders: [jo], coverage: Mon-Sun 08:00-18:00}\n",
                "",
                MANUAL + ", recover: 1h, activators: [role:lead]");
        assertThat(OwnTime.millisUntilDecided(own)).isEqualTo((14 * 60 + 25) * 60_000L);
    }

    private static Sum own(String components, String backup, String activation) {
        return sum(written(components, backup, activation, ""), null);
    }

    private static Sum measured(String activation, String measured) {
        InlineWorkspace written = written("", "", activation, """
                tests:
                  - {date: 2026-11-01, backup: spare, kind: failover, outcome: pass, measured: {%s}}
                """.formatted(measured));
        return sum(written, written.workspace().tests().get(0));
    }

    private static Sum sum(InlineWorkspace written, io.continuitylint.model.@Nullable Test test) {
        return new OwnTime(written.workspace(), InlineWorkspace.DAY)
                .of(written.backup("spare"), written.function("pay"), test);
    }

    private static InlineWorkspace written(String components, String backup, String activation, String tests) {
        String part = components.contains("  part:") ? "" : "  part: {kind: system}\n";
        String variant = backup.contains("variant") ? "" : "variant: warm-standby, ";
        return InlineWorkspace.in(
                String.format(Locale.ROOT, """
                functions:
                  pay: {tier: 1, needs: [desk]}
                components:
                  jo: {kind: person}
                  desk: {kind: system}
                %s%sbackups:
                  spare: {protects: desk, uses: [part], %s%sactivation: {%s}}
                %s""", part, components, variant, backup, activation, tests));
    }
}
