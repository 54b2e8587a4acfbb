package io.continuitylint.gradle.worker;

import io.continuitylint.FailOn;
import io.continuitylint.LintRequest;
import io.continuitylint.LintRun;
import io.continuitylint.Linter;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.ConsoleReport;
import io.continuitylint.report.Style;
import io.continuitylint.report.Terminal;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.RequestException;
import io.continuitylint.source.ControlCharacters;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gradle.api.file.FileCollection;

/** A run of the linter in a worker. */
final class LintJob {

    private final LintParameters given;
    private final WrittenReports reports;

    private LintJob(LintParameters given) {
        this.given = given;
        this.reports = new WrittenReports(given.getReports().get());
    }

    static void run(LintParameters given) {
        LintJob job = new LintJob(given);
        job.result().write(given.getResult().get().getAsFile().toPath());
    }

    private RunResult result() {
        try {
            return lint();
        } catch (RequestException refused) {
            reports.remove();
            return RunResult.refused(explain(refused));
        }
    }

    private RunResult lint() {
        FailOn limit = FailOn.of(given.getFailOn().get());
        Terminal terminal = Terminal.of(Style.PLAIN, given.getWidth().get(), ExplainJob::command);
        ConsoleReport console = ConsoleReport.of(
                given.getConsoleOutput().get(), terminal, given.getMaxFindings().get());
        given.getUnknownFormats().get().forEach(WrittenReports::format);
        LintRequest request = request();
        LintRun run = new Linter().lint(request);
        LintReport report = run.report();
        if (report.files().isEmpty() && report.findings().isEmpty()) {
            reports.remove();
            return new NoManifests(request, report, given.getAllowEmpty().getOrNull()).result();
        }
        String text = run.timings().time("format the report for the console", () -> console.text(report));
        Outcome outcome = new Outcome(report, limit);
        RunResult result = outcome.result(
                text.isEmpty() ? "" : "Continuity of %s\n\n%s".formatted(title(request), text),
                lines(console.warnings(report)),
                write(run, outcome));
        return given.getTimings().get() ? result.with(lines(run.timings().steps())) : result;
    }

    private String write(LintRun run, Outcome outcome) {
        try {
            return run.timings().time("write the report files", () -> reports.write(run.report()));
        } catch (RequestException unwritten) {
            throw new RequestException(null, outcome.above(explain(unwritten)));
        }
    }

    private LintRequest request() {
        List<Path> named = paths(given.getPaths());
        return LintRequest.of(given.getRoot().get().getAsFile().toPath(), asOf())
                .project(given.getProjectName().get())
                .paths(named)
                .modules(paths(given.getOtherFolders()))
                .excludes(given.getExcludes().get())
                .top(given.getTop().get().getAsFile().toPath())
                .rules(given.getRules().get())
                .skipRules(given.getSkipRules().get())
                .packs(paths(given.getPacks()))
                .timed(given.getTimings().get())
                .build();
    }

    /** The clock stands still: the task has declared the day. */
    private AsOf asOf() {
        String today = given.getToday().getOrElse(LocalDate.EPOCH.toString());
        Clock clock = Clock.fixed(LocalDate.parse(today).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return AsOf.of(given.getAsOf().getOrNull(), given.getEnvironment().get(), clock);
    }

    /** What was refused, with a line that names where in a build it may be set. */
    static String explain(RequestException refused) {
        String message = refused.describe(UnaryOperator.identity());
        return refused.parameter() == null
                ? message
                : message
                        + "\nIt is set in continuity { %1$s } in the build script, or with -Pcontinuity.%1$s"
                                .formatted(refused.parameter());
    }

    private static String title(LintRequest request) {
        return ControlCharacters.escaped(request.project());
    }

    private static String lines(List<?> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    private static List<Path> paths(FileCollection files) {
        return files.getFiles().stream().map(File::toPath).sorted().toList();
    }
}
