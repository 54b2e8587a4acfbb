package io.continuitylint.authoring;

import io.continuitylint.source.Suggestions;
import java.util.ArrayList;
import java.util.List;
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

    /** What the compiler says of a brace too many, and of a semicolon in a pattern. */
    private static final Pattern SYNTAX_WITHOUT_LINE =
            Pattern.compile("Unable to (?:parse consequence caused by: [^(]|find @Positional field).*");

    /** What a parser says where it breaks itself, without a line. */
    private static final Pattern BROKEN = Pattern.compile("Unexpected error: .*|Parser returned a null Package.*");

    /** The word at which a parser gave up, in what it says of it. */
    private static final Pattern STUMBLED = Pattern.compile(
            "(?:mismatched input|no viable alternative at input|Parse error\\. Found ) ?(?:'([^']+)'|\"((?:[^\"\\\\]|\\\\.)+)\").*");

    /** The word that was not understood is in the rule, too, which gives the line. */
    private static final Pattern WORD = Pattern.compile("(?:Unable to find class: |Unknown field "
            + "|Unable to parse left part of expression: |The method )?[^\\w$]*([\\w$]+).*");

    private static final String FINDINGS = "Findings";

    private static final String UNREADABLE = "the rule cannot be read from here on";

    private static final Pattern UNKNOWN_TYPE =
            Pattern.compile("Unable to find class: (\\w+)|([A-Z]\\w*) cannot be resolved.*");
    private static final Pattern UNKNOWN_IMPORT = Pattern.compile(
            "(?:Only a type can be imported\\. |The import )([\\w.]+) (?:resolves|cannot be resolved).*");
    private static final Pattern UNKNOWN_VARIABLE = Pattern.compile("(\\$\\w+|[a-z]\\w*) cannot be resolved.*");
    private static final Pattern UNKNOWN_METHOD =
            Pattern.compile("The method (\\w+)\\(.*\\) is undefined for the type (\\w+)");

    /** The class that the compiler makes of what stands behind "then". */
    private static final String STATEMENTS = "LambdaConsequence";

    private static final Pattern UNKNOWN_FIELD =
            Pattern.compile("Unable to parse left part of expression: [^\\w$]*(\\w+).*");
    private static final Pattern FACT = Pattern.compile("\\b([A-Z]\\w*)\\s*\\(");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    /** Whether the file cannot even be parsed. */
    static boolean isSyntax(Message error) {
        return hasLine(error) || BROKEN.matcher(firstLine(error)).matches();
    }

    /** Whether the parser of files says where it gave up. */
    static boolean hasLine(Message error) {
        return SYNTAX.matcher(firstLine(error)).matches();
    }

    /** Whether a part of a rule cannot be parsed: what stands behind "then", or a pattern. */
    boolean isPart() {
        String text = firstLine(error);
        return STATEMENT.matcher(text).matches()
                || SYNTAX_WITHOUT_LINE.matcher(text).matches();
    }

    /** Whether it only shows the Java that was made of a rule; what is wrong in it is another error. */
    static boolean isGeneratedJava(Message error) {
        return error.getText().startsWith("Java source of ");
    }

    /** The line of the word that is wrong; where no word is, that on which the rule begins. */
    int line() {
        int wrong = wrongLine();
        return wrong == 0 ? first : wrong;
    }

    /** Whether it tells, by its line or a word of the rule, what it is about. */
    boolean isPlaced() {
        return wrongLine() > 0;
    }

    /** 0 if it does not tell. */
    private int wrongLine() {
        if (isSyntax(error)) {
            return error.getLine();
        }
        Matcher statement = STATEMENT.matcher(firstLine(error));
        if (statement.matches()) {
            // Drools puts a brace before the text that begins behind "then".
            return then() + Integer.parseInt(statement.group(1)) - 1;
        }
        Matcher imported = UNKNOWN_IMPORT.matcher(firstLine(error));
        if (imported.matches()) {
            return lineOf(imported.group(1), 1);
        }
        TypeMistake mistake = TypeMistake.of(firstLine(error));
        if (mistake != null) {
            return lineOf(mistake);
        }
        Matcher word = WORD.matcher(firstLine(error));
        return word.matches() ? lineOf(word.group(1), isInStatements() ? then() : first) : 0;
    }

    String text() {
        String text = firstLine(error);
        for (Pattern wordy : List.of(SYNTAX, STATEMENT)) {
            Matcher matcher = wordy.matcher(text);
            if (matcher.matches()) {
                return unreadable(matcher.group(matcher.groupCount()));
            }
        }
        if (isSyntax(error) || isPart()) {
            return UNREADABLE;
        }
        Matcher method = UNKNOWN_METHOD.matcher(text);
        if (method.matches() && method.group(2).startsWith(STATEMENTS)) {
            return "there is no method %s by itself; what reports is called on findings: findings.%s"
                    .formatted(method.group(1), reporting(method.group(1)));
        }
        Matcher imported = UNKNOWN_IMPORT.matcher(text);
        if (imported.matches()) {
            return "there is no type %s%s".formatted(imported.group(1), VocabularyTypes.didYouMean(imported.group(1)));
        }
        Matcher type = UNKNOWN_TYPE.matcher(text);
        String importable = type.matches() ? SafetyCheck.ALLOWED.importable(unknown(type)) : null;
        if (importable != null) {
            return "%s is not known here; write at the top: import %s".formatted(unknown(type), importable);
        }
        Matcher hidden = TypeMistake.UNSEEN_FIELD.matcher(text);
        if (hidden.matches() && isAssigned(hidden.group(1))) {
            return "a rule reports, and facts stay as they are; take the assignment to %s out"
                    .formatted(hidden.group(1));
        }
        TypeMistake mistake = TypeMistake.of(text);
        if (UNKNOWN_FIELD.matcher(text).matches()) {
            String field = field(text);
            return field.equals(text) && mistake != null ? mistake.text() : field;
        }
        return mistake == null ? text + guess(text) : mistake.text();
    }

    private boolean isAssigned(String field) {
        Pattern assigned = Pattern.compile("\\.\\s*" + Pattern.quote(field) + "\\s*(?:[-+*/]?=(?!=)|\\+\\+|--)");
        return lines.subList(then() - 1, last).stream()
                .anyMatch(line -> assigned.matcher(line).find());
    }

    private static String unreadable(String parser) {
        Matcher stumbled = STUMBLED.matcher(parser);
        if (!stumbled.matches()) {
            return UNREADABLE;
        }
        String word = stumbled.group(1) == null ? stumbled.group(2).replace("\\\"", "\"") : stumbled.group(1);
        return UNREADABLE + ": %s cannot stand here; look at it, and at what is before it".formatted(word);
    }

    /** The text, where it is about a condition that the rule has, and does not name. */
    String of(String condition) {
        return "`%s` cannot be read here: %s".formatted(condition.replaceAll("\\s+", " "), text());
    }

    private String guess(String text) {
        Matcher type = UNKNOWN_TYPE.matcher(text);
        if (type.matches()) {
            return VocabularyTypes.whereIs(unknown(type));
        }
        Matcher variable = UNKNOWN_VARIABLE.matcher(text);
        if (variable.matches()) {
            return Suggestions.didYouMean(variable.group(1), variablesBut(variable.group(1)));
        }
        Matcher method = UNKNOWN_METHOD.matcher(text);
        return method.matches() ? TypeMistake.instead(method.group(1), method.group(2)) : "";
    }

    private static String unknown(Matcher type) {
        return type.group(1) == null ? type.group(2) : type.group(1);
    }

    private static String reporting(String method) {
        String meant = Suggestions.closest(method, VocabularyTypes.members(FINDINGS));
        return (meant == null ? "violated" : meant) + "(...)";
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
        return fact == null || known.isEmpty() || known.contains(word)
                ? text
                : "%s has no %s%s".formatted(fact, word, TypeMistake.instead(word, fact));
    }

    private List<String> variablesBut(String unknown) {
        List<String> variables = new ArrayList<>();
        VARIABLE.matcher(String.join("\n", lines.subList(first - 1, then())))
                .results()
                .forEach(variable -> variables.add(variable.group()));
        variables.removeIf(unknown::equals);
        variables.add("findings");
        return variables;
    }

    private boolean isInStatements() {
        return error.getPath().endsWith(".java");
    }

    /** The line of the word "then". */
    private int then() {
        return Math.max(first, lineOf("then", first));
    }

    /** The first line that has the most words of what is quoted. */
    private int lineOf(TypeMistake mistake) {
        List<Pattern> words = Pattern.compile("[\\w$]+")
                .matcher(mistake.quoted())
                .results()
                .map(each -> word(each.group()))
                .toList();
        int best = 0;
        long most = 0;
        for (int line = isInStatements() ? then() : first; line <= last; line++) {
            String here = lines.get(line - 1);
            long found =
                    words.stream().filter(each -> each.matcher(here).find()).count();
            if (found > most) {
                most = found;
                best = line;
            }
        }
        return best;
    }

    private int lineOf(String word, int from) {
        for (int line = from; line <= last; line++) {
            if (word(word).matcher(lines.get(line - 1)).find()) {
                return line;
            }
        }
        return 0;
    }

    private static Pattern word(String word) {
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?!\\w)");
    }

    /** The rest is a stack trace. */
    private static String firstLine(Message error) {
        return error.getText().lines().findFirst().orElse("").strip();
    }
}
