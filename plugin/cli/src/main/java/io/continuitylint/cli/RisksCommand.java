package io.continuitylint.cli;

import io.continuitylint.LintRequest;
import io.continuitylint.LintRun;
import io.continuitylint.Linter;
import io.continuitylint.report.RiskList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what was accepted. */
@Command(
        name = "risks",
        description = "Lists the accepted risks, the next to expire first, and the findings that each answers.")
final class RisksCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private Selected selected = new Selected();

    @Mixin
    private Screened screened = new Screened();

    RisksCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        LintRequest request = selected.request(shell).build();
        LintRun run = new Linter().lint(request);
        if (run.report().files().isEmpty()) {
            throw request.withoutManifests();
        }
        shell.print(RiskList.text(run.workspace().acceptedRisks().values(), run.report(), screened.on(shell, 0)));
        return ExitCode.PASSED;
    }
}
