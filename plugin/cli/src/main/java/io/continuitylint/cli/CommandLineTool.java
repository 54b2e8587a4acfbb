package io.continuitylint.cli;

import io.continuitylint.engine.RuleEngine;
import io.continuitylint.request.RequestException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** All verbs, and what becomes of a wrong use of them. */
final class CommandLineTool {

    /** Those of the tool itself. */
    private static final Set<String> OWN = Set.of("--help", "-h", "--version", "-V");

    private CommandLineTool() {}

    /**
     * Runs one command.
     *
     * @return 0, 1 or 2, see {@link ExitCode}
     */
    static int run(String[] arguments, Shell shell) {
        CommandLine line = isCheck(arguments) ? check(shell) : commands(shell);
        try {
            int code = line.execute(withVerb(arguments, line, shell).toArray(String[]::new));
            return shell.out().checkError() && code == ExitCode.PASSED ? ExitCode.WRONG : code;
        } catch (RequestException refused) {
            return WrongUse.refuse(refused, shell);
        } catch (Error broken) {
            // Otherwise Java would end with 1, which means findings.
            return WrongUse.failed(broken, shell);
        } finally {
            shell.out().flush();
            shell.log().flush();
        }
    }

    /** The model of all commands, of which help, completion and pages are made. */
    static CommandLine commands(Shell shell) {
        return commands(shell, ContinuityCommand.VERBS);
    }

    /** Another core loads the rules meanwhile. */
    private static CommandLine check(Shell shell) {
        ForkJoinPool.commonPool().execute(CommandLineTool::prepareRules);
        return commands(shell, List.of(CheckCommand.class));
    }

    private static void prepareRules() {
        try {
            RuleEngine.prepare();
        } catch (RuntimeException | Error broken) {
            // It is thrown again, and told, where the rules are asked for.
        }
    }

    /** To make the model of all of them takes a tenth of a second, which the most frequent one need not wait for. */
    private static boolean isCheck(String[] arguments) {
        String first = arguments.length == 0 ? CheckCommand.VERB : arguments[0];
        return first.equals(CheckCommand.VERB) || first.startsWith("-") && !OWN.contains(first);
    }

    private static CommandLine commands(Shell shell, List<Class<?>> verbs) {
        CommandLine line = new CommandLine(new ContinuityCommand(), new Commands(shell));
        verbs.forEach(line::addSubcommand);
        withHelp(line);
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Shows the version.")
                        .build());
        line.setExpandAtFiles(false);
        line.setUnmatchedOptionsArePositionalParams(false);
        line.setOverwrittenOptionsAllowed(false);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(100);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(shell.log(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((wrong, given) -> WrongUse.explain(wrong, shell));
        line.setExecutionExceptionHandler((thrown, command, parsed) -> WrongUse.failed(thrown, command, shell));
        return line;
    }

    private static void withHelp(CommandLine line) {
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Shows this text.")
                        .build());
        line.getSubcommands().values().forEach(CommandLineTool::withHelp);
    }

    /** What begins with no verb is a check. */
    private static List<String> withVerb(String[] arguments, CommandLine line, Shell shell) {
        List<String> all = new ArrayList<>(List.of(arguments));
        String first = all.isEmpty() ? "" : all.get(0);
        if (OWN.contains(first) || line.getSubcommands().containsKey(first)) {
            return all;
        }
        if (isWord(first) && !exists(first, shell)) {
            throw WrongUse.noVerb(first, line.getSubcommands().keySet());
        }
        all.add(0, CheckCommand.VERB);
        return all;
    }

    private static boolean isWord(String argument) {
        return argument.matches("[a-z][a-z-]*");
    }

    private static boolean exists(String path, Shell shell) {
        try {
            return Files.exists(shell.folder().resolve(path));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
