package io.continuitylint.authoring;

import io.continuitylint.authoring.syntax.DrlPatterns;
import io.continuitylint.authoring.table.ClosedList;
import io.continuitylint.authoring.table.DurationLiteral;
import io.continuitylint.authoring.table.FieldTypes;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Timespan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values that a condition compares with a field of another type. The compiler answers some with the Java that it makes, and lets
 * others pass: what it makes of them never matches.
 *
 * @param fields of the fact that the condition is about
 * @param text of the whole rule, for its imports
 * @param variables the types of variables and of their fields; null for one that is not known
 */
record ComparedValues(FieldTypes fields, String text, Function<String, @Nullable Class<?>> variables) {

    private static final String VALUE =
            DrlPatterns.TEXT + "|" + Compared.VARIABLE + "|\\d{4}-\\d\\d-\\d\\d|[\\w.:-]*[\\w](?![\\w(])";
    private static final Pattern COMPARISON = Pattern.compile("(?<![\\w$.)!])(" + DrlPatterns.FIELD + ")\\s*"
            + "(==|!=|<=|>=|<|>|\\bnot\\s+in\\s*\\(|\\bin\\s*\\()\\s*((?:" + VALUE + ")(?:\\s*,\\s*(?:" + VALUE
            + "))*)");
    private static final Pattern EACH = Pattern.compile(VALUE);
    private static final Pattern DAY = Pattern.compile("(\\d{4})-0?(\\d+)-0?(\\d+)");

    /** As in {@code 50}, {@code "50%"} or {@code "500 tps"}. */
    private static final Pattern QUANTITY = Pattern.compile("\"(\\d[\\d.]*)\\s*([^\"]*)\"|(\\d[\\d.]*)");

    private static final Set<String> TRUE = Set.of("yes", "Yes", "YES", "True", "TRUE", "on", "y");
    private static final Set<String> FALSE = Set.of("no", "No", "NO", "False", "FALSE", "off", "n");

    /** As in {@code PT4H}. */
    private static final Pattern ISO_DURATION = Pattern.compile("PT?\\d\\w*");

    /** The first mistake in a condition; null if there is none. */
    @Nullable
    String mistake(String condition) {
        Matcher comparison = COMPARISON.matcher(condition);
        while (comparison.find()) {
            String field = comparison.group(1);
            Class<?> type = fields.compared(field + " == ");
            boolean isList = comparison.group(2).endsWith("(");
            String operator = isList ? "==" : comparison.group(2);
            Matcher value = EACH.matcher(comparison.group(3));
            while (type != null && value.find()) {
                String wrong = wrong(field, type, operator, value.group());
                if (wrong != null) {
                    return wrong;
                }
                if (!isList) {
                    break;
                }
            }
        }
        return null;
    }

    private @Nullable String wrong(String field, Class<?> type, String operator, String value) {
        Class<?> other = value.startsWith("$") ? variables.apply(value) : fields.of(value);
        if (value.equals("null") || value.startsWith("$") || other != null && !type.isEnum()) {
            return other == null ? null : ofAnother(field, type, operator, value, other);
        }
        if (type == Quantity.class) {
            return ofQuantity(field, operator, value);
        }
        boolean isText = value.startsWith("\"");
        String content = isText ? value.substring(1, value.length() - 1) : value;
        if (type.isEnum()) {
            return isText ? textForWord(type, content) : bareWord(type, content);
        }
        if (type == Reference.class || type == Reference.Target.class) {
            String id = content.substring(content.indexOf(':') + 1);
            return isText || content.contains(":")
                    ? "%s is a reference, and not text; compare its id: %s"
                            .formatted(field, new Compared(field, type).id() + " == \"" + id + "\"")
                    : null;
        }
        return isText ? ofText(field, type, content) : ofLiteral(field, type, content);
    }

    private static String textForWord(Class<?> type, String text) {
        ClosedList list = new ClosedList(type);
        String literal = list.literal(text);
        return literal == null ? list.refusal(text) : "\"%s\" is text; write %s".formatted(text, literal);
    }

