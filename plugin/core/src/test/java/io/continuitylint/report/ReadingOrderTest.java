package io.continuitylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.FunctionSummary;
import io.continuitylint.finding.Scope;
import io.continuitylint.finding.Selection;
import io.continuitylint.finding.Selection.Switch;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All forms for people count alike: a cause before what follows from it, and only what is open as an error. */
class ReadingOrderTest {

    private static final Finding INFO = finding(Severity.INFO, 1, "good to know");
    private static final Finding CAUSE = finding(Severity.ERROR, 5, "the cause");
    private static final Finding CONSEQUENCE =
            finding(Severity.ERROR, 2, "what follows").explainedBy(CAUSE.fingerprint());
    private static final Finding SAME =
            finding(Severity.ERROR, 3, "what follows").explainedBy(CAUSE.fingerprint());
    private static final Finding ACCEPTED =
            finding(Severity.ERROR, 4, "the risk").acceptedBy("until-spring");
    private static final Finding WARNING = finding(Severity.WARNING, 6, "the warning");

    @Test
    void compactCallsAnErrorOnlyWhatCountsAsOne() throws IOException {
        assertThat(compact(0, INFO, CONSEQUENCE, ACCEPTED, CAUSE, WARNING)).isEqualTo("""
                a.yaml:5:1: error: the cause [test/overdue]
                a.yaml:2:1: also: what follows [test/overdue]
                a.yaml:6:1: warning: the warning [test/overdue]
                a.yaml:1:1: info: good to know [test/overdue]
                a.yaml:4:1: accepted by until-spring: the risk [test/overdue]
                1 error, 1 warning, 1 info, 1 consequence; 1 accepted
                """);
    }

    @Test
    void prettyPutsWhatIsGoodToKnowInALineEachAfterTheWarnings() throws IOException {
        assertThat(pretty(report(Selection.ALL, INFO, WARNING, finding(Severity.INFO, 7, "more of it"))))
                .startsWith("""
                        warning: the warning [test/overdue]
                          --> a.yaml:6:1

                        info: good to know [test/overdue]  a.yaml:1:1
                        info: more of it [test/overdue]  a.yaml:7:1

                        """);
    }

    @Test
    void consequencesThatReadAlikeAreOne() throws IOException {
        assertThat(pretty(report(Selection.ALL, CAUSE, CONSEQUENCE, SAME)))
                .containsOnlyOnce("also: what follows")
                .contains("1 error, 0 warnings, 2 consequences");
    }

    @Test
    void aConsequenceOfWhatIsNotOpenIsNotLost() throws IOException {
        assertThat(compact(0, CONSEQUENCE)).startsWith("a.yaml:2:1: error: what follows");
    }

    @Test
    void noFileNameBeginsALineWithACommand() throws IOException {
        Place hostile = new Place("::error::x\n##vso[y].yaml", new Span(1, 1, 1, 2), "");
        Finding finding = Finding.of("test/overdue", "backup:b", null, Severity.ERROR, "said", hostile);
        String expected = "\\u003A:error::x\\u000A\\u0023#vso[y].yaml:1:1";
        assertThat(compact(0, finding)).startsWith(expected + ": error: said");
        assertThat(pretty(report(Selection.ALL, finding))).contains("  --> " + expected + "\n");
    }

    @Test
    void theRemedyOfAManifestRuleIsPrintedOnce() throws IOException {
        Place place = new Place("a.yaml", new Span(1, 1, 1, 2), "");
        Finding one = Finding.of("manifest/invalid", "backup:a", null, Severity.ERROR, "a is unknown", place);
        Finding two = Finding.of("manifest/invalid", "backup:b", null, Severity.ERROR, "b is unknown", place);
        assertThat(pretty(report(Selection.ALL, one, two)))
                .contains("a is unknown", "b is unknown")
                .containsOnlyOnce("help: Correct the value.");
    }

