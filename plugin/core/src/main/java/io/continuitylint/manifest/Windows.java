package io.continuitylint.manifest;

import io.continuitylint.manifest.field.CompactLists;
import io.continuitylint.manifest.field.Field;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.manifest.scalar.InvalidText;
import io.continuitylint.manifest.scalar.Type;
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
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads hours of the week: {@code 24x7}, {@code Mon-Fri 08:00-18:00 Europe/Berlin}, several joined by a comma. */
final class Windows {

    private static final String NONE =
            "is not a time window; write 24x7, or days, hours and a time zone, such as Mon-Fri 08:00-18:00 Europe/Berlin";
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private static final String LAST = "24:00";
    private static final Type<Window> WINDOW =
            new Type<>("a time window such as Mon-Fri 08:00-18:00", Windows::corrected);
    private static final Set<String> ALWAYS = Set.of("24/7", "24h", "7x24", "7/24", "always", "247");
    private static final Pattern DAY = Pattern.compile("(?i)\\b(mo|tu|di|we|mi|th|do|fr|sa|su|so)[a-z]*");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("mo", "Mon"),
            Map.entry("tu", "Tue"),
            Map.entry("di", "Tue"),
            Map.entry("we", "Wed"),
            Map.entry("mi", "Wed"),
            Map.entry("th", "Thu"),
            Map.entry("do", "Thu"),
            Map.entry("fr", "Fri"),
            Map.entry("sa", "Sat"),
            Map.entry("su", "Sun"),
            Map.entry("so", "Sun"));

    private Windows() {}

    /** The hours under a key, or null. */
    static @Nullable Window read(Fields fields, String key) {
        Field field = fields.field(key);
        if (field == null) {
            return null;
        }
        List<Window> read =
                CompactLists.collect(field.items("a time window or a list of them"), item -> item.as(WINDOW));
        if (read.isEmpty() || read.stream().anyMatch(Window::isAlways)) {
            return read.isEmpty() ? null : Window.ALWAYS;
        }
        if (read.stream().flatMap(Windows::zones).distinct().count() > 1) {
            field.invalid("%s: only some of the hours have a time zone; write it for all of them".formatted(key));
        }
        String text = String.join(", ", read.stream().map(Window::text).toList());
        return new Window(
                text, read.stream().flatMap(window -> window.parts().stream()).toList());
    }

    private static Window corrected(String text) throws InvalidText {
        try {
            return parse(text);
        } catch (InvalidText refused) {
            String exact = exact(text);
            throw exact == null ? refused : InvalidText.form("is not the form of a time window; write " + exact);
        }
    }

    /** The form that is read, where only the names of days or of all hours differ; else null. */
    private static @Nullable String exact(String text) {
        if (ALWAYS.contains(text.toLowerCase(Locale.ROOT))) {
            return Window.ALWAYS.text();
        }
        int zone = text.indexOf('/') < 0 ? text.length() : text.lastIndexOf(' ', text.indexOf('/'));
        String days = DAY.matcher(text.substring(0, Math.max(0, zone)))
                .replaceAll(day -> NAMES.getOrDefault(day.group(1).toLowerCase(Locale.ROOT), day.group()));
        String meant = days + text.substring(Math.max(0, zone));
        try {
            parse(meant);
            return meant;
        } catch (InvalidText refused) {
            return null;
        }
    }

    private static Window parse(String text) throws InvalidText {
        if (text.equalsIgnoreCase(Window.ALWAYS.text())) {
            return Window.ALWAYS;
        }
        List<Window.Part> parts = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            parts.add(part(part.strip()));
        }
        return new Window(text, parts);
    }

    private static Window.Part part(String text) throws InvalidText {
        String[] words = text.split("\\s+");
        if (words.length < 2 || words.length > 3) {
            throw InvalidText.form(NONE);
        }
        String[] hours = words[1].split("-", -1);
        if (hours.length != 2) {
            throw InvalidText.form(NONE);
        }
        return new Window.Part(
                days(words[0]),
                time(hours[0]),
                hours[1].equals(LAST) ? LocalTime.MIDNIGHT : time(hours[1]),
                zone(words));
    }

    /** Of each part whether it names its time zone. */
    private static Stream<Boolean> zones(Window window) {
        return Stream.of(window.text().split(",")).map(part -> part.strip().split("\\s+").length == 3);
    }

    private static Set<DayOfWeek> days(String text) throws InvalidText {
        String[] ends = text.toLowerCase(Locale.ROOT).split("-", -1);
        if (ends.length == 1 && ends[0].equals("daily")) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        int from = DAYS.indexOf(ends[0]);
        int to = DAYS.indexOf(ends[ends.length - 1]);
        if (from < 0 || to < 0 || ends.length > 2) {
            throw InvalidText.form(NONE);
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (int day = from; ; day = (day + 1) % 7) {
            days.add(DayOfWeek.of(day + 1));
            if (day == to) {
                return days;
            }
        }
    }

    private static LocalTime time(String text) throws InvalidText {
        try {
            return LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeException noTime) {
            throw InvalidText.form(NONE);
        }
    }

    private static ZoneId zone(String[] words) throws InvalidText {
        if (words.length < 3) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(words[2]);
        } catch (DateTimeException noZone) {
            throw InvalidText.form("names an unknown time zone; write one such as Europe/Berlin");
        }
    }
}
