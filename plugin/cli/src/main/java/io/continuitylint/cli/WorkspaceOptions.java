package io.continuitylint.cli;

import io.continuitylint.LintRequest;
import io.continuitylint.request.AsOf;
import io.continuitylint.source.ControlCharacters;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** The options of the workspace that is read. */
final class WorkspaceOptions {

    @Option(
            names = "--root",
            paramLabel = "FOLDER",
            description =
                    "The folder that is linted, from which files are named. Without it, the nearest one from here up to that of the repository "
                            + "which holds a folder continuity or a file continuity.yaml; without such, this one.")
    private @Nullable String root;

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            split = ",",
            description = "Files and folders that are neither read nor named as unread, relative to the root.")
    private List<String> excludes = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day to judge by, like 2026-11-24. Without it, that of SOURCE_DATE_EPOCH, else today (UTC).")
    private @Nullable String asOf;

    @Option(
            names = "--project",
            paramLabel = "NAME",
            description = "The name in reports. Without it, that of the root.")
    private @Nullable String project;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "The file of the findings that are known already, relative to the root: they are counted and not shown, "
                            + "and fail no run; none goes by none. Without it, continuity-baseline.yaml in the root, where it is there.")
    private @Nullable String baseline;

    @Mixin
    private OwnRules rules = new OwnRules();

    /** Whether the user is where a workspace is: everywhere else all files would be looked through. */
    boolean isGoverned(Shell shell) {
        return root != null || RootFolder.isInProject(RootFolder.of(root, shell.folder()));
    }

    /** The rules that do not come with the tool. */
    OwnRules rules() {
        return rules;
    }

    /** A request for the workspace around the user. */
    LintRequest around(Shell shell) {
        return rules.of(of(shell), shell).build();
    }

    private LintRequest.Builder of(Shell shell) {
        Path folder = RootFolder.of(root, shell.folder());
        return LintRequest.of(folder, AsOf.of(asOf, shell.environment(), shell.clock()))
                .excludes(excludes);
    }

    /**
     * A request for what is selected.
     *
     * @param paths files, folders and globs; empty to look for manifests
     */
    LintRequest.Builder request(Shell shell, List<String> paths) {
        Path folder = RootFolder.of(root, shell.folder());
        LintRequest.Builder request = rules.of(of(shell), shell)
                .paths(new Paths(shell.folder(), "paths").of(paths))
                .baseline(baseline);
        if (project != null) {
            request.project(project);
        }
        if (!folder.equals(shell.folder()) && paths.isEmpty() && root == null) {
            shell.log("Linting " + ControlCharacters.escaped(folder.toString()));
        }
        return request;
    }

    /** The names of those that a command was given. */
    static List<String> given(CommandSpec command) {
        return command.commandLine().getParseResult().matchedOptions().stream()
                .filter(option -> option.userObject() instanceof Field field
                        && field.getDeclaringClass() == WorkspaceOptions.class)
                .map(OptionSpec::longestName)
                .toList();
    }
}
