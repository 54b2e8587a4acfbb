package io.continuitylint.cli;

import io.continuitylint.LintRequest;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The options of what is read. */
final class Selected {

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description =
                    "Files, folders and globs ('services/**/continuity.yaml') to lint, all YAML files of a folder included. "
                            + "Without any, manifests are looked for below the root.")
    List<String> paths = new ArrayList<>();

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    /** A request for what is selected. */
    LintRequest.Builder request(Shell shell) {
        return workspace.request(shell, paths);
    }
}
