package io.continuitylint.report.format;

import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.FunctionSummary;
import java.util.List;

/** What is open about each function, as a table of Markdown. */
final class MarkdownFunctions {

    private static final int MOST = 30;
    private static final int LONGEST = 100;

    private MarkdownFunctions() {}

    /** The worst functions, which come first, and how many there are besides; nothing where there is none. */
    static String table(LintReport report) {
        List<FunctionSummary> all = report.functions();
        if (all.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("""
                | tier | function | errors | warnings | info |
                |---:|---|---:|---:|---:|
                """);
        for (FunctionSummary function : all.subList(0, Math.min(MOST, all.size()))) {
            text.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(
                            function.tier() == null ? "-" : function.tier(),
                            MarkdownEscapes.text(Cut.atMost(LONGEST, function.id())),
                            function.errors(),
                            function.warnings(),
                            function.infos()));
        }
        text.append(all.size() > MOST ? "\n... and %s more functions\n".formatted(all.size() - MOST) : "");
        return text.append('\n').toString();
    }
}
