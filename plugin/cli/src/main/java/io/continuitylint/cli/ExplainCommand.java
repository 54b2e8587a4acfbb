package io.continuitylint.cli;

import io.continuitylint.RulePages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the page of a rule. */
@Command(
        name = "explain",
        description = "Shows what a rule checks, why that matters, how to fix what it finds, and examples.")
final class ExplainCommand implements Callable<Integer> {

    /** A page is to be read, wherever it is printed. */
    static final int WIDTH = 100;

    private final Shell shell;

    @Mixin
    private Screened screened = new Screened();

    @Parameters(
            paramLabel = "RULE",
            description = "The id of a rule, like test/overdue, or a family to list, like test.")
    private String rule = "";

    ExplainCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        shell.print(RulePages.of(rule, screened.on(shell, WIDTH)));
        return ExitCode.PASSED;
    }
}
