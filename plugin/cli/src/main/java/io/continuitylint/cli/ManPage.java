package io.continuitylint.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page {@code continuity(1)}, in the macros of man(7), and the same for the documentation, in Markdown. */
final class ManPage {

    private static final String USES = """
            .SH EXIT STATUS
            .TP
            .B 0
            passed
            .TP
            .B 1
            a finding is as severe as \\fB\\-\\-fail\\-on\\fR says
            .TP
            .B 2
            a wrong request, or a rule that could not be evaluated
            .SH ENVIRONMENT
            .TP
            .B JAVA_HOME
            the Java that runs it, 17 or newer
            .TP
            .B CONTINUITY_JVM_OPTS
            options for that Java, like \\-Xmx4g
            .TP
            .B CONTINUITY_CACHE
            the folder of the archive by which it starts faster; \\fBoff\\fR for none. Where \\fBCI\\fR is set, one is only written if this is
            .TP
            .B NO_COLOR
            no colours, unless \\fB\\-\\-color=always\\fR; likewise where \\fBTERM\\fR is dumb
            .TP
            .B SOURCE_DATE_EPOCH
            the day to judge by, in seconds since 1970, unless \\fB\\-\\-as\\-of\\fR names one
            """;

    private ManPage() {}

    /** The page of all commands. */
    static String roff(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        StringBuilder page = new StringBuilder(".TH CONTINUITY 1\n.SH NAME\ncontinuity \\- ")
                .append(escaped(sentence(spec)))
                .append("\n.SH SYNOPSIS\n");
        for (CommandSpec command : runnable(spec)) {
            page.append(".B ").append(escaped(command.qualifiedName())).append('\n');
            page.append(escaped(arguments(command))).append("\n.br\n");
        }
        for (CommandSpec command : runnable(spec)) {
            page.append(".SH ").append(escaped(command.qualifiedName())).append('\n');
            page.append(escaped(sentence(command))).append('\n');
            for (ArgSpec argument : arguments(command, true)) {
                page.append(".TP\n.B ").append(escaped(form(argument))).append('\n');
                page.append(escaped(String.join(" ", argument.description()))).append('\n');
            }
        }
        return page.append(USES).toString();
    }

    /** The page of the settings, for the documentation. */
    static String markdown(CommandLine line) {
        StringBuilder page = new StringBuilder();
        for (CommandSpec command : runnable(line.getCommandSpec())) {
            page.append("\n## `").append(command.qualifiedName()).append("`\n\n");
            page.append(sentence(command)).append("\n\n| | | default |\n|---|---|---|\n");
            for (ArgSpec argument : arguments(command, true)) {
                String otherwise = argument.defaultValue();
                page.append("| `%s` | %s | %s |%n"
                        .formatted(
                                form(argument),
                                String.join(" ", argument.description())
                                        .replace("|", "\\|")
                                        .replace("*", "\\*"),
                                otherwise == null || otherwise.isEmpty() ? "" : "`" + otherwise + "`"));
            }
        }
        return page.toString();
    }

    private static String sentence(CommandSpec spec) {
        return String.join(" ", spec.usageMessage().description());
    }

    private static List<CommandSpec> runnable(CommandSpec spec) {
        List<CommandSpec> all = new ArrayList<>();
        for (CommandLine each : spec.subcommands().values()) {
            if (each.getSubcommands().isEmpty()) {
                all.add(each.getCommandSpec());
            } else {
                all.addAll(runnable(each.getCommandSpec()));
            }
        }
        return all;
    }

    private static String arguments(CommandSpec command) {
        List<String> words = new ArrayList<>();
        words.add("[OPTION...]");
        command.positionalParameters().stream().map(ManPage::form).forEach(words::add);
        return String.join(" ", words);
    }

    private static List<ArgSpec> arguments(CommandSpec command, boolean positionalFirst) {
        List<ArgSpec> all = new ArrayList<>(positionalFirst ? command.positionalParameters() : List.of());
        command.options().stream().filter(option -> !option.usageHelp()).forEach(all::add);
        return all;
    }

    private static String form(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            return option.arity().max() == 0 ? option.longestName() : option.longestName() + "=" + option.paramLabel();
        }
        PositionalParamSpec parameter = (PositionalParamSpec) argument;
        String many = parameter.arity().max() > 1 ? "..." : "";
        return parameter.required() ? parameter.paramLabel() + many : "[" + parameter.paramLabel() + many + "]";
    }

    /** A hyphen of ours is to be copied, so it must not become a dash; a dot or quote at the start would be a macro. */
    private static String escaped(String text) {
        String safe = text.replace("\\", "\\e").replace("-", "\\-");
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }
}
