package io.continuitylint.report;

import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.FunctionSummary;
import io.continuitylint.report.content.TerminalText;
import io.continuitylint.rule.Severity;
import java.util.List;

/** What is open about each function: errors, warnings and info, each in a column. */
final class FunctionTable {

    /** Beyond this the table would push the findings off the screen; the functions with findings are shown. */
    private static final int MOST = 30;

    private static final String FUNCTION = "function";

    private final Terminal terminal;
    private final Style style;

    FunctionTable(Terminal terminal) {
        this.terminal = terminal;
        this.style = terminal.style();
    }

    /** The table and an empty line; nothing where there is no function to show. */
    String of(LintReport report) {
        List<FunctionSummary> shown = shown(report.functions());
        if (shown.isEmpty()) {
            return "";
        }
        int width = shown.stream()
                .mapToInt(function -> DisplayWidth.of(name(function)))
                .reduce(FUNCTION.length(), Math::max);
        StringBuilder text = new StringBuilder(
                        style.dim("tier  " + Columns.left(FUNCTION, width) + "  errors  warnings  info"))
                .append('\n');
        shown.forEach(function -> text.append(row(function, width)));
        int others = report.functions().size() - shown.size();
        if (others > 0) {
            text.append("... and %s more functions\n".formatted(others));
        }
        return text.append('\n').toString();
    }

    /** All; of too many those with findings, and one more rather than a line that says that there is one. */
    private static List<FunctionSummary> shown(List<FunctionSummary> all) {
        return all.size() <= MOST + 1
                ? all
                : all.stream()
                        .filter(function -> function.errors() + function.warnings() + function.infos() > 0)
                        .limit(MOST)
                        .toList();
    }

    private String row(FunctionSummary function, int width) {
        String tier = function.tier() == null ? "-" : function.tier().toString();
        return String.join(
                        "  ",
                        Columns.right(tier, "tier".length()),
                        Columns.left(name(function), width),
                        number(function.errors(), "errors", Severity.ERROR),
                        number(function.warnings(), "warnings", Severity.WARNING),
                        number(function.infos(), "info", Severity.INFO))
                + "\n";
    }

    private String name(FunctionSummary function) {
        return terminal.shown(TerminalText.of(function.id()));
    }

    private String number(int count, String heading, Severity severity) {
        String text = Columns.right(Integer.toString(count), heading.length());
        return count == 0 ? text : style.of(severity, text);
    }
}
