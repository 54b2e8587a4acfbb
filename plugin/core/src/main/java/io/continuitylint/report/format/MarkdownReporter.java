package io.continuitylint.report.format;

import io.continuitylint.finding.Comparison;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.NotEvaluated;
import io.continuitylint.report.content.Defect;
import io.continuitylint.report.content.Reporter;
import io.continuitylint.report.content.RunWarnings;
import io.continuitylint.report.content.SelectionText;
import io.continuitylint.report.content.Tally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A comment on a pull request or a summary of a step: where findings were compared with those of another run, what became
 * worse and better; the findings, the worst first, with their details folded; the functions; what is accepted. It is never longer than those take: where not all has room, details go first, then the
 * mildest findings, which are counted.
 */
public final class MarkdownReporter implements Reporter {

    /** GitHub takes 65,536 characters of a comment, and whoever posts it may add a line. */
    static final int MOST = 65_000;

    @Override
    public void write(LintReport report, Appendable out) throws IOException {
        String before = before(report);
        String after = after(report);
        out.append(before);
        out.append(findings(report, MOST - before.length() - after.length()));
        out.append(after);
    }

    private static String findings(LintReport report, int room) {
        MarkdownFindings text = new MarkdownFindings(report);
        Comparison comparison = report.comparison();
        return comparison == null
                ? text.fitting(Defect.of(report), defect -> defect.severity().label(), room)
                : new MarkdownChanges(report, comparison, text).of(room);
    }

    private static String before(LintReport report) {
        String project = Cut.atMost(200, report.scope().project());
        StringBuilder text = new StringBuilder("## Continuity of %s: %s\n\n"
                .formatted(MarkdownEscapes.text(project), MarkdownEscapes.text(Tally.of(report))));
        List<String> lines = new ArrayList<>();
        for (NotEvaluated failure : report.notEvaluated()) {
            lines.add("**error** " + MarkdownEscapes.text(Cut.atMost(500, Messages.notEvaluated(failure))));
        }
        return text.append(MarkdownList.of(lines)).toString();
    }

    private static String after(LintReport report) {
        StringBuilder text = new StringBuilder(MarkdownFunctions.table(report));
        List<Finding> accepted = report.accepted();
        if (!accepted.isEmpty()) {
            List<String> lines = new ArrayList<>();
            for (Finding finding : accepted.subList(0, Math.min(accepted.size(), MarkdownList.MOST_ITEMS))) {
                lines.add(MarkdownEscapes.text(Cut.atMost(
                        600, finding.message() + " [" + finding.rule() + "], " + Messages.accepted(finding, report))));
            }
            text.append("<details><summary>%s accepted</summary>\n\n".formatted(accepted.size()));
            text.append(MarkdownList.of(lines, accepted.size())).append("</details>\n\n");
        }
        List<String> notes = new ArrayList<>(SelectionText.of(report));
        notes.addAll(RunWarnings.of(report));
        text.append(MarkdownList.of(notes.stream()
                .map(note -> MarkdownEscapes.text(Cut.atMost(600, note)))
                .toList()));
        return text.append("As of %s.\n".formatted(report.asOf())).toString();
    }
}
