package io.continuitylint.authoring;

import io.continuitylint.authoring.syntax.DrlPatterns;
import io.continuitylint.authoring.table.DurationLiteral;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days that there are not, {@code LocalDate.of(2026, 2, 31)}: without this check they stop the rule when it is evaluated. And
 * durations as manifests write them, {@code Timespan.ofHours(4h)}, over which the compiler gives up.
 */
final class TimeLiterals {

    private static final int MONTHS = 12;
    private static final int DURATION = 4;

    private static final Pattern LITERAL = Pattern.compile(DrlPatterns.PASSED_OVER
            + "|\\bLocalDate\\s*\\.\\s*of\\s*\\(\\s*(\\d{1,9})\\s*,\\s*(\\d{1,9})\\s*,\\s*(\\d{1,9})\\s*\\)"
            + "|\\bTimespan\\s*\\.\\s*of\\w+\\s*\\(\\s*((?:\\d{1,9}(?:mo|[smhdwy])){1,9})\\s*\\)");

    private TimeLiterals() {}

    /** Each with its place. */
    static List<String> mistakes(RuleDrl drl) {
        List<String> mistakes = new ArrayList<>();
        Matcher literal = LITERAL.matcher(drl.text());
        while (literal.find()) {
            String wrong = wrong(literal);
            if (wrong != null) {
                long line = 1
                        + drl.text()
                                .substring(0, literal.start())
                                .chars()
                                .filter(sign -> sign == '\n')
                                .count();
                String message = literal.group() + wrong;
                mistakes.add(drl.place((int) line, message) + ": " + message);
            }
        }
        return mistakes;
    }

    private static @Nullable String wrong(Matcher literal) {
        if (literal.group(DURATION) != null) {
            return ": outside a manifest a duration is written " + DurationLiteral.of(literal.group(DURATION));
        }
        return literal.group(1) == null ? null : wrongDay(literal);
    }

    private static @Nullable String wrongDay(Matcher day) {
        int year = Integer.parseInt(day.group(1));
        int month = Integer.parseInt(day.group(2));
        int date = Integer.parseInt(day.group(3));
        if (month < 1 || month > MONTHS) {
            return " is not a day: a month is 1 to 12; write year, month and day in this order";
        }
        int length =
                YearMonth.of(Math.min(year, LocalDate.MAX.getYear()), month).lengthOfMonth();
        if (date < 1 || date > length) {
            return " is not a day: that month has the days 1 to %s".formatted(length);
        }
        boolean isOctal = day.group(2).matches("0\\d+") || day.group(3).matches("0\\d+");
        return isOctal ? ": write it without 0 in front: LocalDate.of(%s, %s, %s)".formatted(year, month, date) : null;
    }
}
