package io.continuitylint.gradle.job;

import io.continuitylint.FailOn;
import io.continuitylint.LintRequest;
import io.continuitylint.LintRun;
import io.continuitylint.Linter;
import io.continuitylint.OpenFindings;
import io.continuitylint.Outcome;
import io.continuitylint.finding.LintReport;
import io.continuitylint.gradle.worker.LintParameters;
import io.continuitylint.gradle.worker.RunResult;
import io.continuitylint.gradle.worker.RunResult.Verdict;
import io.continuitylint.report.Annotations;
import io.continuitylint.report.ConsoleReport;
import io.continuitylint.report.ReportFiles;
import io.continuitylint.report.ReportFormat;
import io.continuitylint.report.content.RunWarnings;
import io.continuitylint.request.RequestException;
import io.continuitylint.source.ControlCharacters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gradle.api.logging.LogLevel;

/** A run of the linter for a task. */
final class ProjectLint {

    private final LintParameters given;
    private final EarlierReports earlier;

    ProjectLint(LintParameters given) {
        this.given = given;
        List<String> files = new ArrayList<>(given.getReports().get().values());
        files.add(given.getOpenFindings().get().getAsFile().getPath());
        this.earlier = new EarlierReports(files);
    }

    RunResult result() {
        try {
            return lint();
        } catch (RequestException refused) {
            earlier.remove();
            return RunResult.refused(BuildConsole.shown(SettingPlace.explain(refused)));
        }
    }

    private RunResult lint() {
        FailOn limit = FailOn.of(given.getFailOn().get());
        ConsoleReport console = ConsoleReport.of(
                given.getConsoleOutput().get(),
                BuildConsole.of(given.getWidth().get()),
                given.getMaxFindings().get());
        ReportFiles files = files();
        LintRequest request = RequestedRun.of(given);
        LintRun run = new Linter().lint(request);
        LintReport report = run.report();
        if (report.files().isEmpty() && report.findings().isEmpty()) {
            earlier.remove();
            return nothingFound(request, report);
        }
        Outcome outcome = new Outcome(report, limit, List.of());
        String text = run.timings().time("format the report for the console", () -> console.text(report));
        keepOpen(report);
        Annotations server = Annotations.of(given.getAnnotations().get(), System.getenv());
        String shown = text + console.annotations(report, server);
        String reports = write(run, files, outcome);
        List<String> warnings = inVain(request);
        warnings.addAll(server.summarise(report));
        warnings.addAll(console.warnings(report));
        return new RunResult(
                Verdict.valueOf(outcome.kind().name()),
                level(outcome),
                shown.isEmpty() ? "" : BuildConsole.shown("Continuity of %s\n\n".formatted(title(request))) + shown,
                BuildConsole.shown(String.join("\n", warnings)),
                given.getTimings().get() ? lines(run.timings().steps()) : "",
                outcome.reason().isEmpty() ? "" : BuildConsole.shown(outcome.reason() + reports));
    }

    /** For the end of the build. */
    private void keepOpen(LintReport report) {
        Path top = given.getTop().get().getAsFile().toPath();
        Path root = given.getRoot().get().getAsFile().toPath();
        try {
            Files.write(
                    given.getOpenFindings().get().getAsFile().toPath(),
                    OpenFindings.lines(top, root, report).stream()
                            .map(BuildConsole::shown)
                            .toList());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private ReportFiles files() {
        given.getUnknownFormats().get().forEach(format -> ReportFormat.of("formats", format));
        Map<String, Path> files = new TreeMap<>();
        given.getReports().get().forEach((format, file) -> files.put(format, Path.of(file)));
        return ReportFiles.at(files);
    }

    /** Lines that lead to the files, in the form that terminals and editors turn into a link. */
    private static String write(LintRun run, ReportFiles files, Outcome outcome) {
        try {
            return run.timings().time("write the report files", () -> files.write(run.report(), run.read())).stream()
                    .map(file -> "\nReport: " + file.toUri())
                    .collect(Collectors.joining());
        } catch (RequestException unwritten) {
            throw new RequestException(null, outcome.above(SettingPlace.explain(unwritten)));
        }
    }

    private RunResult nothingFound(LintRequest request, LintReport report) {
        boolean looked = request.paths().isEmpty();
        List<String> warnings = inVain(request);
        warnings.addAll(RunWarnings.notRead(report.scope().notRead()));
        boolean fine = given.getAllowEmpty().getOrElse(looked);
        RequestException none = request.withoutManifests();
        return new RunResult(
                fine ? Verdict.PASSED : Verdict.REFUSED,
                LogLevel.INFO,
                fine ? BuildConsole.shown(none.getMessage() + ", nothing to lint") : "",
                BuildConsole.shown(String.join("\n", warnings)),
                "",
                fine ? "" : BuildConsole.shown(SettingPlace.none(none.describe(UnaryOperator.identity()), looked)));
    }

    private static List<String> inVain(LintRequest request) {
        return request.skippedInVain().stream()
                .map("skipRules: %s has no effect; what is wrong with a manifest is always reported"::formatted)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** As an error where the build stops: a quiet build still shows why. */
    private static LogLevel level(Outcome outcome) {
        if (outcome.kind() != Outcome.Kind.PASSED) {
            return LogLevel.ERROR;
        }
        LintReport report = outcome.report();
        return report.open().isEmpty() && RunWarnings.of(report).isEmpty() ? LogLevel.INFO : LogLevel.WARN;
    }

    private static String title(LintRequest request) {
        return ControlCharacters.escaped(request.project());
    }

    private static String lines(List<?> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }
}
