package io.continuitylint.cli;

import io.continuitylint.authoring.test.RuleTestReport;
import io.continuitylint.authoring.test.RuleTests;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tests rules by their fixtures. */
@Command(
        name = "test",
        description =
                "Tests rules by the fixtures beside them: each finds what it announces and nothing else, and one of them "
                        + "notices when a part of a rule is deleted. It ends with 1 if a case fails, with 2 if a rule cannot be tested.")
final class TestRulesCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private RulesAtHand rules = new RulesAtHand();

    @Option(names = "--quiet", description = "Leaves out the cases that passed.")
    private boolean quiet;

    TestRulesCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        RuleTestReport report = RuleTests.run(rules.request(shell));
        shell.print(report.text(quiet));
        return ExitCode.of(report.kind());
    }
}
