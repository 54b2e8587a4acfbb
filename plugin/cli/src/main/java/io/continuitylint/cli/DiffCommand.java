package io.continuitylint.cli;

import io.continuitylint.Diff;
import io.continuitylint.FailOn;
import io.continuitylint.LintRequest;
import io.continuitylint.Outcome;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.DiffFormat;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a change does. */
@Command(
        name = "diff",
        description =
                "Judges manifests as they are and as they were, and tells which findings are new, gone or of another severity. "
                        + "It ends with 1 if what became worse is severe enough.")
final class DiffCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(
            paramLabel = "BASE",
            description =
                    "What the change starts from: a git revision, like origin/main, or the JSON report of another run, like base.json.")
    private String base = "";

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Mixin
    private Screened screened = new Screened();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "From which severity on what became worse fails: error, warning, info or never.")
    private String failOn = "error";

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "pretty",
            description = "pretty, markdown for a comment on the change, or json.")
    private String format = "pretty";

    DiffCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        FailOn limit = FailOn.of(failOn);
        DiffFormat shown = DiffFormat.of("format", format);
        LintRequest request = rules.of(workspace.request(shell, List.of())).build();
        LintReport report = Diff.of(request, base, shell.folder()).report();
        shell.print(shown.text(report, screened.on(shell, 0)));
        return ExitCode.of(Outcome.ofChange(report, limit, List.of()));
    }
}
