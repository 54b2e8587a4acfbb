package io.continuitylint.report;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import java.io.IOException;

/** One finding a line, in the form that terminals and editors turn into a link. */
final class CompactReporter implements Reporter {

    @Override
    public void write(LintReport report, Appendable out) throws IOException {
        for (Finding finding : report.findings()) {
            out.append(line(finding)).append('\n');
        }
        for (LintReport.NotEvaluated failure : report.notEvaluated()) {
            out.append("error: %s could not be evaluated: %s\n".formatted(failure.rule(), failure.reason()));
        }
    }

    private static String line(Finding finding) {
        String mark = finding.isAccepted()
                ? " (accepted: " + finding.acceptedBy() + ")"
                : finding.isConsequence() ? " (consequence)" : "";
        return "%s: %s: %s [%s]%s"
                .formatted(finding.place(), finding.severity().label(), finding.message(), finding.rule(), mark);
    }
}
