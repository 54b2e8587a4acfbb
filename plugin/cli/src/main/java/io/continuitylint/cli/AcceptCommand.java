package io.continuitylint.cli;

import io.continuitylint.RiskDraft;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prepares an accepted risk. */
@Command(
        name = "accept",
        description =
                "Prints an accepted risk for what a rule finds about an object, ready to be pasted into a manifest. What only that "
                        + "explains is answered with it; for what follows from another finding, the risk is about that one. The rules about "
                        + "accepted risks judge it beforehand: who may not approve it is refused. Nothing is written.")
final class AcceptCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "RULE", arity = "1", description = "The id of the rule, like test/overdue.")
    private String rule = "";

    @Option(
            names = "--scope",
            paramLabel = "OBJECT",
            required = true,
            description = "The object that it speaks of, like backup:ledger-copy or ledger-copy.")
    private String scope = "";

    @Option(
            names = "--cause",
            paramLabel = "OBJECT",
            description = "The only cause to accept, like component:hsm. Without it, all that there are now.")
    private @Nullable String cause;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why the risk is taken.")
    private @Nullable String reason;

    @Option(
            names = "--owner",
            paramLabel = "WHO",
            description = "Who carries it, like role:head-of-payments. Without it, the owner of the object.")
    private @Nullable String owner;

    @Option(
            names = "--approved-by",
            paramLabel = "WHO",
            description = "Who approved it, like role:coo: not the owner of the object. Without it, who may is told.")
    private @Nullable String approvedBy;

    @Option(
            names = "--expires",
            paramLabel = "DATE",
            description = "The last day that it counts. Without it, the longest that the policy allows.")
    private @Nullable String expires;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    AcceptCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        shell.print(RiskDraft.text(
                workspace.request(shell, List.of()).build(),
                new RiskDraft.Wanted(rule, scope, cause, reason, owner, approvedBy, expires)));
        return ExitCode.PASSED;
    }
}
