package io.continuitylint.manifest.scalar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the exact form of a date in another one: {@code 14.09.2026}, {@code 20260914}, {@code Sep 14, 2026}. */
final class DateWords {

    private static final int LONGEST = 40;
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "([0-9]{4})(?:[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})|([0-9]{2})([0-9]{2}))(?:[T ][0-9:.]+(?:Z|[+-][0-9:]+)?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})([./-]) ?([0-9]{1,2})[./-] ?([0-9]{4})");
    private static final Pattern DAY_AND_WORD =
            Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th|\\.)?[ -]([a-z]{3})[a-z]*\\.?,?[ -]([0-9]{4})");
    private static final Pattern WORD_AND_DAY =
            Pattern.compile("([a-z]{3})[a-z]*\\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})");
    private static final Pattern WEEKDAY = Pattern.compile("^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? ");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private DateWords() {}

    /** The form that is read, or null where it is not clear which day is meant. */
    static @Nullable String exact(String text) {
        String lower = WEEKDAY.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher year = YEAR_FIRST.matcher(text);
        if (year.matches()) {
            boolean apart = year.group(2) != null;
            return day(year.group(1), number(year.group(apart ? 2 : 4)), number(year.group(apart ? 3 : 5)));
        }
        Matcher day = DAY_FIRST.matcher(text);
        if (day.matches()) {
            return dayFirst(number(day.group(1)), day.group(2), number(day.group(3)), day.group(4));
        }
        Matcher word = DAY_AND_WORD.matcher(lower);
        if (word.matches()) {
            return day(word.group(3), month(word.group(2)), number(word.group(1)));
        }
        Matcher first = WORD_AND_DAY.matcher(lower);
        return first.matches() ? day(first.group(3), month(first.group(1)), number(first.group(2))) : null;
    }

    /** With slashes and hyphens the month may come first, as long as neither number says which one it is. */
    private static @Nullable String dayFirst(int first, String separator, int second, String year) {
        if (second > 12) {
            return day(year, first, second);
        }
        boolean clear = separator.equals(".") || first > 12 || first == second;
        return clear ? day(year, second, first) : null;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String word) {
        int at = MONTHS.indexOf(word);
        return at % 3 == 0 ? at / 3 + 1 : 0;
    }

    private static @Nullable String day(String year, int month, int day) {
        try {
            return LocalDate.of(number(year), month, day).toString();
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
