package io.continuitylint.cli;

import io.continuitylint.authoring.lint.RuleLint;
import io.continuitylint.authoring.lint.RuleLintReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads rules for what is wrong with them though they compile. */
@Command(
        name = "lint",
        description =
                "Reads rules for what is wrong or slow though it compiles: what never fires, is not indexed, has no effect, "
                        + "or is not documented or tested. It ends with 1 if something is found, with 2 if a rule does not compile, "
                        + "such as one that reads the clock or changes facts.")
final class LintRulesCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private RulesAtHand rules = new RulesAtHand();

    LintRulesCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        RuleLintReport report = RuleLint.run(rules.request(shell));
        shell.print(report.text());
        return ExitCode.of(report.kind());
    }
}
