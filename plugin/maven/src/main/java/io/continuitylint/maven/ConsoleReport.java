package io.continuitylint.maven;

import io.continuitylint.finding.LintReport;
import io.continuitylint.report.PrettyReporter;
import io.continuitylint.report.ReportFormat;
import io.continuitylint.report.Reporter;
import io.continuitylint.report.Style;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shows a report in the log of a build.
 *
 * @param style with colours, or without
 * @param most how many findings it shows at most; 0 for all
 */
record ConsoleReport(Kind kind, Style style, int most) {

    enum Kind {
        PRETTY,
        COMPACT,
        NONE
    }

    static ConsoleReport of(String kind, Style style, int most) {
        Map<String, Kind> words = new LinkedHashMap<>();
        words.put(ReportFormat.PRETTY.label(), Kind.PRETTY);
        words.put(ReportFormat.COMPACT.label(), Kind.COMPACT);
        words.put("none", Kind.NONE);
        if (most < 0) {
            throw new RequestException("maxFindings", "%d is less than nothing; 0 shows all".formatted(most));
        }
        return new ConsoleReport(new ParameterValue("consoleOutput", kind).asOneOf(words), style, most);
    }

    /** What to show; empty for nothing. It is one text, so that modules built side by side do not mix their lines. */
    String text(LintReport report) {
        return switch (kind) {
            case PRETTY -> written(report, new PrettyReporter(style, most));
            case COMPACT ->
                shortened(
                        written(report, ReportFormat.COMPACT.reporter()).lines().toList());
            case NONE -> "";
        };
    }

    private String shortened(List<String> lines) {
        if (lines.isEmpty()) {
            return "no findings\n";
        }
        int shown = most == 0 ? lines.size() : Math.min(most, lines.size());
        String text = String.join("\n", lines.subList(0, shown)) + "\n";
        return shown == lines.size()
                ? text
                : text + "... and %d more; the reports hold all of them\n".formatted(lines.size() - shown);
    }

    private static String written(LintReport report, Reporter reporter) {
        StringBuilder text = new StringBuilder();
        try {
            reporter.write(report, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes everything", impossible);
        }
        return text.toString();
    }
}
