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
    private static final Map<String, String> OTHERWISE =
            Map.of("paths", "PATH", "excludes", "--exclude", "rule", "RULE", "shell", "SHELL");

    private static final String ISSUES =
            "This is a defect of continuity. Please report it, with the command and what stands above.";

    private WrongUse() {}

    /** The refusal of a request. */
    static int refuse(RequestException refused, Shell shell) {
        shell.log("error: " + refused.describe(WrongUse::spelled));
        return ExitCode.WRONG;
    }

    /** A first word that is neither a verb nor a path. */
    static RequestException noVerb(String word, Collection<String> verbs) {
        return new RequestException(
                null,
                "there is no command and no path \"%s\"; commands are %s%s"
                        .formatted(word, String.join(", ", verbs), Suggestions.didYouMean(word, verbs)));
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
    static int failed(Exception thrown, Shell shell) {
        if (thrown instanceof RequestException refused) {
            return refuse(refused, shell);
        }
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        shell.log(trace + ISSUES);
        return ExitCode.WRONG;
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
                            .formatted(word, String.join(", ", verbs), Suggestions.didYouMean(word, verbs));
        }
        int sign = word.indexOf('=');
        String option = sign < 0 ? word : word.substring(0, sign);
        List<String> names = command.getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .toList();
        String guess = Suggestions.closest(option, names);
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
