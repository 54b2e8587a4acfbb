package io.continuitylint.authoring;

import io.continuitylint.authoring.syntax.DrlPatterns;
import io.continuitylint.authoring.table.FieldTypes;
import io.continuitylint.source.Suggestions;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word without quotation marks that stands for nothing. What the compiler makes of one behind {@code contains} stops
 * the rule when it is evaluated.
 *
 * @param fields of the fact that the condition is about
 * @param text of the whole rule, for its imports and what it binds
 * @param variables that the rule binds
 */
record UnknownWord(FieldTypes fields, String text, Set<String> variables) {

    private static final Set<String> KNOWN = Set.of("null", "true", "false", "this", "new", "not", "findings");

    /** What null is called elsewhere. */
    private static final Set<String> NOTHING = Set.of("nil", "NULL", "Null", "none", "None", "nothing", "undefined");

    private static final Pattern VALUE = Pattern.compile(DrlPatterns.TEXT
            + "|(?:==|!=|<=|>=|<|>|\\b(?:contains|excludes|matches|memberOf|soundslike)\\s)\\s*"
            + "([\\p{L}_][\\p{L}\\p{N}_]*+)(?!\\s*[.!(\\[<])"
            + "|\\bin\\s*\\(\\s*([\\p{L}_][\\p{L}\\p{N}_]*+)\\s*[,)]");

    /** The first mistake in a condition; null if there is none, or the fact is not known. */
    @Nullable
    String mistake(String condition) {
        Matcher value = VALUE.matcher(condition);
        while (fields.fact() != null && value.find()) {
            String word = value.group(1) == null ? value.group(2) : value.group(1);
            if (word != null && !isKnown(word)) {
                return "%s is not known here; write %s".formatted(word, instead(word));
            }
        }
        return null;
    }

    private String instead(String word) {
        if (NOTHING.contains(word)) {
            return "null";
        }
        String variable = Suggestions.closest("$" + word, variables);
        return variable == null ? "\"" + word + "\", in quotation marks, if it is text" : variable;
    }

    private boolean isKnown(String word) {
        return KNOWN.contains(word)
                || fields.of(word) != null
                || VocabularyTypes.named(word) != null
                || Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "\\s*:|\\bimport\\s[^\n;]*\\."
                                + Pattern.quote(word) + "\\b")
                        .matcher(text)
                        .find();
    }
}
