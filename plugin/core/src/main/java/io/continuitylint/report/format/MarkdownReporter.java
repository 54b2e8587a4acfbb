package io.continuitylint.report.format;

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
 * A comment on a pull request or a summary of a step: the findings, the worst first, with their details folded; the
 * functions; what is accepted. It is never longer than those take: where not all has room, details go first, then the
 * mildest findings, which are counted.
 */
public final class MarkdownReporter implements Reporter {

    /** GitHub takes 65,536 characters of a comment, and whoever posts it may add a line. */
    static final int MOST = 65_000;

    /** For the line that counts what has no room. */
    private static final int LAST_LINE = 200;

    /** Each of the lists beside the findings takes no more. */
    private static final int LIST = 6_000;

    @Override
    public void write(LintReport report, Appendable out) throws IOException {
        String before = before(report);
        String after = after(report);
        out.append(before);
        findings(report, MOST - LAST_LINE - before.length() - after.length(), out);
        out.append(after);
    }

    private static String before(LintReport report) {
        String project = Cut.atMost(200, report.scope().project());
        StringBuilder text = new StringBuilder("## Continuity of %s: %s\n\n"
                .formatted(MarkdownEscapes.text(project), MarkdownEscapes.text(Tally.of(report))));
        List<String> lines = new ArrayList<>();
        for (NotEvaluated failure : report.notEvaluated()) {
            lines.add("**error** " + MarkdownEscapes.text(Cut.atMost(500, Messages.notEvaluated(failure))));
        }
        return text.append(list(lines)).toString();
    }

    private static void findings(LintReport report, int room, Appendable out) throws IOException {
        List<Defect> defects = Defect.of(report);
        MarkdownFindings text = new MarkdownFindings(report);
        int lines = 0;
        for (int index = 0; index < defects.size() && lines < room; index++) {
            lines += text.line(defects.get(index)).length();
        }
        int used = 0;
        int shown = 0;
        for (Defect defect : defects) {
            String line = text.line(defect);
            lines -= line.length();
            String whole = text.whole(defect);
            // Details of the worst may take half of the room from the lines of the others, not more.
            String taken = used + whole.length() + Math.min(Math.max(0, lines), room / 2) <= room ? whole : line;
            if (used + taken.length() > room) {
                break;
            }
            out.append(taken);
            used += taken.length();
            shown++;
        }
        if (shown < defects.size()) {
            out.append("\n... and %s more; the other reports hold all of them\n".formatted(defects.size() - shown));
        }
        out.append('\n');
    }

    private static String after(LintReport report) {
        StringBuilder text = new StringBuilder(MarkdownFunctions.table(report));
        List<Finding> accepted = report.accepted();
        if (!accepted.isEmpty()) {
            List<String> lines = new ArrayList<>();
            for (Finding finding : accepted.subList(0, Math.min(accepted.size(), LIST / 10))) {
                lines.add(MarkdownEscapes.text(Cut.atMost(
                        600, finding.message() + " [" + finding.rule() + "], " + Messages.accepted(finding, report))));
            }
            text.append("<details><summary>%s accepted</summary>\n\n".formatted(accepted.size()));
            text.append(list(lines, accepted.size())).append("</details>\n\n");
        }
        List<String> notes = new ArrayList<>(SelectionText.of(report.selection()));
        notes.addAll(RunWarnings.of(report));
        text.append(list(notes.stream()
                .map(note -> MarkdownEscapes.text(Cut.atMost(600, note)))
                .toList()));
        return text.append("As of %s.\n".formatted(report.asOf())).toString();
    }

    private static String list(List<String> items) {
        return list(items, items.size());
    }

    /** As many items as have room, and how many there are besides; nothing of none. */
    private static String list(List<String> items, int all) {
        StringBuilder text = new StringBuilder();
        int shown = 0;
        while (shown < items.size() && text.length() + items.get(shown).length() < LIST) {
            text.append("- ").append(items.get(shown++)).append('\n');
        }
        if (shown < all) {
            text.append("- ... and %s more\n".formatted(all - shown));
        }
        return text.isEmpty() ? "" : text.append('\n').toString();
    }
}
