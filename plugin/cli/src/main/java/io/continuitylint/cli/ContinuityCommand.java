package io.continuitylint.cli;

import java.util.List;
import picocli.CommandLine.Command;

/** The tool itself. */
@Command(
        name = "continuity",
        description = "Judges how critical functions survive the loss of what they depend on.",
        versionProvider = Version.class,
        footer = {
            "",
            "Without a command, check is run: continuity, continuity --fail-on warning, continuity shop/continuity.yaml.",
            "Exit codes: 0 passed, 1 findings, 2 wrong request or a rule that could not be evaluated."
        })
final class ContinuityCommand {

    /** What it can do, in the order of its help. */
    static final List<Class<?>> VERBS = List.of(
            CheckCommand.class,
            ExplainCommand.class,
            RulesCommand.class,
            FactsCommand.class,
            RisksCommand.class,
            AcceptCommand.class,
            BaselineCommand.class,
            ForecastCommand.class,
            DiffCommand.class,
            InitCommand.class,
            SchemaCommand.class,
            CompletionCommand.class);
}
