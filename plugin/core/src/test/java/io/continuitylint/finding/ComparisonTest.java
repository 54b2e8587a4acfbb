package io.continuitylint.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Comparison.NotCompared;
import io.continuitylint.finding.Comparison.PolicyChange;
import io.continuitylint.finding.LintReport.NotEvaluated;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.RuleSpec.Severities;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String RULE = "test/overdue";
    private static final Finding PAY = finding(RULE, "function:pay", Severity.ERROR, 1);
    private static final Finding BAKE = finding(RULE, "function:bake", Severity.WARNING, 3);

    private static Finding finding(String rule, String object, Severity severity, int line) {
        Place place = new Place("continuity.yaml", new Span(line, 1, line, 5), "");
        return Finding.of(rule, object, null, severity, object + " is late", place);
    }

    private static BaseReport base(Finding... findings) {
        return new BaseReport("main", "1.0", DAY, "shop", Set.of(RULE, "manifest/invalid"), List.of(findings));
    }

    private static LintReport now(List<NotEvaluated> notEvaluated, Finding... findings) {
        return now(Scope.of("shop"), notEvaluated, findings);
    }

    private static LintReport now(Scope scope, List<NotEvaluated> notEvaluated, Finding... findings) {
        return new LintReport(
                "1.0",
                DAY,
                scope,
                List.of(),
                new LintReport.Counts(0, 0, 0, 0, 0, 0),
                List.of(findings),
                List.of(),
                List.of(spec(RULE), spec("manifest/invalid")),
                notEvaluated,
                Selection.ALL);
    }

    private static RuleSpec spec(String rule) {
        Severities severities = new Severities(Severity.ERROR, Severity.ERROR, Severity.ERROR);
        return new RuleSpec(rule, rule, severities, null, List.of(), Map.of(), null, "");
    }

    private static List<String> changes(BaseReport base, Finding... now) {
        return changes(Comparison.of(base, now(List.of(), now), true));
    }

    private static List<String> changes(Comparison comparison) {
        return comparison.changes().stream()
                .map(change -> change.kind() + " " + change.finding().object())
                .toList();
    }

    @Test
    void whatStandsInAnotherPlaceOrFileIsAsItWas() {
        Finding elsewhere = Finding.of(
                RULE,
                "function:pay",
                null,
                Severity.ERROR,
                "other words",
                new Place("moved.yaml", new Span(9, 3, 9, 7), "/functions/pay"));
        assertThat(changes(base(PAY, BAKE), BAKE, elsewhere)).isEmpty();
    }

    @Test
    void tellsWhatIsNewAndGoneAndOfAnotherSeverityTheWorseFirst() {
        Finding milder = finding(RULE, "function:pay", Severity.INFO, 1);
        Finding worse = finding(RULE, "function:bake", Severity.ERROR, 3);
        Finding sell = finding(RULE, "function:sell", Severity.WARNING, 5);
        Finding rest = finding(RULE, "function:rest", Severity.INFO, 7);
        assertThat(changes(base(PAY, BAKE, rest), milder, worse, sell))
                .containsExactly(
                        "RAISED function:bake", "NEW function:sell", "GONE function:rest", "LOWERED function:pay");
    }

    @Test
    void anAcceptedOrKnownFindingIsNotGone() {
        assertThat(changes(base(PAY, BAKE), PAY.acceptedBy("spring"), BAKE.asKnown()))
                .containsExactly("ACCEPTED function:pay", "KNOWN function:bake");
        assertThat(changes(base(), PAY.acceptedBy("spring"), BAKE.asKnown()))
                .as("new and accepted at once")
                .containsExactly("ACCEPTED function:pay", "KNOWN function:bake");
        assertThat(changes(base(PAY.asKnown()), PAY.acceptedBy("spring"))).isEmpty();
    }

    @Test
    void whatIsNoLongerAcceptedOrKnownIsOpenAgainAndWhatIsFixedIsGone() {
        BaseReport answered = base(PAY.acceptedBy("spring"), BAKE.asKnown());
        assertThat(changes(answered, PAY, BAKE)).containsExactly("REOPENED function:pay", "REOPENED function:bake");
        assertThat(changes(answered)).containsExactly("GONE function:pay", "GONE function:bake");
    }

    @Test
    void whatIsFoldedUnderAnotherFindingIsStillThere() {
        Finding folded = BAKE.explainedBy(PAY.fingerprint());
        assertThat(changes(base(BAKE), PAY, folded)).containsExactly("NEW function:pay");
        assertThat(changes(base(PAY, folded), BAKE)).containsExactly("GONE function:pay");
    }

    @Test
    void twinsAreCounted() {
        Finding twin = finding(RULE, "function:pay", Severity.ERROR, 9);
        assertThat(changes(base(PAY), PAY, twin)).containsExactly("NEW function:pay");
        assertThat(changes(base(PAY, twin), twin)).containsExactly("GONE function:pay");
        assertThat(changes(base(PAY, twin), twin, PAY)).isEmpty();
    }

    @Test
    void ofTwinsThoseThatAreAlikeArePairs() {
        Finding twin = finding(RULE, "function:pay", Severity.ERROR, 9);
        assertThat(changes(base(PAY.acceptedBy("spring"), twin), PAY, twin.acceptedBy("spring")))
                .isEmpty();
        assertThat(changes(base(PAY, twin.acceptedBy("spring")), twin.acceptedBy("spring")))
                .containsExactly("GONE function:pay");
    }

    @Test
    void nothingIsGoneOfARuleThatWasNotEvaluatedThisTime() {
        Finding other = finding("people/departed-person", "person:ann", Severity.ERROR, 2);
        Comparison comparison = Comparison.of(base(PAY, other), now(List.of(new NotEvaluated(RULE, "it threw"))), true);
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.notCompared())
                .containsExactly(
                        new NotCompared("as their rules were not evaluated this time", true, List.of(PAY, other)));
    }

    @Test
    void nothingIsGoneOfAFileThatWasNotReadThisTime() {
        Comparison part = Comparison.of(base(PAY), now(List.of()), false);
        assertThat(part.changes()).isEmpty();
        assertThat(part.notCompared())
                .containsExactly(new NotCompared("as their files were not read this time", true, List.of(PAY)));
    }

    @Test
    void nothingIsGoneThatAManifestMayHideThatCannotBeReadAnyMore() {
        Finding broken = finding("manifest/invalid", "file:continuity.yaml", Severity.ERROR, 4);
        Comparison hidden = Comparison.of(base(PAY), now(List.of(), broken), true);
        assertThat(changes(hidden)).containsExactly("NEW file:continuity.yaml");
        assertThat(hidden.notCompared())
                .containsExactly(new NotCompared("as they may be hidden by what cannot be read", true, List.of(PAY)));
        assertThat(changes(base(PAY, broken), broken))
                .as("it could not be read before either")
                .containsExactly("GONE function:pay");
    }

    @Test
    void whatIsNewMayHaveBeenHiddenWhereTheBaseCouldNotBeRead() {
        Finding broken = finding("manifest/invalid", "file:continuity.yaml", Severity.ERROR, 4);
        Comparison repaired = Comparison.of(base(broken), now(List.of(), PAY), true);
        assertThat(changes(repaired)).containsExactly("NEW function:pay", "GONE file:continuity.yaml");
        assertThat(repaired.notes())
                .containsExactly("not all of main could be read: what is new may have been there before");
    }

    @Test
    void nothingIsNewInAFolderThatCouldNotBeReadThen() {
        Place inside = new Place("libs/pay/continuity.yaml", new Span(1, 1, 1, 5), "");
        Finding there = Finding.of(RULE, "function:pay", null, Severity.ERROR, "pay is late", inside);
        BaseReport base = new BaseReport(
                "main",
                "1.0",
                DAY,
                "shop",
                Set.of(RULE),
                List.of(),
                null,
                List.of(new NotRead("libs/pay", "it is not here", "fetch it")));
        Comparison comparison = Comparison.of(base, now(List.of(), there, BAKE), true);
        assertThat(changes(comparison)).containsExactly("NEW function:bake");
        assertThat(comparison.notes()).containsExactly("libs/pay was not read of main: it is not here; fetch it");
        assertThat(comparison.notCompared())
                .containsExactly(new NotCompared("as libs/pay was not read of main", false, List.of(there)));
    }

    @Test
    void namesWhatThePolicySaidOtherwiseAndWhereItIsWritten() {
        Place place = new Place("policy.yaml", new Span(4, 7, 4, 9), "");
        SortedMap<String, PolicyValue> then = new TreeMap<>(Map.of(
                "expiryWarning", new PolicyValue("30d", null),
                "gapTolerance", new PolicyValue("1h", null),
                "rules.test/overdue.locked", new PolicyValue("true", place)));
        SortedMap<String, PolicyValue> today = new TreeMap<>(
                Map.of("expiryWarning", new PolicyValue("60d", place), "gapTolerance", new PolicyValue("1h", null)));
        assertThat(Comparison.of(judgedBy(then), now(today), true).policy())
                .containsExactly(
                        new PolicyChange("expiryWarning", "30d", "60d", place),
                        new PolicyChange("rules.test/overdue.locked", "true", null, place));
        assertThat(Comparison.of(base(), now(today), true).policy())
                .as("a report that does not tell")
                .isEmpty();
    }

    @Test
    void saysThatOtherRulesWereSelected() {
        BaseReport some = judgedBy(new JudgedBy(
                new TreeMap<>(), List.of("test", "single-point"), List.of("test/too-weak"), new TreeMap<>()));
        assertThat(Comparison.of(some, now(List.of()), true).notes())
                .containsExactly("main was judged with the rules test and single-point but test/too-weak, and this with"
                        + " all rules: some of the difference may come from that");
    }

    @Test
    void saysWhichRulesDeclareAnotherSeverity() {
        Severities mild = new Severities(Severity.WARNING, Severity.WARNING, Severity.INFO);
        JudgedBy older = new JudgedBy(
                new TreeMap<>(), List.of(), List.of(), new TreeMap<>(Map.of(RULE, mild, "acme/rule", mild)));
        assertThat(Comparison.of(judgedBy(older), now(List.of()), true).notes())
                .containsExactly("main was judged by rules that declare other severities: test/overdue");
    }

    private static BaseReport judgedBy(SortedMap<String, PolicyValue> policy) {
        return judgedBy(new JudgedBy(policy, List.of(), List.of(), new TreeMap<>()));
    }

    private static BaseReport judgedBy(JudgedBy by) {
        return new BaseReport("main", "1.0", DAY, "shop", Set.of(RULE), List.of(), by, List.of());
    }

    private static LintReport now(SortedMap<String, PolicyValue> policy) {
        return now(new Scope("shop", null, "", List.of(), policy), List.of());
    }

    @Test
    void saysWhatElseIsAnother() {
        BaseReport older = new BaseReport("main", "0.9", DAY.minusDays(4), "shop", Set.of(), List.of());
        assertThat(Comparison.of(older, now(List.of(), PAY), true).notes())
                .containsExactly(
                        "main was judged as of 2026-11-20, and this as of 2026-11-24: some of the difference may come from that",
                        "main was judged by version 0.9 of the linter, and this by 1.0: some of the difference may come from that",
                        "not evaluated for main, so that all they find is new: test/overdue");
    }
}
