package io.continuitylint.cli;

import io.continuitylint.authoring.test.RuleTests;
import io.continuitylint.request.CacheFolder;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The rules that somebody writes and works on. */
final class RulesAtHand {

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
            description = "Only these rules: ids (acme/never-restored), families (acme) or patterns (*/never-*).")
    private List<String> rules = new ArrayList<>();

    /** A request for them. */
    RuleTests.Request request(Shell shell) {
        return new RuleTests.Request(
                shell.folder(),
                null,
                new Paths(shell.folder(), "paths").of(paths),
                RuleOptions.split(rules),
                CacheFolder.of(shell.environment()));
    }
}
