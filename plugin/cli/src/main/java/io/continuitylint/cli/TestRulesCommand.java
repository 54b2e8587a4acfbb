package io.continuitylint.cli;

import io.continuitylint.authoring.test.RuleTestReport;
import io.continuitylint.authoring.test.RuleTests;
import io.continuitylint.request.CacheFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tests rules by their fixtures. */
@Command(
        name = "test",
        description =
                "Tests rules by the fixtures beside them: each finds what it announces and nothing else, and one of them "
                        + "notices when a part of a rule is deleted. It ends with 1 if a case fails, with 2 if a rule cannot be tested.")
final class TestRulesCommand implements Callable<Integer> {

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
            description = "The only rules to test: ids (acme/never-restored), families (acme) or patterns (*/never-*).")
    private List<String> rules = new ArrayList<>();

    @Option(names = "--quiet", description = "Leaves out the cases that passed.")
    private boolean quiet;

    TestRulesCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        RuleTestReport report = RuleTests.run(new RuleTests.Request(
                shell.folder(),
                null,
                new Paths(shell.folder(), "paths").of(paths),
                RuleOptions.split(rules),
                CacheFolder.of(shell.environment())));
        shell.print(report.text(quiet));
        return ExitCode.of(report.kind());
    }
}
