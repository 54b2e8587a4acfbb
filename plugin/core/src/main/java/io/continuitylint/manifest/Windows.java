package io.continuitylint.manifest;

import io.continuitylint.model.Window;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads hours of the week: {@code 24x7}, {@code Mon-Fri 08:00-18:00 Europe/Berlin}, several joined by a comma. */
final class Windows {

    private static final String FORMS =
            "write 24x7, or days, hours and a time zone as Mon-Fri 08:00-18:00 Europe/Berlin";
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private Windows() {}

    static Window read(List<String> texts) throws Misread {
        String text = String.join(", ", texts);
        if (text.equalsIgnoreCase("24x7")) {
            return Window.ALWAYS;
        }
        List<Window.Part> parts = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            parts.add(part(part.strip()));
        }
        return new Window(text, parts);
    }

    private static Window.Part part(String text) throws Misread {
        String[] words = text.split("\\s+");
        if (words.length < 2 || words.length > 3) {
            throw Misread.form(FORMS);
        }
        String[] hours = words[1].split("-", -1);
        if (hours.length != 2) {
            throw Misread.form(FORMS);
        }
        return new Window.Part(days(words[0]), time(hours[0]), time(hours[1]), zone(words));
    }

    private static Set<DayOfWeek> days(String text) throws Misread {
        String[] ends = text.toLowerCase(Locale.ROOT).split("-", -1);
        if (ends.length == 1 && ends[0].equals("daily")) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        int from = DAYS.indexOf(ends[0]);
        int to = DAYS.indexOf(ends[ends.length - 1]);
        if (from < 0 || to < 0 || ends.length > 2) {
            throw Misread.form(FORMS);
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (int day = from; ; day = (day + 1) % 7) {
            days.add(DayOfWeek.of(day + 1));
            if (day == to) {
                return days;
            }
        }
    }

    private static LocalTime time(String text) throws Misread {
        if (text.equals("24:00")) {
            return LocalTime.MIDNIGHT;
        }
        try {
            return LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeException noTime) {
            throw Misread.form(FORMS);
        }
    }

    private static ZoneId zone(String[] words) throws Misread {
        if (words.length < 3) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(words[2]);
        } catch (DateTimeException noZone) {
            throw Misread.form("names a time zone that does not exist; " + FORMS);
        }
    }
}
