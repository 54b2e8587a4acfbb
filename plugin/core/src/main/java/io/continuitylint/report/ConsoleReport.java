package io.continuitylint.report;

import io.continuitylint.finding.LintReport;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows a report on the console of whatever runs the linter. */
public final class ConsoleReport {

    private enum Kind {
        PRETTY,
        COMPACT,
        NONE
    }

    private final Kind kind;
    private final Terminal terminal;
    private final int most;

    private ConsoleReport(Kind kind, Terminal terminal, int most) {
        this.kind = kind;
        this.terminal = terminal;
        this.most = most;
    }

    /**
     * What a user wants to see.
     *
     * @param kind the value of the parameter {@code consoleOutput}: {@code pretty}, {@code compact} or {@code none}
     * @param terminal what it is shown on
     * @param most the value of the parameter {@code maxFindings}: how many are shown at most; 0 for all
     * @throws RequestException if there is no such kind or number
     */
    public static ConsoleReport of(String kind, Terminal terminal, int most) {
        Map<String, Kind> words = new LinkedHashMap<>();
        words.put(ReportFormat.PRETTY.label(), Kind.PRETTY);
        words.put(ReportFormat.COMPACT.label(), Kind.COMPACT);
        words.put("none", Kind.NONE);
        if (most < 0) {
            throw new RequestException("maxFindings", "%s is less than nothing; 0 shows all".formatted(most));
        }
        return new ConsoleReport(new ParameterValue("consoleOutput", kind).asOneOf(words), terminal, most);
    }

    /** What to show; empty for nothing. It is one text, so that runs side by side do not mix their lines. */
    public String text(LintReport report) {
        return switch (kind) {
            case PRETTY -> terminal.shown(written(report, new PrettyReporter(terminal, most)));
            case COMPACT -> terminal.shown(written(report, new CompactReporter(most)));
            case NONE -> "";
        };
    }

    /** What the run did not judge, in lines of their own: where the text does not say so already. */
    public List<String> warnings(LintReport report) {
        return kind == Kind.PRETTY
                ? List.of()
                : RunWarnings.of(report).stream().map(terminal::shown).toList();
    }

    /** The line that replaces what a report to be looked at leaves out. */
    static String leftOut(int findings) {
        return "... and %s more; the reports hold all of them\n".formatted(findings);
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