    @Test
    void whereTheMessageSaysWhatToWriteNoRemedyIsPrinted() throws IOException {
        Place place = new Place("a.yaml", new Span(1, 1, 1, 2), "");
        Finding said = Finding.of("manifest/invalid", "backup:a", null, Severity.ERROR, "no date; write 4h", place);
        Finding unsaid = Finding.of("manifest/invalid", "backup:b", null, Severity.ERROR, "b is unknown", place);
        assertThat(pretty(report(Selection.ALL, said))).doesNotContain("help:").contains("more: ");
        assertThat(pretty(report(Selection.ALL, said, unsaid))).containsOnlyOnce("help: Correct the value.");
    }

    @Test
    void theTableNamesInfoInAColumnOfItsOwn() throws IOException {
        assertThat(pretty(report(Selection.ALL))).startsWith("""
                tier  function      errors  warnings  info
                   1  pay\\u001B[2J       1         2     3
                   -  print              0         0     0

                0 errors, 0 warnings
                """);
    }

    @Test
    void whereOneFunctionWouldBeLeftOutItIsShown() throws IOException {
        assertThat(new FunctionTable(Terminal.file()).of(functions(31)))
                .contains("f30")
                .doesNotContain("more");
        assertThat(new FunctionTable(Terminal.file()).of(functions(32))).contains("... and 2 more functions");
    }

    @Test
    void whatWasSwitchedOffIsNamed() throws IOException {
        Selection selection = new Selection(
                List.of("test", "people"),
                List.of("test/overdue: never", "test/too-weak"),
                new TreeMap<>(Map.of(
                        "test/too-weak", Switch.SKIP_RULES,
                        "coverage/scope-gap", Switch.RULES,
                        "people/departed-person", Switch.POLICY)),
                new TreeMap<>(Map.of("test/never-restored", Severity.WARNING)),
                null);
        assertThat(pretty(report(selection))).endsWith("""
                left out: 1 rule, all but test and people (rules)
                left out: test/too-weak and test/overdue: never (skipRules)
                switched off: people/departed-person (policy)
                severity set: test/never-restored to warning (policy)
                0 errors, 0 warnings
                2 functions, 0 backups and 0 tests in 0 files of shop, judged by 1 rule and the default policy as of 2026-11-24
                """);
    }

    private static String compact(int most, Finding... findings) throws IOException {
        StringBuilder text = new StringBuilder();
        new CompactReporter(most).write(report(Selection.ALL, findings), text);
        return text.toString();
    }

    private static String pretty(LintReport report) throws IOException {
        StringBuilder text = new StringBuilder();
        new PrettyReporter(new Terminal(Style.PLAIN, 0, rule -> "explain " + rule), 0).write(report, text);
        return text.toString();
    }

    private static LintReport report(Selection selection, Finding... findings) {
        List<FunctionSummary> functions = List.of(
                new FunctionSummary("pay\u001B[2J", null, 1, 1, 2, 3),
                new FunctionSummary("print", null, null, 0, 0, 0));
        return report(functions, selection, findings);
    }

    private static LintReport functions(int number) {
        return report(
                IntStream.range(0, number)
                        .mapToObj(index -> new FunctionSummary("f" + index, null, 1, 1, 0, 0))
                        .toList(),
                Selection.ALL);
    }

    private static LintReport report(List<FunctionSummary> functions, Selection selection, Finding... findings) {
        return new LintReport(
                "0.1",
                LocalDate.of(2026, 11, 24),
                Scope.of("shop"),
                List.of(),
                new LintReport.Counts(functions.size(), 0, 0, 0, 0, 0),
                List.of(findings),
                functions,
                List.of(new RuleSpec(
                        "manifest/invalid",
                        "Invalid",
                        new RuleSpec.Severities(Severity.ERROR, Severity.ERROR, Severity.ERROR),
                        "0.1",
                        List.of(),
                        Map.of(),
                        "Correct the value.",
                        "")),
                List.of(),
                selection);
    }

    private static Finding finding(Severity severity, int line, String message) {
        Place place = new Place("a.yaml", new Span(line, 1, line, 2), "");
        return Finding.of("test/overdue", "backup:b" + line, null, severity, message, place);
    }
}
