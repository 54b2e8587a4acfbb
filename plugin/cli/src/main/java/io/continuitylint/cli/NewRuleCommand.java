package io.continuitylint.cli;

import io.continuitylint.authoring.NewRule;
import io.continuitylint.manifest.discovery.FileNames;
import io.continuitylint.manifest.discovery.OwnRuleSearch;
import io.continuitylint.request.ParameterValue;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the folder of a rule of one's own. */
@Command(
        name = "new",
        description =
                "Makes the folder of a rule of your own, with a small rule that works, its page and two fixtures.")
final class NewRuleCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(
            paramLabel = "RULE",
            description =
                    "The id of the rule, FAMILY/NAME: a family of your own, such as the name of your organisation, and "
                            + "the defect that the rule finds, like acme/never-restored.")
    private String rule = "";

    @Option(
            names = "--dir",
            paramLabel = "FOLDER",
            description =
                    "The folder of the families. Without it, the nearest continuity/rules from here up to the repository, "
                            + "else the one beside the manifests; it is made if it is not there.")
    private @Nullable String dir;

    NewRuleCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        NewRule made = NewRule.of(rule, rules());
        made.write();
        shell.print("""
                wrote %s: an example to edit
                next: continuity rules test%s
                """.formatted(
                        new FileNames(shell.folder()).of(made.folder()), dir == null ? "" : " " + Paths.written(dir)));
        return ExitCode.PASSED;
    }

    private Path rules() {
        if (dir != null) {
            return shell.folder()
                    .resolve(new ParameterValue("dir", dir).asPath())
                    .normalize();
        }
        Path root = RootFolder.of(null, shell.folder());
        Path there = new OwnRuleSearch(root, null).looseRules();
        return there == null ? root.resolve(OwnRuleSearch.RULES) : there;
    }
}
