package io.continuitylint.manifest.scalar;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the exact form of a duration in words: of {@code 4 hours}, {@code 6m 40s}, {@code daily} or a cron schedule. */
final class DurationWords {

    private static final int LONGEST = 60;

    /** A number and a unit. Both parts differ in their signs, so that no text is tried in several ways. */
    private static final Pattern PART =
            Pattern.compile("(?:and|,|\\+)?\\s*+([0-9]++(?:\\.[0-9]++)?|half an?|an?|[a-z]+)\\s*+-?([a-z]++)\\.?\\s*+");

    /** {@code 1:30:00}, of which two numbers may be either. */
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,3}):([0-5][0-9])(?::([0-5][0-9]))?");

    private static final Pattern CRON = Pattern.compile("[0-9*/,-]+( [0-9*/,-]+){4}");
    private static final Pattern ISO = Pattern.compile("p(?:[0-9.]+[ymwd])*(?:t(?:[0-9.]+[hms])+)?");
    private static final Pattern ONE_LETTER = Pattern.compile("([0-9]+) ?M");
    private static final String INEXACT = "is not the exact form of a duration";
    private static final Map<String, String> SMALLER =
            Map.of("s", "ms", "m", "s", "h", "m", "d", "h", "w", "d", "y", "mo");
    private static final Map<String, Integer> IN_ONE = Map.of("s", 1000, "m", 60, "h", 60, "d", 24, "w", 7, "y", 12);
    private static final Map<String, String> UNITS = new HashMap<>();
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("hourly", "1h"),
            Map.entry("daily", "1d"),
            Map.entry("nightly", "1d"),
            Map.entry("weekly", "1w"),
            Map.entry("monthly", "1mo"),
            Map.entry("quarterly", "3mo"),
            Map.entry("yearly", "1y"),
            Map.entry("annually", "1y"));

    static {
        units("ms", "ms", "msec", "msecs", "millis", "millisecond", "milliseconds");
        units("s", "s", "sec", "secs", "second", "seconds", "sekunde", "sekunden", "seconde", "secondes", "segundos");
        units("m", "m", "min", "mins", "minute", "minutes", "minuten", "minuto", "minutos", "minuti");
        units(
                "h", "h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "heure", "heures", "hora", "horas",
                "ore");
        units("d", "d", "day", "days", "tag", "tage", "tagen", "jour", "jours", "dia", "dias", "giorni");
        units("w", "w", "wk", "wks", "week", "weeks", "woche", "wochen", "semaine", "semaines", "semana", "semanas");
        units("mo", "mo", "mon", "mth", "mths", "month", "months", "monat", "monate", "mois", "meses", "mesi");
        units("y", "y", "yr", "yrs", "year", "years", "jahr", "jahre", "ans");
    }

    private DurationWords() {}

    private static void units(String unit, String... words) {
        for (String word : words) {
            UNITS.put(word, unit);
        }
    }

    /** What is wrong with a text, and what may be meant by it; null where that is not clear. */
    static @Nullable Correction correction(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceFirst("^(<=?|~|\u2264|\u2248|max\\.?|about|up to|within|(@?every))\\s*", "")
                .replaceFirst("\\s*\\(.*\\)$", "");
        String lower = plain.toLowerCase(Locale.ROOT);
        Matcher letter = ONE_LETTER.matcher(plain);
        if (letter.matches()) {
            return of("may be minutes or months", letter.group(1) + "m", letter.group(1) + "mo");
        }
        List<String> clock = ofTwoNumbers(lower);
        if (!clock.isEmpty()) {
            return of("may be hours and minutes or minutes and seconds", clock.toArray(String[]::new));
        }
        String word = WORDS.get(lower.startsWith("@") ? lower.substring(1) : lower);
        String other = word != null ? word : CRON.matcher(lower).matches() ? ofCron(lower) : ofClock(lower);
        return other != null ? of(INEXACT, other) : ofNumbers(lower);
    }

    private static @Nullable Correction ofNumbers(String text) {
        DurationNumbers numbers = DurationNumbers.in(text);
        if (numbers.bare()) {
            String number = numbers.readings()
                    .get(numbers.isRange() ? numbers.readings().size() - 1 : 0);
            String wrong = numbers.isRange() ? "is a range without a unit" : "has no unit";
            return of(wrong, number + "s", number + "m", number + "h", number + "d");
        }
        List<String> exact = new ArrayList<>();
        for (String reading : numbers.readings()) {
            String sum = sum(ISO.matcher(reading).matches() ? fromIso(reading) : reading);
            if (sum != null) {
                exact.add(sum);
            }
        }
        String wrong = numbers.isRange() ? "is a range" : exact.size() > 1 ? "is ambiguous" : INEXACT;
        return exact.isEmpty() ? null : of(wrong, exact.toArray(String[]::new));
    }

    private static Correction of(String wrong, String... meant) {
        return new Correction(wrong, Stream.of(meant).map(List::of).toList());
    }

    /** What a text such as {@code 4:30} may mean; none where that is clear, or it is none. */
    static List<String> ofTwoNumbers(String text) {
        Matcher clock = CLOCK.matcher(text);
        return clock.matches() && clock.group(3) == null
                ? List.of(clocked(clock, "h", "m", ""), clocked(clock, "m", "s", ""))
                : List.of();
    }

    private static @Nullable String ofClock(String text) {
        Matcher clock = CLOCK.matcher(text);
        return clock.matches() && clock.group(3) != null ? clocked(clock, "h", "m", "s") : null;
    }

    private static String clocked(Matcher clock, String... units) {
        StringBuilder sum = new StringBuilder();
        for (int part = 0; part < clock.groupCount(); part++) {
            int number = clock.group(part + 1) == null ? 0 : Integer.parseInt(clock.group(part + 1));
            sum.append(number == 0 ? "" : number + units[part]);
        }
        return sum.isEmpty() ? "0s" : sum.toString();
    }

    /** ISO 8601 in any case and with fractions: the same sum, with M for months before the T. */
    private static String fromIso(String lower) {
        int time = lower.indexOf('t');
        String date = lower.substring(1, time < 0 ? lower.length() : time);
        return date.replace("m", "mo") + (time < 0 ? "" : lower.substring(time + 1));
    }

    private static @Nullable String sum(String text) {
        Matcher part = PART.matcher(text);
        StringBuilder sum = new StringBuilder();
        int end = 0;
        while (end < text.length() && part.find() && part.start() == end) {
            String unit = UNITS.get(part.group(2));
            BigDecimal number = number(part.group(1));
            String exact = unit == null || number == null ? null : whole(number, unit);
            if (exact == null) {
                return null;
            }
            sum.append(exact);
            end = part.end();
        }
        return end == text.length() && end > 0 ? sum.toString() : null;
    }

    private static @Nullable BigDecimal number(String text) {
        if (text.startsWith("half")) {
            return new BigDecimal("0.5");
        }
        if (text.equals("a") || text.equals("an")) {
            return BigDecimal.ONE;
        }
        int word = NumberWords.of(text);
        return word >= 0 ? BigDecimal.valueOf(word) : Values.number(text);
    }

    /** A fraction is written in the next smaller unit: 1.5h as 90m. */
    private static @Nullable String whole(BigDecimal number, String unit) {
        BigDecimal count = number;
        String here = unit;
        while (count.stripTrailingZeros().scale() > 0) {
            String smaller = SMALLER.get(here);
            if (smaller == null) {
                return null;
            }
            count = count.multiply(BigDecimal.valueOf(IN_ONE.getOrDefault(here, 1)));
            here = smaller;
        }
        return count.precision() < 16 ? count.toBigInteger() + here : null;
    }

    /** How often the simplest schedules run. */
    private static @Nullable String ofCron(String text) {
        List<String> fields = new ArrayList<>(List.of(text.split(" ", -1)));
        boolean known = fields.stream().allMatch(field -> field.matches("\\*|\\*/[0-9]{1,2}|[0-9]{1,2}"));
        if (!known || fields.size() != 5) {
            return null;
        }
        if (fields.get(0).startsWith("*/")) {
            return fields.get(0).substring(2) + "m";
        }
        if (fields.get(1).startsWith("*/")) {
            return fields.get(1).substring(2) + "h";
        }
        if (!fields.get(4).equals("*")) {
            return "1w";
        }
        if (!fields.get(2).equals("*")) {
            return fields.get(3).equals("*") ? "1mo" : "1y";
        }
        return fields.get(1).equals("*") ? fields.get(0).equals("*") ? "1m" : "1h" : "1d";
    }
}
