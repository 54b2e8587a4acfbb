package io.continuitylint.report;

import io.continuitylint.finding.Change.Direction;
import io.continuitylint.finding.Comparison;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.ChangedDefect;
import io.continuitylint.report.content.ComparisonNote;
import io.continuitylint.report.content.ComparisonText;
import io.continuitylint.report.content.Reporter;
import io.continuitylint.report.content.RunWarnings;
import io.continuitylint.report.content.Tally;
import io.continuitylint.report.content.TerminalText;
import io.continuitylint.rule.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * For people: what became worse, each finding with its line, proof and advice; what became better and what somebody took, a
 * line each; why that may not be all; and the counts.
 */
final class DiffList implements Reporter {

    private static final int INDENT = 4;

    private final Terminal terminal;

    DiffList(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void write(LintReport report, Appendable out) throws IOException {
        Comparison comparison = Objects.requireNonNull(report.comparison());
        Blocks blocks = new Blocks(report, terminal);
        for (ChangedDefect worse : ChangedDefect.of(comparison, Direction.WORSE)) {
            out.append(blocks.whole(worse.defect(), worse.label())).append('\n');
        }
        lines(ChangedDefect.of(comparison, Direction.BETTER), blocks, out);
        lines(ChangedDefect.of(comparison, Direction.ANSWERED), blocks, out);
        for (LintReport.NotEvaluated failure : report.notEvaluated()) {
            out.append(terminal.line(
                    terminal.style().of(Severity.ERROR, "not evaluated: ") + failure.rule() + ", "
                            + TerminalText.of(failure.reason()),
                    INDENT));
        }
        for (ComparisonNote note : ComparisonNote.of(comparison)) {
            out.append(terminal.line(note.text(), INDENT));
            for (String item : note.items()) {
                out.append(terminal.line(" ".repeat(INDENT) + item, 2 * INDENT));
            }
        }
        for (String warning : RunWarnings.of(report)) {
            out.append(terminal.line(warning, INDENT));
        }
        out.append(terminal.line(terminal.style().bold(ComparisonText.of(comparison)), INDENT));
        out.append(terminal.line("now " + Tally.of(report) + ", as of " + report.asOf(), INDENT));
    }

    private static void lines(List<ChangedDefect> changes, Blocks blocks, Appendable out) throws IOException {
        for (ChangedDefect change : changes) {
            out.append(blocks.line(change.defect(), change.label()));
        }
        out.append(changes.isEmpty() ? "" : "\n");
    }
}
