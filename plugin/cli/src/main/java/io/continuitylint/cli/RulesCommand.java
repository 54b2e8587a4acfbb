package io.continuitylint.cli;

import io.continuitylint.PackLockFile;
import io.continuitylint.RulePages;
import io.continuitylint.authoring.PackBuild;
import io.continuitylint.engine.NamedPath;
import io.continuitylint.report.Terminal;
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
        description =
                "Lists and documents the rules, makes, tests and checks those of your own, and makes packs of them.",
        subcommands = {
            RulesCommand.ListRules.class,
            RulesCommand.Docs.class,
            NewRuleCommand.class,
            TestRulesCommand.class,
            LintRulesCommand.class,
            RulesCommand.Pack.class,
            RulesCommand.Lock.class
        })
final class RulesCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "rules needs one of list, docs, new, test, lint, pack, lock");
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
            Terminal terminal = screened.on(shell, ExplainCommand.WIDTH);
            shell.print(own.look(() -> RulePages.list(rules, own.around(shell), terminal)));
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

    /** Compiles them. */
    @Command(
            name = "pack",
            description =
                    "Compiles a folder of rules into a jar, a rule pack, which other repositories name with --pack or as a dependency.")
    static final class Pack implements Callable<Integer> {

        private final Shell shell;

        @Parameters(
                paramLabel = "FOLDER",
                arity = "0..1",
                defaultValue = "continuity/rules",
                description = "The folder of the families of rules. Without it, continuity/rules.")
        private String folder = "";

        @Option(names = "--name", paramLabel = "NAME", required = true, description = "What reports call the pack.")
        private String name = "";

        @Option(
                names = "--output",
                paramLabel = "FILE",
                description = "The jar to write. Without it, the name of the pack with .jar, here.")
        private @Nullable String output;

        Pack(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() {
            Path rules = shell.folder()
                    .resolve(new ParameterValue("rulesDirectory", folder).asPath())
                    .normalize();
            Path jar = shell.folder()
                    .resolve(new ParameterValue("output", output == null ? name + ".jar" : output).asPath());
            PackBuild pack = new PackBuild(name, NamedPath.of(shell.folder(), rules));
            int count = pack.writeJar(jar);
            pack.untested().forEach(each -> shell.log("warning: " + each));
            shell.print("%s: %s\n".formatted(shell.folder().relativize(jar), count == 1 ? "1 rule" : count + " rules"));
            return ExitCode.PASSED;
        }
    }

    /** Pins packs of them. */
    @Command(
            name = "lock",
            description =
                    "Writes the SHA-256 of the packs that --pack names to continuity/packs.lock, to be committed: with --locked, others are refused.")
    static final class Lock implements Callable<Integer> {

        private final Shell shell;

        @Mixin
        private OwnRules own = new OwnRules();

        Lock(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() {
            shell.print(PackLockFile.write(own.around(shell)) + "\n");
            return ExitCode.PASSED;
        }
    }
}
