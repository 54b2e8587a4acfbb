package io.continuitylint.report.format;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.Scope;
import io.continuitylint.finding.Selection;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Reports of very many findings: warnings, and one error behind all of them. */
final class ManyFindings {

    private ManyFindings() {}

    static LintReport of(int count, String message) {
        List<Finding> findings = IntStream.rangeClosed(1, count)
                .mapToObj(line -> Finding.of(
                        "test/overdue",
                        "backup:b" + line,
                        null,
                        line == count ? Severity.ERROR : Severity.WARNING,
                        message + " " + line,
                        new Place("continuity.yaml", new Span(line, 1, line, 1), "")))
                .toList();
        return new LintReport(
                "0.1.0",
                LocalDate.EPOCH,
                Scope.of("shop"),
                List.of(),
                new LintReport.Counts(0, 0, 0, 0, 0, 0),
                findings,
                List.of(),
                List.of(),
                List.of(),
                Selection.ALL);
    }
}
