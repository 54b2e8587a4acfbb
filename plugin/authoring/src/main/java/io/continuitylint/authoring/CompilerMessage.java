package io.continuitylint.authoring;

import io.continuitylint.source.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/**
 * What Drools says about a rule, in the words of a rule author and with the line.
 *
 * @param error what Drools said
 * @param lines those of the file
 * @param first the line on which the rule begins, from 1
 * @param last its last line
 */
record CompilerMessage(Message error, List<String> lines, int first, int last) {

    private static final Pattern SYNTAX = Pattern.compile("\\[ERR \\d+\\] Line \\d+:\\d+ (.*)");
    private static final Pattern STATEMENT =
            Pattern.compile("Unable to parse consequence caused by: \\(line (\\d+),col \\d+\\) (.*)");

    /** The word that was not understood is in the rule, too, which gives the line. */
    private static final Pattern WORD = Pattern.compile("(?:Unable to find class: |Unknown field "
            + "|Unable to parse left part of expression: |The method )?[^\\w$]*([\\w$]+).*");

    private static final Pattern UNKNOWN_TYPE =
            Pattern.compile("Unable to find class: (\\w+)|([A-Z]\\w*) cannot be resolved.*");
    private static final Pattern UNKNOWN_VARIABLE = Pattern.compile("(\\$\\w+) cannot be resolved.*");
    private static final Pattern UNKNOWN_CONSTANT = Pattern.compile("Unknown field (\\w+) on class ([\\w.]+)");
    private static final Pattern UNKNOWN_METHOD =
            Pattern.compile("The method (\\w+)\\(.*\\) is undefined for the type (\\w+)");
    private static final Pattern UNKNOWN_FIELD =
            Pattern.compile("Unable to parse left part of expression: [^\\w$]*(\\w+).*");
    private static final Pattern FACT = Pattern.compile("\\b([A-Z]\\w*)\\s*\\(");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    /** Whether the file cannot even be parsed. */
    static boolean isSyntax(Message error) {
        return SYNTAX.matcher(firstLine(error)).matches();
    }

    /** Whether it only shows the Java that was made of a rule; what is wrong in it is another error. */
    static boolean isGeneratedJava(Message error) {
        return error.getText().startsWith("Java source of ");
    }

    /** The line of the word that is wrong; where no word is, that on which the rule begins. */
    int line() {
        if (isSyntax(error)) {
            return error.getLine();
        }
        Matcher statement = STATEMENT.matcher(firstLine(error));
        if (statement.matches()) {
            // Drools puts a brace before the text that begins behind "then".
            return then() + Integer.parseInt(statement.group(1)) - 1;
        }
        Matcher word = WORD.matcher(firstLine(error));
        return word.matches() ? lineOf(word.group(1), isInStatements() ? then() : first) : first;
    }

    String text() {
        String text = firstLine(error);
        for (Pattern wordy : List.of(SYNTAX, STATEMENT)) {
            Matcher matcher = wordy.matcher(text);
            if (matcher.matches()) {
                return matcher.group(matcher.groupCount());
            }
        }
        return UNKNOWN_FIELD.matcher(text).matches() ? field(text) : text + guess(text);
    }

    private String guess(String text) {
        Matcher type = UNKNOWN_TYPE.matcher(text);
        if (type.matches()) {
            return VocabularyTypes.whereIs(type.group(1) == null ? type.group(2) : type.group(1));
        }
        Matcher variable = UNKNOWN_VARIABLE.matcher(text);
        if (variable.matches()) {
            return Suggestions.didYouMean(variable.group(1), variablesBut(variable.group(1)));
        }
        Matcher constant = UNKNOWN_CONSTANT.matcher(text);
        Matcher method = UNKNOWN_METHOD.matcher(text);
        for (Matcher member : List.of(constant, method)) {
            if (member.matches()) {
                return Suggestions.didYouMean(member.group(1), VocabularyTypes.members(member.group(2)));
            }
        }
        return "";
    }

    /** The expression may be long; the fact it is about stands before it. */
    private String field(String text) {
        Matcher field = UNKNOWN_FIELD.matcher(text);
        if (!field.matches()) {
            return text;
        }
        String word = field.group(1);
        String before = String.join("\n", lines.subList(first - 1, then()));
        Matcher at = word(word).matcher(before);
        Matcher facts = FACT.matcher(before.substring(0, at.find() ? at.start() : before.length()));
        String fact = null;
        while (facts.find()) {
            fact = facts.group(1);
        }
        List<String> known = fact == null ? List.of() : VocabularyTypes.members(fact);
        return known.isEmpty() || known.contains(word)
                ? text
                : "%s has no %s%s".formatted(fact, word, instead(word, known));
    }

    /** The nearest name; where none is near, all that there are. */
    private static String instead(String word, List<String> known) {
        String guess = Suggestions.didYouMean(word, known);
        return guess.isEmpty() ? "; it has " + String.join(", ", new TreeSet<>(known)) : guess;
    }

    private List<String> variablesBut(String unknown) {
        List<String> variables = new ArrayList<>();
        VARIABLE.matcher(String.join("\n", lines.subList(first - 1, then())))
                .results()
                .forEach(variable -> variables.add(variable.group()));
        variables.remove(unknown);
        return variables;
    }

    private boolean isInStatements() {
        return error.getPath().endsWith(".java");
    }

    /** The line of the word "then". */
    private int then() {
        return lineOf("then", first);
    }

    private int lineOf(String word, int from) {
        for (int line = from; line <= last; line++) {
            if (word(word).matcher(lines.get(line - 1)).find()) {
                return line;
            }
        }
        return first;
    }

    private static Pattern word(String word) {
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?!\\w)");
    }

    /** The rest is a stack trace. */
    private static String firstLine(Message error) {
        return error.getText().lines().findFirst().orElse("").strip();
    }
}
