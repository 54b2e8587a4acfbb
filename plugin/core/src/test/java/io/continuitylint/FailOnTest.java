package io.continuitylint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.NotEvaluated;
import io.continuitylint.finding.Scope;
import io.continuitylint.finding.Selection;
import io.continuitylint.request.RequestException;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailOnTest {

    private static final Finding WARNING = finding(Severity.WARNING, 1);
    private static final Finding ERROR = finding(Severity.ERROR, 2);
    private static final Finding CONSEQUENCE = finding(Severity.ERROR, 3).explainedBy(ERROR.fingerprint());
    private static final Finding ACCEPTED = finding(Severity.ERROR, 4).acceptedBy("until-spring");
    private static final Finding INFO = finding(Severity.INFO, 5);

    @ParameterizedTest
    @EnumSource
    void isReadFromTheWordsOfTheSeverities(FailOn each) {
        assertThat(FailOn.of(each.name().toLowerCase(Locale.ROOT))).isEqualTo(each);
    }

    @Test
    void anotherWordIsRefused() {
        RequestException refused = assertThrowsExactly(RequestException.class, () -> FailOn.of("eror"));
        assertThat(refused.parameter()).isEqualTo("failOn");
        assertThat(refused).hasMessage("\"eror\" is none of error, warning, info, never; did you mean \"error\"?");
    }

    @Test
    void whatIsBadEnoughFailsTheWorstFirstAndRootsBeforeConsequences() {
        LintReport report = report(WARNING, ERROR, CONSEQUENCE, ACCEPTED, INFO);
        assertThat(FailOn.INFO.failing(report)).containsExactly(ERROR, WARNING, INFO, CONSEQUENCE);
        assertThat(FailOn.WARNING.failing(report)).containsExactly(ERROR, WARNING, CONSEQUENCE);
        assertThat(FailOn.ERROR.failing(report)).containsExactly(ERROR, CONSEQUENCE);
        assertThat(FailOn.NEVER.failing(report)).isEmpty();
    }

    @Test
    void aConsequenceFailsARunWhenItsCauseIsMilder() {
        assertThat(FailOn.ERROR.isFailedBy(report(WARNING, CONSEQUENCE))).isTrue();
    }

    @Test
    void acceptedAndMilderFindingsDoNot() {
        assertThat(FailOn.ERROR.isFailedBy(report(WARNING, ACCEPTED, INFO))).isFalse();
    }

    @Test
    void neverIsAboutFindingsNotAboutRulesThatCouldNotBeEvaluated() {
        assertThat(FailOn.NEVER.isFailedBy(report(ERROR))).isFalse();
        LintReport unsure = report(List.of(), List.of(new NotEvaluated("test/overdue", "broken")));
        assertThat(FailOn.NEVER.isFailedBy(unsure)).isTrue();
    }

    private static LintReport report(Finding... findings) {
        return report(List.of(findings), List.of());
    }

    private static LintReport report(List<Finding> findings, List<NotEvaluated> notEvaluated) {
        return new LintReport(
                "0.1",
                LocalDate.of(2026, 11, 24),
                Scope.of("shop"),
                List.of(),
                new LintReport.Counts(0, 0, 0, 0, 0, 0),
                findings,
                List.of(),
                List.of(),
                notEvaluated,
                Selection.ALL);
    }

    private static Finding finding(Severity severity, int line) {
        Place place = new Place("continuity.yaml", new Span(line, 1, line, 2), "");
        return Finding.of("test/overdue", "backup:b" + line, null, severity, "message " + line, place);
    }
}
