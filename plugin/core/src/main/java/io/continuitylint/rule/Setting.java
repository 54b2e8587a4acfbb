package io.continuitylint.rule;

import static java.util.stream.Collectors.joining;

import io.continuitylint.model.Timespan;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The value of one parameter in this run, as a fact that the rule matches on. The field of its type is set, the others
 * are not; a percent is a number.
 *
 * @param rule id of the rule
 * @param name of the parameter, as the front matter of the rule has it
 * @param number of a number or a percent; null for other types
 * @param duration null for other types
 * @param text null for other types
 * @param flag null for other types
 * @param list empty for other types
 * @param pattern the list as a regular expression: any of its entries, case aside; {@code ...} in one matches anything
 */
public record Setting(
        String rule,
        String name,
        @Nullable BigDecimal number,
        @Nullable Timespan duration,
        @Nullable String text,
        @Nullable Boolean flag,
        List<String> list,
        String pattern) {

    private static final String ANYTHING = Pattern.quote("...");

    /** The value of one parameter; its pattern follows from the list. */
    public Setting(
            String rule,
            String name,
            @Nullable BigDecimal number,
            @Nullable Timespan duration,
            @Nullable String text,
            @Nullable Boolean flag,
            List<String> list) {
        this(rule, name, number, duration, text, flag, list, pattern(list));
    }

    private static String pattern(List<String> list) {
        return list.stream()
                .map(entry ->
                        Stream.of(entry.split(ANYTHING, -1)).map(Pattern::quote).collect(joining(".*")))
                .collect(joining("|", "(?is)\\s*(?:", ")\\s*"));
    }

    /** Its value as a manifest writes it: {@code 3}, {@code 2d}, {@code "any"}, {@code true}, {@code [a, b]}. */
    public String value() {
        if (number != null) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (duration != null) {
            return duration.toString();
        }
        if (flag != null) {
            return flag.toString();
        }
        return text != null ? "\"" + text + "\"" : "[" + String.join(", ", list) + "]";
    }

    /** Whether a flag is set; false for other types. */
    public boolean isOn() {
        return Boolean.TRUE.equals(flag);
    }
}
