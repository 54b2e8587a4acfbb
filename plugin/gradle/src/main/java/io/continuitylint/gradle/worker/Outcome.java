package io.continuitylint.gradle.worker;

import io.continuitylint.FailOn;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.gradle.worker.RunResult.Verdict;
import io.continuitylint.report.RunWarnings;
import io.continuitylint.report.Tally;
import io.continuitylint.source.ControlCharacters;
import io.continuitylint.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gradle.api.logging.LogLevel;

/** Whether a report lets the build go on, and in which words it stops. */
record Outcome(LintReport report, FailOn failOn) {

    private static final int NAMED = 3;

    /**
     * What the build is to do.
     *
     * @param reports lines that lead to the report files
     */
    RunResult result(String text, String warnings, String reports) {
        String message = message();
        return new RunResult(verdict(), level(), text, warnings, "", message.isEmpty() ? "" : message + reports);
    }

    /** What stops the build besides other trouble, above it: where nothing is shown, it is seen here alone. */
    String above(String trouble) {
        String message = message();
        return message.isEmpty() ? trouble : message + "\n" + trouble;
    }

    /** A rule that could not be evaluated weighs more than findings: what it would have found is not known. */
    private Verdict verdict() {
        if (!report.notEvaluated().isEmpty()) {
            return Verdict.NOT_EVALUATED;
        }
        return failOn.isFailedBy(report) ? Verdict.FAILED : Verdict.PASSED;
    }

    private LogLevel level() {
        if (failOn.isFailedBy(report)) {
            return LogLevel.ERROR;
        }
        boolean quiet = report.open().isEmpty() && RunWarnings.of(report).isEmpty();
        return quiet ? LogLevel.INFO : LogLevel.WARN;
    }

    private String message() {
        return switch (verdict()) {
            case NOT_EVALUATED -> notEvaluated();
            case FAILED -> failed(failOn.failing(report));
            default -> "";
        };
    }

    private String notEvaluated() {
        return report.notEvaluated().stream()
                .map(one -> "  " + one.rule() + ": " + ControlCharacters.escaped(one.reason()))
                .collect(Collectors.joining(
                        "\n", Words.count(report.notEvaluated().size(), "rule") + " could not be evaluated\n", ""));
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
        return String.join("\n", lines);
    }

    private static String line(Finding finding) {
        return "  %s %s [%s]"
                .formatted(ControlCharacters.escaped(finding.place().toString()), finding.message(), finding.rule());
    }
}
