package io.continuitylint;

import io.continuitylint.finding.Comparison;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.ComparisonText;
import io.continuitylint.report.content.Tally;
import io.continuitylint.source.ControlCharacters;
import io.continuitylint.wording.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Whether a run passes, and in which words a build stops that does not.
 *
 * @param failing the findings that fail it, the worst first
 * @param tally how much was found, in a line
 * @param files where the report was written to
 */
public record Outcome(LintReport report, List<Finding> failing, String tally, List<Path> files) {

    private static final int NAMED = 3;

    public Outcome {
        failing = List.copyOf(failing);
        files = List.copyOf(files);
    }

    /** That of a run, which any finding can fail. */
    public Outcome(LintReport report, FailOn failOn, List<Path> files) {
        this(report, failOn.failing(report), Tally.of(report), files);
    }

    /**
     * That of a change, which only what became worse can fail.
     *
     * @param report compared with another one
     */
    public static Outcome ofChange(LintReport report, FailOn failOn, List<Path> files) {
        Comparison comparison = Objects.requireNonNull(report.comparison());
        return new Outcome(report, failOn.failing(comparison), ComparisonText.of(comparison), files);
    }

    /** What came of a run. */
    public enum Kind {
        /** Nothing that is bad enough was found. */
        PASSED,
        /** Something was. */
        FAILED,
        /** A rule could not be evaluated, which weighs more than findings: what it would have found is not known. */
        UNDECIDED
    }

    /** What came of this run. */
    public Kind kind() {
        if (!report.notEvaluated().isEmpty()) {
            return Kind.UNDECIDED;
        }
        return failing.isEmpty() ? Kind.PASSED : Kind.FAILED;
    }

    /** Why it did not pass: the count, the worst findings, and where the reports are; empty if it passed. */
    public String reason() {
        return switch (kind()) {
            case PASSED -> "";
            case FAILED -> failed() + reportsLine();
            case UNDECIDED -> notEvaluated() + reportsLine();
        };
    }

    /** What stops the build besides other trouble, above it: where nothing is shown, it is seen here alone. */
    public String above(String trouble) {
        String own = reason();
        return own.isEmpty() ? trouble : own + "\n" + trouble;
    }

    private String notEvaluated() {
        return report.notEvaluated().stream()
                .map(one -> "  " + one.rule() + ": " + ControlCharacters.escaped(one.reason()))
                .collect(Collectors.joining(
                        "\n", Words.count(report.notEvaluated().size(), "rule") + " could not be evaluated\n", ""));
    }

    private String failed() {
        List<String> lines = new ArrayList<>();
        lines.add(tally);
        List<Finding> causes =
                failing.stream().filter(finding -> !finding.isConsequence()).toList();
        List<Finding> shown = causes.isEmpty() ? failing : causes;
        // Where one would be left out, the line that says so is as long as its own.
        int named = shown.size() == NAMED + 1 ? shown.size() : Math.min(NAMED, shown.size());
        shown.subList(0, named).stream().map(Outcome::line).forEach(lines::add);
        if (shown.size() > named) {
            lines.add("  and %s more".formatted(shown.size() - named));
        }
        return String.join("\n", lines);
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
