package io.continuitylint.maven;

import io.continuitylint.FailOn;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.RunWarnings;
import io.continuitylint.report.Tally;
import io.continuitylint.source.ControlCharacters;
import io.continuitylint.wording.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Whether a report lets the build go on, how it is shown, and in which words the build stops.
 *
 * @param files where the report was written to
 */
record Outcome(LintReport report, FailOn failOn, List<Path> files) {

    private static final int NAMED = 3;

    boolean fails() {
        return failOn.isFailedBy(report);
    }

    /** Logs what there is to see, as an error if the build fails: a quiet build still shows why. */
    void show(String title, String text, Log log) {
        if (text.isEmpty()) {
            return;
        }
        String titled = title + "\n\n" + text;
        if (fails()) {
            log.error(titled);
        } else if (report.open().isEmpty() && RunWarnings.of(report).isEmpty()) {
            log.info(titled);
        } else {
            log.warn(titled);
        }
    }

    /** Logs lines as one warning, so that builds side by side do not mix them. */
    static void warn(List<String> lines, Log log) {
        if (!lines.isEmpty()) {
            log.warn(String.join("\n", lines));
        }
    }

    /** A rule that could not be evaluated weighs more than findings: what it would have found is not known. */
    void enforce() throws MojoExecutionException, MojoFailureException {
        if (!report.notEvaluated().isEmpty()) {
            throw new MojoExecutionException(notEvaluated());
        }
        List<Finding> failing = failOn.failing(report);
        if (!failing.isEmpty()) {
            throw new MojoFailureException(failed(failing));
        }
    }

    /** What stops the build besides other trouble, above it: where nothing is shown, it is seen here alone. */
    String above(String trouble) {
        List<Finding> failing = failOn.failing(report);
        String own = !report.notEvaluated().isEmpty() ? notEvaluated() : failing.isEmpty() ? "" : failed(failing);
        return own.isEmpty() ? trouble : own + "\n" + trouble;
    }

    private String notEvaluated() {
        return report.notEvaluated().stream()
                .map(one -> "  " + one.rule() + ": " + ControlCharacters.escaped(one.reason()))
                .collect(Collectors.joining(
                        "\n",
                        Words.count(report.notEvaluated().size(), "rule") + " could not be evaluated\n",
                        reportsLine()));
    }

    private String failed(List<Finding> failing) {
        List<String> lines = new ArrayList<>();
        lines.add(Tally.of(report));
        List<Finding> causes =
                failing.stream().filter(finding -> !finding.isConsequence()).toList();
        List<Finding> shown = causes.isEmpty() ? failing : causes;
        // Where one would be left out, the line that says so is as long as its own.
        int named = shown.size() == NAMED + 1 ? shown.size() : Math.min(NAMED, shown.size());
        shown.subList(0, named).stream().map(Outcome::line).forEach(lines::add);
        if (shown.size() > named) {
            lines.add("  and %s more".formatted(shown.size() - named));
        }
        return String.join("\n", lines) + reportsLine();
    }

    private static String line(Finding finding) {
        return "  %s %s [%s]"
                .formatted(ControlCharacters.escaped(finding.place().toString()), finding.message(), finding.rule());
    }

    private String reportsLine() {
        return files.isEmpty()
                ? ""
                : files.stream()
                        .map(file -> ControlCharacters.escaped(file.toString()))
                        .collect(Collectors.joining(", ", "\nReport: ", ""));
    }
}
