package io.continuitylint.report;

import io.continuitylint.finding.Comparison;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.ComparisonNote;
import io.continuitylint.report.content.ComparisonText;
import io.continuitylint.report.content.RunWarnings;
import io.continuitylint.report.content.SelectionText;
import io.continuitylint.report.content.Tally;
import io.continuitylint.report.content.TerminalText;
import io.continuitylint.rule.Severity;
import io.continuitylint.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * The end of a report for people: the functions, the accepted risks, what could not be evaluated, what was left out, and
 * the counts.
 */
final class Summary {

    private static final int INDENT = 4;

    private final Terminal terminal;
    private final Style style;

    Summary(Terminal terminal) {
        this.terminal = terminal;
        this.style = terminal.style();
    }

    String of(LintReport report) {
        StringBuilder text = new StringBuilder(new FunctionTable(terminal).of(report));
        accepted(report, text);
        report.notEvaluated().forEach(failure -> line(notEvaluated(failure), text));
        RunWarnings.notRead(report.scope().notRead()).forEach(unread -> line(unread, text));
        SelectionText.of(report).forEach(left -> line(left, text));
        line(style.bold(Tally.of(report)), text);
        compared(report.comparison(), text);
        line(lookedAt(report), text);
        withoutTier(report, text);
        return text.toString();
    }

    private void compared(@Nullable Comparison comparison, StringBuilder text) {
        if (comparison != null) {
            line(ComparisonText.of(comparison), text);
            for (ComparisonNote note : ComparisonNote.of(comparison)) {
                line(note.text(), text);
                note.items().forEach(item -> line("    " + item, text));
            }
        }
    }

    /** In the last line, where whoever looks at a green build looks first. */
    private void withoutTier(LintReport report, StringBuilder text) {
        String warning = RunWarnings.withoutTier(report);
        if (!warning.isEmpty()) {
            line(style.of(Severity.WARNING, "warning: ") + warning, text);
        }
    }

    private void accepted(LintReport report, StringBuilder text) {
        for (Finding finding : report.accepted()) {
            String risk = TerminalText.of(String.valueOf(finding.acceptedBy()));
            String also = finding.isConsequence() ? ", with what explains it" : "";
            line(style.dim("accepted by %s%s: %s [%s]".formatted(risk, also, finding.message(), finding.rule())), text);
        }
        if (!report.accepted().isEmpty()) {
            text.append('\n');
        }
    }

    private String notEvaluated(LintReport.NotEvaluated failure) {
        return style.of(Severity.ERROR, "not evaluated: ") + failure.rule() + ", " + TerminalText.of(failure.reason());
    }

    /** What was judged, by what, and for which day. */
    private static String lookedAt(LintReport report) {
        LintReport.Counts looked = report.counts();
        String policy = report.scope().policyFile();
        return "%s, %s and %s in %s of %s, judged by %s and %s as of %s"
                .formatted(
                        Words.count(looked.functions(), "function"),
                        Words.count(looked.backups(), "backup"),
                        Words.count(looked.tests(), "test"),
                        Words.count(report.files().size(), "file"),
                        TerminalText.of(report.scope().project()),
                        Words.count(report.rules().size(), "rule"),
                        policy == null ? "the default policy" : "the policy in " + TerminalText.of(policy),
                        report.asOf());
    }

    private void line(String line, StringBuilder text) {
        text.append(terminal.line(line, INDENT));
    }
}
