package io.continuitylint.manifest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Reads dates, and instants as the UTC day they fall on. */
final class Dates {

    private static final int LENGTH = "2026-11-20".length();

    private Dates() {}

    static LocalDate read(String text) throws Misread {
        try {
            if (text.length() == LENGTH) {
                return LocalDate.parse(text);
            }
            if (text.length() > LENGTH && (text.charAt(LENGTH) == 'T' || text.charAt(LENGTH) == ' ')) {
                return OffsetDateTime.parse(text.replace(' ', 'T'))
                        .atZoneSameInstant(ZoneOffset.UTC)
                        .toLocalDate();
            }
        } catch (DateTimeException noDate) {
            if (hasForm(text)) {
                throw Misread.value("is no day of the calendar");
            }
        }
        throw Misread.form("is not a date; write 2026-11-20, or an instant as 2026-11-20T08:00Z");
    }

    private static boolean hasForm(String text) {
        return text.length() == LENGTH
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.chars().filter(here -> here >= '0' && here <= '9').count() == 8;
    }
}
