package io.continuitylint.report;

import io.continuitylint.model.Subject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Facts in plain words, with the names by which rules match on them: {@code TestDuty: of backup:standby, state never, days 0,
 * restored no}. What is null is left out.
 */
final class FactWords {

    /** Of a longer list nobody reads the rest. */
    private static final int MOST = 10;

    private static final int DECIMALS = 2;

    private FactWords() {}

    /**
     * The type of a fact, and each of its fields with its value; an object of a manifest begins with its reference. What a
     * rule takes {@code from} somewhere need not have fields, such as the day: it is its own value.
     */
    static String of(Object fact) {
        if (fact instanceof Collection<?> values) {
            return words(FactFields.list(values));
        }
        if (!(fact instanceof Record)) {
            return FactFields.type(fact.getClass()) + ": " + words(FactFields.plain(fact));
        }
        String reference = fact instanceof Subject subject ? " " + subject.key() : "";
        return FactFields.type(fact.getClass()) + reference + ": " + String.join(", ", fields(FactFields.of(fact)));
    }

    private static List<String> fields(Map<?, ?> values) {
        List<String> fields = new ArrayList<>();
        values.forEach((name, value) -> {
            if (value != null) {
                fields.add(name + " " + words(value));
            }
        });
        return fields;
    }

    private static String words(@Nullable Object value) {
        if (value instanceof List<?> values) {
            return values.isEmpty() ? "none" : list(values, FactWords::words);
        }
        return value instanceof Map<?, ?> part ? "(" + String.join(", ", fields(part)) + ")" : scalar(value);
    }

    private static String scalar(@Nullable Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        if (value instanceof Enum<?> word) {
            return word.name().equals(word.toString())
                    ? word.name().toLowerCase(Locale.ROOT).replace('_', '-')
                    : word.toString();
        }
        return literal(value);
    }

    private static String literal(@Nullable Object value) {
        if (value instanceof String text) {
            return '"' + text + '"';
        }
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        return value instanceof Double number && Double.isFinite(number)
                ? number(new BigDecimal(number.toString()))
                : String.valueOf(value);
    }

    private static String number(BigDecimal number) {
        return number.setScale(Math.min(Math.max(0, number.scale()), DECIMALS), RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** So many of a list as somebody reads. */
    static String list(List<?> values, Function<@Nullable Object, String> words) {
        String shown = values.stream().map(words).limit(MOST).collect(Collectors.joining(", "));
        return "[" + shown + (values.size() > MOST ? ", " + (values.size() - MOST) + " more]" : "]");
    }
}
