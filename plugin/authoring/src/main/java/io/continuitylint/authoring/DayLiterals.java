package io.continuitylint.authoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days that there are not, {@code LocalDate.of(2026, 2, 31)}: without this check they stop the rule when it is evaluated. */
final class DayLiterals {

    private static final int MONTHS = 12;

    private static final Pattern DAY =
            Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|//[^\n]*+|(?s:/\\*.*?\\*/)"
                    + "|\\bLocalDate\\s*\\.\\s*of\\s*\\(\\s*(\\d{1,9})\\s*,\\s*(\\d{1,9})\\s*,\\s*(\\d{1,9})\\s*\\)");

    private DayLiterals() {}

    /** Each with its place. */
    static List<String> mistakes(RuleDrl drl) {
        List<String> mistakes = new ArrayList<>();
        Matcher day = DAY.matcher(drl.text());
        while (day.find()) {
            String wrong = day.group(1) == null ? null : wrong(day);
            if (wrong != null) {
                int line = Math.toIntExact(
                        drl.text().substring(0, day.start()).lines().count());
                String message = day.group() + wrong;
                mistakes.add(drl.place(Math.max(1, line), message) + ": " + message);
            }
        }
        return mistakes;
    }

    private static @Nullable String wrong(Matcher day) {
        int year = Integer.parseInt(day.group(1));
        int month = Integer.parseInt(day.group(2));
        int date = Integer.parseInt(day.group(3));
        if (month < 1 || month > MONTHS) {
            return " is no day: a month is 1 to 12; write year, month and day in this order";
        }
        int length =
                YearMonth.of(Math.min(year, LocalDate.MAX.getYear()), month).lengthOfMonth();
        if (date < 1 || date > length) {
            return " is no day: that month has the days 1 to %s".formatted(length);
        }
        boolean isOctal = day.group(2).matches("0\\d+") || day.group(3).matches("0\\d+");
        return isOctal ? ": write it without 0 in front: LocalDate.of(%s, %s, %s)".formatted(year, month, date) : null;
    }
}
