package io.continuitylint.cli;

import io.continuitylint.WorkspaceFacts;
import io.continuitylint.request.CacheFolder;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what rules could match on. */
@Command(
        name = "facts",
        description =
                "Shows the facts of manifests, which rules match on: how many there are of each type, or some of them with their "
                        + "fields, as rules write those. It ends with 0.")
final class FactsCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private Selected selected = new Selected();

    @Mixin
    private Screened screened = new Screened();

    @Option(
            names = "--type",
            paramLabel = "NAME",
            description = "The type of the facts to show, like TestDuty, or a pattern, like '*Duty'.")
    private @Nullable String type;

    @Option(
            names = "--of",
            paramLabel = "OBJECT",
            description =
                    "The object whose facts to show, like backup:ledger-copy, or its id: those that are the object or name it.")
    private @Nullable String of;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json for programs.")
    private String format = "text";

    FactsCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        shell.print(WorkspaceFacts.text(
                selected.request(shell)
                        .cache(CacheFolder.of(shell.environment()))
                        .build(),
                new WorkspaceFacts.Wanted(type, of, format),
                screened.on(shell, 0)));
        return ExitCode.PASSED;
    }
}
