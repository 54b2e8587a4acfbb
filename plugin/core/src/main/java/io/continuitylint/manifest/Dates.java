package io.continuitylint.manifest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Reads dates, and instants as the UTC day they fall on. */
final class Dates {

    private static final String FORMS = "write a date as 2026-11-20, or an instant as 2026-11-20T08:00Z";

    private Dates() {}

    static LocalDate read(String text) throws Misread {
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text);
            }
            if (text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ')) {
                return OffsetDateTime.parse(text.replace(' ', 'T'))
                        .atZoneSameInstant(ZoneOffset.UTC)
                        .toLocalDate();
            }
        } catch (DateTimeException noDate) {
            if (looksLikeDate(text)) {
                throw Misread.value("is no day of the calendar; " + FORMS);
            }
        }
        throw Misread.form(FORMS);
    }

    private static boolean looksLikeDate(String text) {
        return text.length() == 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.chars().filter(Character::isDigit).count() == 8;
    }
}
