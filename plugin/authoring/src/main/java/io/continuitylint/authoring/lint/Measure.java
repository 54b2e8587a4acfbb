package io.continuitylint.authoring.lint;

import io.continuitylint.model.Timespan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where on a scale a value is that something is compared with. What is only known when the rule is evaluated has a scale of
 * its own, of which it is the beginning.
 *
 * @param scale only what has the same one is comparable
 * @param number numbers themselves, durations in milliseconds, days in days
 */
record Measure(String scale, BigDecimal number) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern DURATION =
            Pattern.compile("Timespan\\.of(Minutes|Hours|Days|Months)\\(\\s*(\\d{1,9})\\s*\\)");
    private static final Pattern DAY =
            Pattern.compile("LocalDate\\.of\\(\\s*(\\d{1,4})\\s*,\\s*(\\d{1,2})\\s*,\\s*(\\d{1,2})\\s*\\)");
    private static final Pattern LATER = Pattern.compile("(.+)\\.(plus|minus)Days\\(\\s*(\\d{1,9})\\s*\\)");

    static Measure of(String text) {
        if (NUMBER.matcher(text).matches()) {
            return new Measure("number", new BigDecimal(text));
        }
        Matcher duration = DURATION.matcher(text);
        if (duration.matches()) {
            Timespan length = length(duration.group(1), Integer.parseInt(duration.group(2)));
            return new Measure("duration", BigDecimal.valueOf(length.toMillis()));
        }
        Matcher later = LATER.matcher(text);
        if (later.matches()) {
            Measure from = of(later.group(1));
            BigDecimal days = new BigDecimal(later.group(3));
            return new Measure(
                    from.scale, later.group(2).equals("plus") ? from.number.add(days) : from.number.subtract(days));
        }
        Matcher day = DAY.matcher(text);
        return day.matches() ? new Measure("day", days(day)) : new Measure("`" + text, BigDecimal.ZERO);
    }

    private static Timespan length(String unit, int count) {
        return switch (unit) {
            case "Minutes" -> Timespan.ofMinutes(count);
            case "Hours" -> Timespan.ofHours(count);
            case "Days" -> Timespan.ofDays(count);
            default -> Timespan.ofMonths(count);
        };
    }

    /** The compiler refuses a day that there is not. */
    private static BigDecimal days(Matcher day) {
        LocalDate month =
                LocalDate.of(Integer.parseInt(day.group(1)), 1, 1).plusMonths(Integer.parseInt(day.group(2)) - 1L);
        return BigDecimal.valueOf(month.toEpochDay() + Integer.parseInt(day.group(3)) - 1L);
    }

    /** Whether nothing compares so with this one, and so with another one. */
    boolean excludes(String operator, Measure other, String otherOperator) {
        return scale.equals(other.scale) && Range.of(operator, number).excludes(Range.of(otherOperator, other.number));
    }
}
