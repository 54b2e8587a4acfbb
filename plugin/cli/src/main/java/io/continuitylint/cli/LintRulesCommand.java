package io.continuitylint.cli;

import io.continuitylint.authoring.lint.RuleLint;
import io.continuitylint.authoring.lint.RuleLintReport;
import io.continuitylint.authoring.test.RuleTests;
import io.continuitylint.request.CacheFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads rules for what is wrong with them though they compile. */
@Command(
        name = "lint",
        description =
                "Reads rules for what is wrong or slow though it compiles: what never fires, is not indexed, has no effect, "
                        + "or is not documented or tested. It ends with 1 if something is found, with 2 if a rule does not compile, "
                        + "such as one that reads the clock or changes facts.")
final class LintRulesCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description =
                    "Folders of rules, of a family or of one rule, and pack jars. Without any, the nearest continuity/rules "
                            + "from here up to the repository.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--rules",
            paramLabel = "RULE[,RULE...]",
            description = "The only rules to read: ids (acme/never-restored), families (acme) or patterns (*/never-*).")
    private List<String> rules = new ArrayList<>();

    LintRulesCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        RuleLintReport report = RuleLint.run(new RuleTests.Request(
                shell.folder(),
                null,
                new Paths(shell.folder(), "paths").of(paths),
                RuleOptions.split(rules),
                CacheFolder.of(shell.environment())));
        shell.print(report.text());
        return ExitCode.of(report.kind());
    }
}
