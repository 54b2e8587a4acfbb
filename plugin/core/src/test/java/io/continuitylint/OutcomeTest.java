package io.continuitylint;

import static io.continuitylint.Reported.ACCEPTED;
import static io.continuitylint.Reported.CONSEQUENCE;
import static io.continuitylint.Reported.ERROR;
import static io.continuitylint.Reported.INFO;
import static io.continuitylint.Reported.WARNING;
import static io.continuitylint.Reported.finding;
import static io.continuitylint.Reported.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.NotEvaluated;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void theCausesAreNamedTheWorstFirstAndAllAreCountedAsTheReportDoes() {
        Outcome outcome = outcome(FailOn.INFO, WARNING, ERROR, CONSEQUENCE, ACCEPTED, INFO);
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.FAILED);
        assertThat(outcome.reason()).isEqualTo("""
                1 error, 1 warning, 1 info, 1 consequence; 1 accepted
                  continuity.yaml:2:1 message 2 [test/overdue]
                  continuity.yaml:1:1 message 1 [test/overdue]
                  continuity.yaml:5:1 message 5 [test/overdue]
                Report: report.json""");
    }

    @Test
    void onlyWhatIsBadEnoughIsNamed() {
        Outcome outcome = outcome(FailOn.ERROR, WARNING, ERROR, INFO);
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.FAILED);
        assertThat(outcome.reason()).isEqualTo("""
                1 error, 1 warning, 1 info
                  continuity.yaml:2:1 message 2 [test/overdue]
                Report: report.json""");
    }

    @Test
    void whereOneWouldBeLeftOutItIsNamed() {
        assertThat(message(4)).contains("message 13").doesNotContain("more");
        assertThat(message(5)).contains("message 12 [test/overdue]\n  and 2 more\n");
    }

    @Test
    void nothingInItSteersTheBuildServer() {
        Place place = new Place("::error::x.yaml", new Span(1, 1, 1, 2), "");
        Finding finding = Finding.of("test/overdue", "backup:b", null, Severity.ERROR, "##vso[x]", place);
        assertThat(outcome(FailOn.ERROR, finding).reason()).isEqualTo("""
                1 error, 0 warnings
                  \\u003A:error::x.yaml:1:1 \\u0023#vso[x] [test/overdue]
                Report: report.json""");
    }

    @Test
    void aConsequenceFailsTheBuildWhenItsCauseIsMilder() {
        assertThat(outcome(FailOn.ERROR, WARNING, CONSEQUENCE).kind()).isEqualTo(Outcome.Kind.FAILED);
    }

    @Test
    void acceptedAndMilderFindingsDoNot() {
        Outcome outcome = outcome(FailOn.ERROR, WARNING, ACCEPTED, INFO);
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.PASSED);
        assertThat(outcome.reason()).isEmpty();
        assertThat(outcome.above("no space left")).isEqualTo("no space left");
    }

    @Test
    void neverMeansFindingsOnly() {
        assertThat(outcome(FailOn.NEVER, ERROR).kind()).isEqualTo(Outcome.Kind.PASSED);
        Outcome unsure = new Outcome(
                report(List.of(), List.of(new NotEvaluated("test/overdue", "broken"))), FailOn.NEVER, List.of());
        assertThat(unsure.kind()).isEqualTo(Outcome.Kind.UNDECIDED);
    }

    @Test
    void aRuleThatCouldNotBeEvaluatedWeighsMoreThanFindings() {
        LintReport report = report(
                List.of(ERROR),
                List.of(
                        new NotEvaluated("test/overdue", "NullPointerException"),
                        new NotEvaluated("test/too-weak", "broken")));
        Outcome outcome = new Outcome(report, FailOn.ERROR, List.of(Path.of("report.json"), Path.of("report.txt")));
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.UNDECIDED);
        assertThat(outcome.reason()).isEqualTo("""
                2 rules could not be evaluated
                  test/overdue: NullPointerException
                  test/too-weak: broken
                Report: report.json, report.txt""");
    }

    private static String message(int errors) {
        Finding[] findings = IntStream.range(10, 10 + errors)
                .mapToObj(line -> finding(Severity.ERROR, line))
                .toArray(Finding[]::new);
        return outcome(FailOn.ERROR, findings).reason();
    }

    private static Outcome outcome(FailOn failOn, Finding... findings) {
        return new Outcome(report(List.of(findings), List.of()), failOn, List.of(Path.of("report.json")));
    }
}
