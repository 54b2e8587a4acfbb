package io.continuitylint.cli;

import io.continuitylint.request.AsOf;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.start.ProjectStart;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a project. */
@Command(
        name = "init",
        description =
                "Starts a project: writes a first manifest, a policy, and what the build server that it finds needs "
                        + "to check them. What is there is left as it is.")
final class InitCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            description = "The folder of the project; it is made if it is not there. Without it, the current one.")
    private @Nullable String folder;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description =
                    "A Backstage catalogue or a Compose file whose components become the first manifest, instead of "
                            + "an example; may be repeated, or a glob ('services/**/catalog-info.yaml').")
    private List<String> from = new ArrayList<>();

    InitCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Path project = folder == null
                ? shell.folder()
                : shell.folder()
                        .resolve(new ParameterValue("folder", folder).asPath())
                        .normalize();
        List<Path> files = new Paths(shell.folder(), "from").of(from);
        AsOf asOf = AsOf.of(null, shell.environment(), shell.clock());
        shell.print(ProjectStart.of(project, files, asOf).write().text(check(project)));
        return ExitCode.PASSED;
    }

    /** The command that checks the project from the current folder. */
    private String check(Path project) {
        String command = "continuity check";
        if (folder == null || project.equals(shell.folder())) {
            return command;
        }
        return command + " --root " + Paths.written(folder);
    }
}
