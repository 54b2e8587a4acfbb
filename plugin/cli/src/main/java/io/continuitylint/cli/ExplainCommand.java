package io.continuitylint.cli;

import io.continuitylint.PlaceExplanation;
import io.continuitylint.RulePages;
import io.continuitylint.report.Terminal;
import io.continuitylint.request.RequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the page of a rule, or why it found something at a place. */
@Command(
        name = "explain",
        description =
                "Shows what a rule checks, why that matters, how to fix what it finds, and examples; or which rules speak to a standard. With --at, it judges the workspace as "
                        + "check does, and shows what the rule found at that place and the facts that met; it ends with 2 if that is nothing.")
final class ExplainCommand implements Callable<Integer> {

    /** A page is to be read, wherever it is printed. */
    static final int WIDTH = 100;

    private final Shell shell;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private CommandSpec command;

    @Mixin
    private Screened screened = new Screened();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "RULE",
            description =
                    "The id of a rule, like test/overdue; a standard, like standard:dora; or rules to list, written like --rules of check. With --at, "
                            + "it may be left out for all rules.")
    private @Nullable String rule;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PATH",
            description = "With --at: files, folders and globs to judge, as those of check.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--at",
            paramLabel = "FILE:LINE",
            description =
                    "The place to explain, like continuity.yaml:12, or with a column, continuity.yaml:12:9: what was found in that line, "
                            + "else about the object that it belongs to.")
    private @Nullable String at;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    ExplainCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Terminal terminal = screened.on(shell, WIDTH);
        if (at != null) {
            PlaceExplanation.Wanted wanted = new PlaceExplanation.Wanted(rule, at, shell.folder());
            shell.print(PlaceExplanation.text(workspace.request(shell, paths).build(), wanted, terminal));
            return ExitCode.PASSED;
        }
        if (rule == null) {
            throw new RequestException(
                    "rule", "explain needs a rule, like test/overdue, or a place, --at=FILE:LINE, or both");
        }
        if (!paths.isEmpty()) {
            throw new RequestException(
                    "paths",
                    "the page of a rule is not about \"%s\"; a place needs --at=FILE:LINE".formatted(paths.get(0)));
        }
        List<String> unused = WorkspaceOptions.given(command).stream()
                .filter(option -> !option.equals("--root")) // Its policy says where the rule is documented.
                .toList();
        if (!unused.isEmpty()) {
            throw new RequestException(
                    null,
                    "the page of a rule is the same with and without %s; it has an effect with --at=FILE:LINE"
                            .formatted(unused.get(0)));
        }
        shell.print(workspace
                .rules()
                .look(() -> RulePages.of(rule, workspace.around(shell), workspace.isGoverned(shell), terminal)));
        return ExitCode.PASSED;
    }
}
