package io.continuitylint.authoring;

import io.continuitylint.authoring.syntax.DrlPatterns;
import io.continuitylint.authoring.table.FieldTypes;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a condition matches with a regular expression is text, and the expression is one. The compiler tells of the
 * first as Java, and of the second only when the rule is evaluated.
 *
 * @param fields of the fact that the condition is about
 */
record MatchedText(FieldTypes fields) {

    private static final Pattern MATCHES = Pattern.compile(DrlPatterns.TEXT + "|(~=)|(?<![\\w$.)!])("
            + DrlPatterns.FIELD + ")\\s+(?:not\\s+)?matches\\s+(" + DrlPatterns.TEXT + ")");

    /** The first mistake in a condition; null if there is none. */
    @Nullable
    String mistake(String condition) {
        Matcher matches = MATCHES.matcher(condition);
        while (matches.find()) {
            if (matches.group(1) != null) {
                return "~= is not an operator; write matches";
            }
            if (matches.group(2) != null) {
                Class<?> type = fields.of(matches.group(2));
                String wrong = type == null || CharSequence.class.isAssignableFrom(type) || type == Object.class
                        ? expression(matches.group(3))
                        : "matches reads text, and %s is %s".formatted(matches.group(2), other(type));
                if (wrong != null) {
                    return wrong;
                }
            }
        }
        return null;
    }

    private static @Nullable String expression(String quoted) {
        try {
            Pattern.compile(quoted.substring(1, quoted.length() - 1).translateEscapes());
            return null;
        } catch (PatternSyntaxException none) {
            return "%s is not a regular expression: %s".formatted(quoted, none.getDescription());
        } catch (IllegalArgumentException noText) {
            return null; // The compiler tells of an escape that there is not.
        }
    }

    private static String other(Class<?> type) {
        if (type.isPrimitive() || Number.class.isAssignableFrom(type) || type == Boolean.class) {
            boolean isFlag = type == boolean.class || type == Boolean.class;
            return isFlag ? "true or false; leave the rest out" : "a number; compare it with ==, < or >";
        }
        return "a " + type.getSimpleName() + (type.isEnum() ? "; compare it with == or in" : texts(type));
    }

    private static String texts(Class<?> type) {
        String texts = Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() == String.class)
                .map(Method::getName)
                .filter(VocabularyTypes.members(type.getName())::contains)
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(", "));
        return texts.isEmpty() ? "" : "; one of its fields may be text: " + texts;
    }
}
