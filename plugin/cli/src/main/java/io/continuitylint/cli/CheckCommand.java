package io.continuitylint.cli;

import io.continuitylint.FailOn;
import io.continuitylint.LintRequest;
import io.continuitylint.LintRun;
import io.continuitylint.Linter;
import io.continuitylint.Outcome;
import io.continuitylint.finding.LintReport;
import io.continuitylint.manifest.Unsaved;
import io.continuitylint.report.Annotations;
import io.continuitylint.report.ConsoleReport;
import io.continuitylint.report.ReportFiles;
import io.continuitylint.report.content.RunWarnings;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges a workspace. */
@Command(name = CheckCommand.VERB, description = "Judges manifests, and ends with 1 if a finding is severe enough.")
final class CheckCommand implements Callable<Integer> {

    static final String VERB = "check";

    private static final String STDIN = "stdin";

    private final Shell shell;

    @Mixin
    private Selected selected = new Selected();

    @Mixin
    private Screened screened = new Screened();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "From which severity on a finding fails: error, warning, info or never.")
    private String failOn = "error";

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "pretty",
            description =
                    "What standard output shows: pretty, compact (a line for each finding), json, jsonl, sarif, sarif-github, "
                            + "junit, github, gitlab, azure, teamcity, checkstyle, sonar, rdjson, markdown, html or none.")
    private String format = "pretty";

    @Option(
            names = "--output",
            paramLabel = "FORMAT=FILE",
            description = "A report file to write besides, like json=build/continuity.json; may be repeated.")
    private List<String> outputs = new ArrayList<>();

    @Option(
            names = "--max-findings",
            paramLabel = "COUNT",
            defaultValue = "0",
            description = "How many findings standard output shows at most; 0 for all. Report files hold all of them.")
    private int maxFindings;

    @Option(
            names = "--no-annotations",
            description =
                    "Tells a build server nothing besides. Without it, what GitHub Actions, Azure Pipelines and TeamCity show "
                            + "in their own way follows the report, and on GitHub the summary of the step is written.")
    private boolean noAnnotations;

    @Option(
            names = "--stdin",
            description =
                    "Reads one manifest from standard input and judges it alone; with --stdin-filename, among the others.")
    private boolean stdin;

    @Option(
            names = "--stdin-filename",
            paramLabel = "FILE",
            description = "The file that standard input stands in for: what an editor has not saved yet.")
    private @Nullable String stdinFilename;

    @Option(
            names = "--base",
            paramLabel = "REVISION",
            description =
                    "What a change under review starts from, like origin/main: where the policy says so, risks that are "
                            + "accepted only since then do not count yet.")
    private @Nullable String base;

    @Option(
            names = "--base-report",
            paramLabel = "FILE",
            description =
                    "The JSON report of another run, like that of the branch a change starts from: the markdown format and the "
                            + "summary of a step on GitHub then begin with what became worse and better since.")
    private @Nullable String baseReport;

    @Option(names = "--allow-empty", description = "It is fine to find no manifest.")
    private boolean allowEmpty;

    @Option(names = "--timings", description = "Logs where the time went, by step and by rule.")
    private boolean timings;

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        FailOn limit = FailOn.of(failOn);
        ConsoleReport console = ConsoleReport.ofOutput(format, screened.on(shell, 0), maxFindings);
        refuseStandardOutput();
        ReportFiles files = ReportFiles.named(outputs, shell.folder());
        LintRequest request = request();
        request.skippedInVain()
                .forEach(pattern ->
                        shell.log("--skip-rules: %s has no effect; what is wrong with a manifest is always reported"
                                .formatted(pattern)));

        LintRun run = lint(request);
        LintReport report = run.report();
        if (report.files().isEmpty() && report.findings().isEmpty()) {
            return nothingFound(request, report);
        }
        run.timings().time("write the report to standard output", () -> console.show(report, shell.out()));
        annotate(report, console);
        shell.out().flush();
        console.warnings(report).forEach(shell::log);
        List<Path> written = run.timings().time("write the report files", () -> files.write(report, run.read()));
        if (timings) {
            run.timings().steps().forEach(step -> shell.log(step.toString()));
        }
        Outcome outcome = new Outcome(report, limit, written);
        if (console.isSilent() && outcome.kind() != Outcome.Kind.PASSED) {
            shell.log(outcome.reason());
        }
        return ExitCode.of(outcome);
    }

    /** Elsewhere {@code -} is standard output, which has one report already. */
    private void refuseStandardOutput() {
        outputs.stream().filter(output -> output.endsWith("=-")).findFirst().ifPresent(output -> {
            throw new RequestException(
                    "output",
                    "\"%s\" names no file; standard output shows what --format names: --format=%s"
                            .formatted(output, output.substring(0, output.length() - 2)));
        });
    }

    /** On standard output where people read that; where a program does, in the log, which build servers read as well. */
    private void annotate(LintReport report, ConsoleReport console) {
        Annotations annotations = Annotations.of(!noAnnotations, shell.environment());
        (console.isForPeople() ? shell.out() : shell.log()).print(console.annotations(report, annotations));
        shell.log().flush();
        annotations.summarise(report).forEach(shell::log);
    }

    private LintRun lint(LintRequest request) {
        try (Progress progress = Progress.on(shell)) {
            return new Linter().lint(request, progress::step);
        }
    }

    private int nothingFound(LintRequest request, LintReport report) {
        RunWarnings.notRead(report.scope().notRead()).forEach(shell::log);
        RequestException none = request.withoutManifests();
        if (!allowEmpty) {
            throw new RequestException(
                    none.parameter(), String.valueOf(none.getMessage()), "where that is fine, add --allow-empty");
        }
        shell.log(none.getMessage() + ", nothing to lint");
        return ExitCode.PASSED;
    }

    private LintRequest request() throws IOException {
        return rules.of(selected.request(shell))
                .unsaved(unsaved())
                .base(base)
                .baseReport(baseReport, shell.folder())
                .timed(timings)
                .build();
    }

    private @Nullable Unsaved unsaved() throws IOException {
        if (!stdin && stdinFilename == null) {
            return null;
        }
        if (!selected.paths.isEmpty()) {
            throw new RequestException(
                    STDIN,
                    "either standard input or paths are read, not both; --stdin-filename reads standard input among the others");
        }
        Path file = stdinFilename == null
                ? Path.of(STDIN)
                : shell.folder().resolve(stdinFilename).normalize();
        return new Unsaved(file, shell.in().readAllBytes(), stdinFilename == null);
    }
}
