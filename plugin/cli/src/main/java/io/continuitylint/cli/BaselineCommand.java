package io.continuitylint.cli;

import io.continuitylint.BaselineUpdate;
import io.continuitylint.BaselineUpdate.Change;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes down what a project starts with. */
@Command(
        name = "baseline",
        description =
                "Writes the findings that a project starts with to continuity-baseline.yaml, to be committed: they are counted "
                        + "from then on, and fail no run. What is new is found as ever. A build server does not write it.",
        subcommands = {BaselineCommand.Create.class, BaselineCommand.Update.class, BaselineCommand.Prune.class})
final class BaselineCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "baseline needs one of create, update, prune");
        }
    }

    private static int write(Shell shell, Selected selected, Change change, boolean grow) {
        shell.print(BaselineUpdate.write(selected.request(shell).build(), change, grow, shell.environment()));
        return ExitCode.PASSED;
    }

    /** The first one. */
    @Command(name = "create", description = "Writes the first one, of all findings that there are.")
    static final class Create implements Callable<Integer> {

        private final Shell shell;

        @Mixin
        private Selected selected = new Selected();

        Create(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() {
            return write(shell, selected, Change.CREATE, false);
        }
    }

    /** Another one. */
    @Command(name = "update", description = "Forgets the findings that are gone; with --grow, takes in what is new.")
    static final class Update implements Callable<Integer> {

        private final Shell shell;

        @Mixin
        private Selected selected = new Selected();

        @Option(names = "--grow", description = "The baseline may take in findings that are new.")
        private boolean grow;

        Update(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() {
            return write(shell, selected, Change.UPDATE, grow);
        }
    }

    /** A smaller one. */
    @Command(name = "prune", description = "Forgets the findings that are gone, and leaves out what is new.")
    static final class Prune implements Callable<Integer> {

        private final Shell shell;

        @Mixin
        private Selected selected = new Selected();

        Prune(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() {
            return write(shell, selected, Change.PRUNE, false);
        }
    }
}