    /** A word without quotation marks may be another field, or a constant that is imported. */
    private @Nullable String bareWord(Class<?> type, String word) {
        ClosedList list = new ClosedList(type);
        String last = word.substring(word.lastIndexOf('.') + 1);
        String literal = list.literal(last);
        boolean isField = fields.compared(word + " == ") == type;
        if (isField || word.equals(literal) || isImported(type, word)) {
            return null;
        }
        return literal == null ? null : "%s is not known here; write %s".formatted(word, literal);
    }

    private boolean isImported(Class<?> type, String word) {
        boolean isConstant = Arrays.stream(type.getEnumConstants())
                .anyMatch(constant -> word.endsWith("." + ((Enum<?>) constant).name()));
        return isConstant
                && (word.startsWith("io.")
                        || Pattern.compile("import\\s+[\\w.]+\\." + type.getSimpleName() + "\\b")
                                .matcher(text)
                                .find());
    }

    private static @Nullable String ofText(String field, Class<?> type, String text) {
        if (type == Timespan.class) {
            return "%s is a duration, and \"%s\" is text; write %s".formatted(field, text, DurationLiteral.of(text));
        }
        if (type == LocalDate.class) {
            return "%s is a day, and \"%s\" is text; write %s".formatted(field, text, day(text));
        }
        boolean isNumber = type == int.class || type == long.class || Number.class.isAssignableFrom(type);
        boolean isFlag = type == boolean.class || type == Boolean.class;
        return isNumber || isFlag
                ? "%s is %s, and \"%s\" is text; write %s"
                        .formatted(
                                field,
                                isNumber ? "a number" : "true or false",
                                text,
                                text.matches("[\\d.]+|true|false") ? text : isNumber ? "a number" : flag(text))
                : null;
    }

    private static String flag(String text) {
        return TRUE.contains(text) ? "true" : FALSE.contains(text) ? "false" : "true or false";
    }

    private static @Nullable String ofLiteral(String field, Class<?> type, String value) {
        boolean isNumeric = Character.isDigit(value.charAt(0));
        if (type == LocalDate.class && isNumeric) {
            return "%s is a day; write %s".formatted(field, day(value));
        }
        if ((type == boolean.class || type == Boolean.class) && (TRUE.contains(value) || FALSE.contains(value))) {
            return "%s is true or false; write %s".formatted(field, TRUE.contains(value));
        }
        if (type == Timespan.class && (isNumeric || ISO_DURATION.matcher(value).matches())) {
            return "%s is a duration; write %s".formatted(field, DurationLiteral.of(value));
        }
        return type == String.class && isNumeric ? "%s is text; write \"%s\"".formatted(field, value) : null;
    }

    private static String day(String text) {
        Matcher day = DAY.matcher(text);
        return day.matches()
                ? "LocalDate.of(%s, %s, %s)".formatted(day.group(1), day.group(2), day.group(3))
                : "LocalDate.of(2026, 1, 31)";
    }

    private static @Nullable String ofAnother(
            String field, Class<?> type, String operator, String value, Class<?> other) {
        boolean isOrder = operator.startsWith("<") || operator.startsWith(">");
        return type == Quantity.class && other == Quantity.class && isOrder
                ? "%s is a quantity, a number with its unit; compare the numbers of the two: %s!.number %s %s!.number"
                        .formatted(field, field, operator, value)
                : new Compared(field, type).with(value, other, operator);
    }

    private static @Nullable String ofQuantity(String field, String operator, String value) {
        Matcher quantity = QUANTITY.matcher(value);
        return quantity.matches()
                ? "%s is a quantity, a number with its unit; write %s!.number %s %s%s"
                        .formatted(
                                field,
                                field,
                                operator,
                                Objects.requireNonNullElse(quantity.group(1), quantity.group(3)),
                                quantity.group(2) == null
                                        ? ""
                                        : ", %s!.unitName == \"%s\"".formatted(field, quantity.group(2)))
                : null;
    }
}
