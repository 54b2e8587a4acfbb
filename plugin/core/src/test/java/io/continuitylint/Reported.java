package io.continuitylint;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.NotEvaluated;
import io.continuitylint.finding.Scope;
import io.continuitylint.finding.Selection;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import java.time.LocalDate;
import java.util.List;

/** Reports of a few findings, one of each kind. */
final class Reported {

    static final Finding WARNING = finding(Severity.WARNING, 1);
    static final Finding ERROR = finding(Severity.ERROR, 2);
    static final Finding CONSEQUENCE = finding(Severity.ERROR, 3).explainedBy(ERROR.fingerprint());
    static final Finding ACCEPTED = finding(Severity.ERROR, 4).acceptedBy("until-spring");
    static final Finding INFO = finding(Severity.INFO, 5);

    private Reported() {}

    static LintReport report(List<Finding> findings, List<NotEvaluated> notEvaluated) {
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

    static Finding finding(Severity severity, int line) {
        Place place = new Place("continuity.yaml", new Span(line, 1, line, 2), "");
        return Finding.of("test/overdue", "backup:b" + line, null, severity, "message " + line, place);
    }
}
