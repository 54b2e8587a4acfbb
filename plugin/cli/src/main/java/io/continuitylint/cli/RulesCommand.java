package io.continuitylint.cli;

import io.continuitylint.RulePages;
import io.continuitylint.request.ParameterValue;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What there is to know about all rules. */
@Command(
        name = "rules",
        description = "Lists and documents the rules.",
        subcommands = {RulesCommand.ListRules.class, RulesCommand.Docs.class})
final class RulesCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "rules needs one of list, docs");
        }
    }

    /** Lists them. */
    @Command(name = "list", description = "Lists all rules, or some, by id and title.")
    static final class ListRules implements Callable<Integer> {

        private final Shell shell;

        @Mixin
        private Screened screened = new Screened();

        @Mixin
        private OwnRules own = new OwnRules();

        @Parameters(
                paramLabel = "RULE[,RULE...]",
                arity = "0..1",
                description =
                        "The only rules to list, written like --rules of check: a family, like test, or standard:dora.")
        private @Nullable String rules;

        ListRules(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() {
            shell.print(RulePages.list(rules, own.around(shell), screened.on(shell, ExplainCommand.WIDTH)));
            return ExitCode.PASSED;
        }
    }

    /** Documents them. */
    @Command(
            name = "docs",
            description =
                    "Writes the documentation of all rules: Markdown by family, standard and topic, and one HTML page.")
    static final class Docs implements Callable<Integer> {

        private final Shell shell;

        @Option(
                names = "--output-directory",
                paramLabel = "FOLDER",
                defaultValue = "continuity-rules",
                description = "Where to write the pages; it is made if it is not there.")
        private String folder = "";

        @Mixin
        private OwnRules own = new OwnRules();

        Docs(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() {
            Path pages = shell.folder().resolve(new ParameterValue("outputDirectory", folder).asPath());
            shell.print(RulePages.write(pages, own.around(shell)) + "\n");
            return ExitCode.PASSED;
        }
    }
}
