package io.continuitylint.cli;

import io.continuitylint.request.ParameterValue;
import io.continuitylint.start.ManifestSchema;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Helps an editor. */
@Command(
        name = "schema",
        description =
                "Prints the JSON Schema of the manifest, which editors complete and check manifests by. A manifest names "
                        + "the file that it is kept in: # yaml-language-server: $schema=" + ManifestSchema.FILE)
final class SchemaCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where to write it instead, in place of an older one; continuity/" + ManifestSchema.FILE
                    + " is beside the manifests.")
    private @Nullable String output;

    SchemaCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        shell.print(
                output == null
                        ? ManifestSchema.text()
                        : ManifestSchema.write(shell.folder().resolve(new ParameterValue("output", output).asPath()))
                                + "\n");
        return ExitCode.PASSED;
    }
}
