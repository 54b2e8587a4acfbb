package io.continuitylint.report;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.FunctionSummary;
import io.continuitylint.rule.Severity;
import io.continuitylint.wording.Words;
import java.util.ArrayList;
import java.util.List;

/** The end of a report for people: the functions, the accepted risks, what could not be evaluated, and the counts. */
final class Summary {

    /** Beyond this the table would push the findings off the screen; the functions with findings are shown. */
    private static final int MOST_FUNCTIONS = 30;

    private final Style style;

    Summary(Style style) {
        this.style = style;
    }

    String of(LintReport report) {
        StringBuilder text = new StringBuilder();
        functions(report, text);
        accepted(report, text);
        report.notEvaluated()
                .forEach(failure -> text.append(style.of(Severity.ERROR, "not evaluated: "))
                        .append(failure.rule())
                        .append(", ")
                        .append(failure.reason())
                        .append('\n'));
        scope(report, text);
        text.append(counts(report)).append('\n');
        withoutTier(report, text);
        return text.toString();
    }

    /** What was judged by which policy, and what was not read. */
    private static void scope(LintReport report, StringBuilder text) {
        RunWarnings.notRead(report.scope().notRead())
                .forEach(line -> text.append(line).append('\n'));
        text.append("project %s, policy: %s\n"
                .formatted(
                        TerminalText.of(report.scope().project()),
                        report.scope().policy()));
    }

    /** In the last line, where whoever looks at a green build looks first. */
    private void withoutTier(LintReport report, StringBuilder text) {
        String warning = RunWarnings.withoutTier(report);
        if (!warning.isEmpty()) {
            text.append(style.of(Severity.WARNING, "warning: ")).append(warning).append('\n');
        }
    }

    private void functions(LintReport report, StringBuilder text) {
        List<FunctionSummary> shown = report.functions().size() <= MOST_FUNCTIONS
                ? report.functions()
                : report.functions().stream()
                        .filter(function -> function.errors() + function.warnings() > 0)
                        .limit(MOST_FUNCTIONS)
                        .toList();
        if (shown.isEmpty()) {
            return;
        }
        int width = "function".length();
        for (FunctionSummary function : shown) {
            width = Math.max(width, function.id().length());
        }
        text.append(style.dim("tier  " + Columns.left("function", width) + "  errors  warnings"))
                .append('\n');
        for (FunctionSummary function : shown) {
            text.append("   ")
                    .append(function.tier() == null ? "-" : function.tier())
                    .append("  ")
                    .append(Columns.left(function.id(), width))
                    .append("  ")
                    .append(number(function.errors(), 6, Severity.ERROR))
                    .append("  ")
                    .append(number(function.warnings(), 8, Severity.WARNING))
                    .append('\n');
        }
        if (shown.size() < report.functions().size()) {
            text.append(
                    "... and %d more functions\n".formatted(report.functions().size() - shown.size()));
        }
        text.append('\n');
    }

    private String number(int count, int width, Severity severity) {
        String text = Columns.right(Integer.toString(count), width);
        return count == 0 ? text : style.of(severity, text);
    }

    private void accepted(LintReport report, StringBuilder text) {
        List<Finding> accepted = report.accepted();
        for (Finding finding : accepted) {
            text.append(style.dim("accepted by %s: %s [%s]"
                            .formatted(finding.acceptedBy(), finding.message(), finding.rule())))
                    .append('\n');
        }
        if (!accepted.isEmpty()) {
            text.append('\n');
        }
    }

    /** {@code 1 error, 2 warnings, 3 consequences; 1 accepted}, and what was looked at. */
    private String counts(LintReport report) {
        List<String> counts = new ArrayList<>();
        counts.add(Words.count(report.count(Severity.ERROR), "error"));
        counts.add(Words.count(report.count(Severity.WARNING), "warning"));
        if (report.count(Severity.INFO) > 0) {
            counts.add(report.count(Severity.INFO) + " info");
        }
        if (!report.consequences().isEmpty()) {
            counts.add(Words.count(report.consequences().size(), "consequence"));
        }
        String accepted =
                report.accepted().isEmpty() ? "" : "; " + report.accepted().size() + " accepted";
        LintReport.Counts looked = report.counts();
        return style.bold(String.join(", ", counts) + accepted)
                + "\n%s, %s and %s in %s, judged by %s as of %s"
                        .formatted(
                                Words.count(looked.functions(), "function"),
                                Words.count(looked.backups(), "backup"),
                                Words.count(looked.tests(), "test"),
                                Words.count(report.files().size(), "file"),
                                Words.count(report.rules().size(), "rule"),
                                report.asOf());
    }
}
