package io.continuitylint.report;

import io.continuitylint.finding.LintReport;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows a report on the console of whatever runs the linter. */
public final class ConsoleReport {

    private static final String NONE = "none";

    private final @Nullable ReportFormat format;
    private final Terminal terminal;
    private final int most;

    private ConsoleReport(@Nullable ReportFormat format, Terminal terminal, int most) {
        this.format = format;
        this.terminal = terminal;
        this.most = most;
    }

    /**
     * What a user wants to see in the log of a build, where only what people read belongs.
     *
     * @param written the value of the parameter {@code consoleOutput}: {@code pretty}, {@code compact} or {@code none}
     * @param terminal what it is shown on
     * @param most the value of the parameter {@code maxFindings}: how many are shown at most; 0 for all
     * @throws RequestException if there is no such kind or number
     */
    public static ConsoleReport of(String written, Terminal terminal, int most) {
        return of("consoleOutput", written, List.of(ReportFormat.PRETTY, ReportFormat.COMPACT), terminal, most);
    }

    /**
     * What a user wants to have on standard output, which may go into a file or another program.
     *
     * @param written the value of the parameter {@code format}: any format, or {@code none}
     * @param terminal what it is shown on
     * @param most as above
     * @throws RequestException if there is no such format or number
     */
    public static ConsoleReport ofOutput(String written, Terminal terminal, int most) {
        return of("format", written, List.of(ReportFormat.values()), terminal, most);
    }

    private static ConsoleReport of(
            String parameter, String written, List<ReportFormat> accepted, Terminal terminal, int most) {
        Map<String, Optional<ReportFormat>> words = new LinkedHashMap<>();
        accepted.forEach(format -> words.put(format.label(), Optional.of(format)));
        words.put(NONE, Optional.empty());
        if (most < 0) {
            throw new RequestException("maxFindings", "%s is less than nothing; 0 shows all".formatted(most));
        }
        ReportFormat format =
                new ParameterValue(parameter, written).asOneOf(words).orElse(null);
        return new ConsoleReport(format, terminal, most);
    }

    /** What to show; empty for nothing. It is one text, so that runs side by side do not mix their lines. */
    public String text(LintReport report) {
        return show(report, new StringBuilder()).toString();
    }

    /**
     * Shows a report piece by piece, as it may be far larger than what it is about.
     *
     * @return where it is shown
     * @throws UncheckedIOException if that takes no more
     */
    public <T extends Appendable> T show(LintReport report, T out) {
        try {
            if (format != null) {
                write(report, format, out);
            }
            return out;
        } catch (IOException full) {
            throw new UncheckedIOException("the report cannot be shown", full);
        }
    }

    private void write(LintReport report, ReportFormat shown, Appendable out) throws IOException {
        switch (shown) {
            case PRETTY -> new PrettyReporter(terminal, most).write(report, new ShownText(terminal, out));
            case COMPACT -> new CompactReporter(most).write(report, new ShownText(terminal, out));
            case JSON, HTML -> shown.reporter().write(report, out);
        }
    }

    /** Whether nothing is shown. */
    public boolean isSilent() {
        return format == null;
    }

    /** What the run did not judge, in lines of their own: where the text does not say so already. */
    public List<String> warnings(LintReport report) {
        return format == ReportFormat.PRETTY
                ? List.of()
                : RunWarnings.of(report).stream().map(terminal::shown).toList();
    }

    /** The line that replaces what a report to be looked at leaves out. */
    static String leftOut(int findings) {
        return "... and %s more; the reports hold all of them\n".formatted(findings);
    }
}
