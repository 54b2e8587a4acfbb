package io.continuitylint.manifest.scalar;

import io.continuitylint.model.Timespan;
import java.util.Locale;

/** Reads durations: {@code 45s 15m 4h 2d 1w 3mo 1y}, sums of them, {@code 0}, and ISO 8601. */
public final class Durations {

    private static final String NONE = "is not a duration; write 45s, 15m, 4h, 2d, 1w, 3mo, 1y or a sum like 1h30m";
    private static final String FRACTION = "has a fraction; write it as a sum of whole numbers, like 1h30m";
    private static final Timespan LONGEST = Timespan.ofMonths(12_000);
    private static final String TOO_LONG = "is too long; the longest duration is " + LONGEST;
    private static final String[] UNITS = {"ms", "s", "m", "h", "d", "w", "mo", "y"};

    private Durations() {}

    /** A duration that is longer than nothing. */
    public static Timespan positive(String text) throws InvalidText {
        return corrected(text, Durations::longerThanNothing);
    }

    public static Timespan read(String text) throws InvalidText {
        return corrected(text, Durations::exact);
    }

    /** Parses a text, and names the exact form in what it refuses. */
    private static Timespan corrected(String text, Type.Parser<Timespan> parser) throws InvalidText {
        try {
            return parser.parse(text);
        } catch (InvalidText refused) {
            Correction correction = refused.isImpossible() ? null : DurationWords.correction(text);
            throw correction == null ? refused : correction.refusal(parser);
        }
    }

    private static Timespan longerThanNothing(String text) throws InvalidText {
        Timespan read = exact(text);
        if (read.isZero()) {
            throw InvalidText.value("must be longer than 0");
        }
        return read;
    }

    private static Timespan exact(String text) throws InvalidText {
        if (text.equals("0")) {
            return Timespan.ZERO;
        }
        if (text.startsWith("-")) {
            throw InvalidText.value("is negative; write a duration of 0 or longer");
        }
        Timespan read = text.startsWith("P") ? sum(fromIso(text)) : sum(text);
        if (read.compareTo(LONGEST) > 0) {
            throw InvalidText.value(TOO_LONG);
        }
        return read.spelt(text);
    }

    private static Timespan sum(String text) throws InvalidText {
        long[] counts = new long[UNITS.length];
        boolean[] given = new boolean[UNITS.length];
        int at = 0;
        do {
            int unitAt = end(text, at, '0', '9');
            int end = end(text, unitAt, 'a', 'z');
            int unit = unit(text, unitAt, end);
            if (unitAt == at || unit < 0) {
                throw noDuration(text);
            }
            if (given[unit]) {
                throw InvalidText.form("has the unit %s twice; add the two up".formatted(UNITS[unit]));
            }
            given[unit] = true;
            counts[unit] = count(text, at, unitAt);
            at = end;
        } while (at < text.length());
        long millis = counts[0] + 1000 * counts[1] + 60_000 * counts[2] + 3_600_000 * counts[3];
        return new Timespan(toInt(counts[6] + 12 * counts[7]), toInt(counts[4] + 7 * counts[5]), millis);
    }

    private static int unit(String text, int from, int to) {
        for (int unit = 0; unit < UNITS.length; unit++) {
            if (UNITS[unit].length() == to - from && text.startsWith(UNITS[unit], from)) {
                return unit;
            }
        }
        return -1;
    }

    /** A number small enough that no sum of them overflows. */
    private static long count(String text, int from, int to) throws InvalidText {
        if (to - from > 15) {
            throw InvalidText.value(TOO_LONG);
        }
        return Math.min(1_000_000_000_000L, Long.parseLong(text, from, to, 10));
    }

    /** Of months and days an int holds far more than {@link #LONGEST}. */
    private static int toInt(long count) {
        return (int) Math.min(100_000_000, count);
    }

    private static int end(String text, int from, char first, char last) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= first && text.charAt(at) <= last) {
            at++;
        }
        return at;
    }

    /** {@code PT4H}, {@code P1Y2M3DT4H5M6S}, {@code P2W}: the same sum, with M for months before the T. */
    private static String fromIso(String text) throws InvalidText {
        int time = text.indexOf('T');
        String date = text.substring(1, time < 0 ? text.length() : time);
        String clock = time < 0 ? "" : text.substring(time + 1);
        if (!date.chars().allMatch(here -> digitOr("YMWD", here))
                || !clock.chars().allMatch(here -> digitOr("HMS", here))) {
            throw noDuration(text);
        }
        return (date.replace("M", "mo") + clock).toLowerCase(Locale.ROOT);
    }

    private static boolean digitOr(String units, int character) {
        return character >= '0' && character <= '9' || units.indexOf(character) >= 0;
    }

    private static InvalidText noDuration(String text) {
        int digits = end(text, 0, '0', '9');
        boolean fraction = digits > 0 && (text.startsWith(".", digits) || text.startsWith(",", digits));
        return InvalidText.form(fraction ? FRACTION : NONE);
    }
}
