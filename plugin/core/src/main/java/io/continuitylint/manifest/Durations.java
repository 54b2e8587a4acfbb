package io.continuitylint.manifest;

import io.continuitylint.model.Timespan;
import java.util.HashSet;
import java.util.Set;

/** Reads durations: {@code 45s 15m 4h 2d 1w 3mo 1y}, sums of them, {@code 0}, and ISO 8601. */
final class Durations {

    private static final String FORMS = "write a duration as 45s, 15m, 4h, 2d, 1w, 3mo, 1y or a sum like 1h30m";

    private Durations() {}

    static Timespan read(String text) throws Misread {
        if (text.equals("0")) {
            return Timespan.ZERO;
        }
        if (text.startsWith("-")) {
            throw Misread.value("is negative; " + FORMS);
        }
        boolean iso = text.startsWith("P") || text.startsWith("p");
        return iso ? iso(text) : sum(text);
    }

    private static Timespan sum(String text) throws Misread {
        int months = 0;
        int days = 0;
        long millis = 0;
        Set<String> units = new HashSet<>();
        int at = 0;
        while (at < text.length()) {
            int unitAt = skipDigits(text, at);
            int end = skipLetters(text, unitAt);
            String unit = text.substring(unitAt, end);
            if (unitAt == at || end == unitAt || !units.add(unit)) {
                throw Misread.form(FORMS);
            }
            int count = number(text.substring(at, unitAt));
            switch (unit) {
                case "y" -> months += 12 * count;
                case "mo" -> months += count;
                case "w" -> days += 7 * count;
                case "d" -> days += count;
                case "h" -> millis += count * 3_600_000L;
                case "m" -> millis += count * 60_000L;
                case "s" -> millis += count * 1000L;
                case "ms" -> millis += count;
                default -> throw Misread.form(FORMS);
            }
            at = end;
        }
        if (units.isEmpty()) {
            throw Misread.form(FORMS);
        }
        return new Timespan(months, days, millis);
    }

    /** {@code PT4H}, {@code P1Y2M3DT4H5M6S}, {@code P2W}: the same sum, with M for months before the T. */
    private static Timespan iso(String text) throws Misread {
        StringBuilder sum = new StringBuilder();
        boolean time = false;
        for (int index = 1; index < text.length(); index++) {
            char here = Character.toUpperCase(text.charAt(index));
            if (here == 'T' && !time) {
                time = true;
            } else if (Character.isDigit(here)) {
                sum.append(here);
            } else {
                sum.append(isoUnit(here, time));
            }
        }
        return sum(sum.toString());
    }

    private static String isoUnit(char unit, boolean time) throws Misread {
        String units = time ? "HMS" : "YMWD";
        if (units.indexOf(unit) < 0) {
            throw Misread.form(FORMS);
        }
        return !time && unit == 'M' ? "mo" : String.valueOf(Character.toLowerCase(unit));
    }

    /** Nine digits are 30 years of seconds, and far more of anything else than a plan should hold. */
    private static int number(String digits) throws Misread {
        if (digits.length() > 9) {
            throw Misread.value("is longer than anybody plans for");
        }
        int number = Integer.parseInt(digits);
        if (number > 100_000_000) {
            throw Misread.value("is longer than anybody plans for");
        }
        return number;
    }

    private static int skipDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static int skipLetters(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
            at++;
        }
        return at;
    }
}
