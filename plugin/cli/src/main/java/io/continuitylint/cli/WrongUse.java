package io.continuitylint.cli;

import io.continuitylint.request.RequestException;
import io.continuitylint.source.ControlCharacters;
import io.continuitylint.source.Suggestions;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command, in a sentence that names it and the way out. */
final class WrongUse {

    /** Parameters of the core that the command line writes in another way than in lower case with hyphens. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "paths", "PATH",
            "excludes", "--exclude",
            "packs", "--pack",
            "looseRules", "--no-loose-rules",
            "packName", "--name",
            "rulesDirectory", "FOLDER",
            "rule", "RULE",
            "shell", "SHELL",
            "folder", "FOLDER");

    private static final String ISSUES =
            "This is a defect of continuity. Please report it, with the command and what stands above.";

    private static final String OUT_OF_MEMORY =
            "error: Java ran out of memory, of which it may use %s MB; allow it more: CONTINUITY_JVM_OPTS=-Xmx4g";

    private WrongUse() {}

    /** The refusal of a request that is none of a command. */
    static int refuse(RequestException refused, Shell shell) {
        shell.log("error: " + refused.describe(WrongUse::spelled));
        return ExitCode.WRONG;
    }

    /** The refusal of a command, whose arguments have names of their own. */
    private static int refuse(RequestException refused, CommandLine command, Shell shell) {
        List<String> arguments = command.getCommandSpec().positionalParameters().stream()
                .map(ArgSpec::paramLabel)
                .toList();
        shell.log("error: "
                + refused.describe(parameter -> {
                    String argument = parameter.toUpperCase(Locale.ROOT);
                    return arguments.contains(argument) ? argument : spelled(parameter);
                }));
        return ExitCode.WRONG;
    }

    /** A first word that is neither a verb nor a path. */
    static RequestException noVerb(String word, Collection<String> verbs) {
        return new RequestException(
                null,
                "there is no command and no path \"%s\"; commands are %s%s"
                        .formatted(word, String.join(", ", verbs), guess(word, verbs)));
    }

    /** Of other tools help is a command. */
    private static String guess(String word, Collection<String> verbs) {
        return word.equals("help") ? "; did you mean --help?" : Suggestions.didYouMean(word, verbs);
    }

    /** What the parser refuses. */
    static int explain(ParameterException wrong, Shell shell) {
        CommandLine command = wrong.getCommandLine();
        shell.log("error: " + ControlCharacters.escaped(sentence(wrong, command)));
        shell.log("Run \"%s --help\" for what there is."
                .formatted(command.getCommandSpec().qualifiedName()));
        return ExitCode.WRONG;
    }

    /** What a command throws. */
    static int failed(Throwable thrown, CommandLine command, Shell shell) {
        return thrown instanceof RequestException refused ? refuse(refused, command, shell) : failed(thrown, shell);
    }

    /** What is no refusal. */
    static int failed(Throwable thrown, Shell shell) {
        if (isOutOfMemory(thrown)) {
            shell.log(OUT_OF_MEMORY.formatted(Runtime.getRuntime().maxMemory() >> 20));
            return ExitCode.WRONG;
        }
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        shell.log(trace + ISSUES);
        return ExitCode.WRONG;
    }

    /** Also where another thread ran out of it. */
    private static boolean isOutOfMemory(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(OutOfMemoryError.class::isInstance);
    }

    private static String sentence(ParameterException wrong, CommandLine command) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing, command);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return named(twice.getOverwritten()) + " is given twice";
        }
        ArgSpec argument = wrong.getArgSpec();
        if (wrong instanceof MaxValuesExceededException || argument == null) {
            return String.valueOf(wrong.getMessage());
        }
        return argument.type() == int.class || argument.type() == Integer.class
                ? "%s: \"%s\" is not a whole number".formatted(named(argument), wrong.getValue())
                : String.valueOf(wrong.getMessage());
    }

    private static String unmatched(String word, CommandLine command) {
        if (!word.startsWith("-")) {
            Collection<String> verbs = command.getSubcommands().keySet();
            return verbs.isEmpty()
                    ? "%s takes no argument \"%s\"".formatted(command.getCommandName(), word)
                    : "there is no command \"%s\"; there is %s%s"
                            .formatted(word, String.join(", ", verbs), guess(word, verbs));
        }
        int sign = word.indexOf('=');
        String option = sign < 0 ? word : word.substring(0, sign);
        List<String> names = command.getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .toList();
        String close = Suggestions.closest(option, names);
        String guess = close == null ? Suggestions.longer(option, names) : close;
        return "%s has no option %s%s"
                .formatted(command.getCommandName(), option, guess == null ? "" : "; did you mean " + guess + "?");
    }

    private static String missing(MissingParameterException missing, CommandLine command) {
        ArgSpec first = missing.getMissing().get(0);
        return first instanceof OptionSpec option
                ? "%s needs a value: %s=%s".formatted(option.longestName(), option.longestName(), option.paramLabel())
                : "%s needs %s: %s"
                        .formatted(command.getCommandName(), first.paramLabel(), String.join(" ", first.description()));
    }

    private static String named(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** How the command line writes a parameter of the core: {@code asOf} is {@code --as-of}. */
    private static String spelled(String parameter) {
        String hyphens = parameter.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return OTHERWISE.getOrDefault(parameter, "--" + hyphens);
    }
}
