package io.continuitylint;

import static io.continuitylint.Reported.ACCEPTED;
import static io.continuitylint.Reported.CONSEQUENCE;
import static io.continuitylint.Reported.ERROR;
import static io.continuitylint.Reported.INFO;
import static io.continuitylint.Reported.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.NotEvaluated;
import io.continuitylint.request.RequestException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailOnTest {

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
        LintReport unsure = Reported.report(List.of(), List.of(new NotEvaluated("test/overdue", "broken")));
        assertThat(FailOn.NEVER.isFailedBy(unsure)).isTrue();
    }

    private static LintReport report(Finding... findings) {
        return Reported.report(List.of(findings), List.of());
    }
}
