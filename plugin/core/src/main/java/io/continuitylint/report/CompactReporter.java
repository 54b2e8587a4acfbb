package io.continuitylint.report;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.Defect;
import io.continuitylint.report.content.Reporter;
import io.continuitylint.report.content.Tally;
import io.continuitylint.report.content.TerminalText;
import java.io.IOException;
import java.util.List;

/**
 * One finding a line, in the form that terminals and editors turn into a link: the worst first, what follows from it
 * below it, accepted ones after all that is open. Only what counts as an error is called one.
 */
final class CompactReporter implements Reporter {

    private final int most;

    /** @param most how many open findings are shown at most; 0 for all */
    CompactReporter(int most) {
        this.most = most;
    }

    @Override
    public void write(LintReport report, Appendable out) throws IOException {
        List<Defect> defects = Defect.of(report);
        int shown = most == 0 ? defects.size() : Math.min(most, defects.size());
        for (Defect defect : defects.subList(0, shown)) {
            out.append(line(defect.finding(), defect.severity().label()));
            for (Finding consequence : defect.consequences()) {
                out.append(line(consequence, "also"));
            }
        }
        if (shown < defects.size()) {
            out.append(ConsoleReport.leftOut(defects.size() - shown));
        }
        for (Finding accepted : report.accepted()) {
            out.append(line(accepted, "accepted by " + TerminalText.of(String.valueOf(accepted.acceptedBy()))));
        }
        for (LintReport.NotEvaluated failure : report.notEvaluated()) {
            out.append("error: %s could not be evaluated: %s\n"
                    .formatted(failure.rule(), TerminalText.of(failure.reason())));
        }
        out.append(Tally.of(report)).append('\n');
    }

    private static String line(Finding finding, String mark) {
        return "%s: %s: %s [%s]\n".formatted(TerminalText.of(finding.place()), mark, finding.message(), finding.rule());
    }
}
