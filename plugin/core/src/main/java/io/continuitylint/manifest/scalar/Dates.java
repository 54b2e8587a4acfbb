package io.continuitylint.manifest.scalar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Reads dates, and instants as the UTC day they fall on. */
public final class Dates {

    private static final String OUT_OF_RANGE = "is not in the years 0001 to 9999";
    private static final String NONE = "is not a date; write 2026-11-20, or an instant such as 2026-11-20T08:00Z";
    /** What would be a date if its year had four digits and no sign. */
    private static final Pattern OTHER_YEAR =
            Pattern.compile("(?:[+-][0-9]{4,}|[0-9]{5,})-[0-9]{2}-[0-9]{2}(?:[T ].*)?");

    private static final int LENGTH = "2026-11-20".length();

    private Dates() {}

    public static LocalDate read(String text) throws InvalidText {
        if (hasForm(text)) {
            LocalDate written = day(text.substring(0, LENGTH));
            LocalDate day = text.length() == LENGTH ? written : utcDay(text);
            if (day.getYear() < 1 || day.getYear() > 9999) {
                throw InvalidText.value(OUT_OF_RANGE);
            }
            return day;
        }
        if (OTHER_YEAR.matcher(text).matches()) {
            throw InvalidText.value(OUT_OF_RANGE);
        }
        throw noDate(text);
    }

    private static InvalidText noDate(String text) {
        String exact = DateWords.exact(text);
        return InvalidText.form(exact == null ? NONE : "is not the form of a date; write %s".formatted(exact));
    }

    private static LocalDate day(String text) throws InvalidText {
        try {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH));
        } catch (DateTimeException noDay) {
            throw InvalidText.value("is not a day of the calendar");
        }
    }

    private static LocalDate utcDay(String instant) throws InvalidText {
        try {
            return OffsetDateTime.parse(instant.replace(' ', 'T'))
                    .atZoneSameInstant(ZoneOffset.UTC)
                    .toLocalDate();
        } catch (DateTimeException noInstant) {
            throw noDate(instant);
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static boolean hasForm(String text) {
        return text.length() >= LENGTH
                && (text.length() == LENGTH || "T ".indexOf(text.charAt(LENGTH)) >= 0)
                && isDate(text);
    }

    private static boolean isDate(String text) {
        for (int index = 0; index < LENGTH; index++) {
            char here = text.charAt(index);
            boolean dash = index == 4 || index == 7;
            if (dash ? here != '-' : here < '0' || here > '9') {
                return false;
            }
        }
        return true;
    }
}
