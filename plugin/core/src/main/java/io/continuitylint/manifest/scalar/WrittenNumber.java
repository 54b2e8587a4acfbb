package io.continuitylint.manifest.scalar;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as people write it at the beginning of a text: with separators, an exponent or a factor in letters.
 *
 * @param wrong why it is not read, as the end of a sentence; null where it is written as it is read
 * @param meant what it may mean: one value, or with three digits behind a single point or comma that of thousands and
 *     that of a fraction
 * @param factor how many digits letters behind it stand for; 0 where there are none
 * @param rest what follows it
 */
record WrittenNumber(@Nullable String wrong, List<BigDecimal> meant, int factor, String rest) {

    private static final int MOST_DIGITS = 40;
    private static final String THOUSANDS = "has a separator within its number";

    /** Digits, or groups of three, and what follows behind points and commas. No part can be matched in two ways. */
    private static final Pattern NUMBER =
            Pattern.compile("([0-9]{1,3}(?:[ '_\u2019][0-9]{3})++(?![0-9])|[0-9]++)((?:[.,][0-9]++)*+)");

    /** Thousands behind points and a fraction behind a comma, or the other way round. */
    private static final Pattern MARKS =
            Pattern.compile("((?:\\.[0-9]{3})++)(?:,([0-9]++))?|((?:,[0-9]{3})++)(?:\\.([0-9]++))?");

    private static final Pattern EXPONENT = Pattern.compile(
            "(?:[eE]([+-]?[0-9]{1,2})|\\s?[x\u00D7*\u00B7]\\s?10(?:\\^|\\*\\*)([+-]?[0-9]{1,2}))(?![0-9.])");

    /** A K or an M by itself behind a space is a unit. */
    private static final Pattern FACTOR = Pattern.compile(
            "(?!\\s[KM](?:/|$))\\s?(k|K|M|(?i:mio\\.?|mn|bn|mrd\\.?|thousand|million|billion))(?=\\s|[%/]|$)");

    private static final Pattern OF_DURATION = Pattern.compile("\\s?(k|K|thousand|million)(?=\\s|$)");

    private static final Map<String, Integer> DIGITS =
            Map.of("k", 3, "thousand", 3, "m", 6, "mio", 6, "mn", 6, "million", 6, "bn", 9, "mrd", 9, "billion", 9);

    /** Whether a word in small letters may stand for digits. */
    static boolean isFactor(String word) {
        return DIGITS.containsKey(word);
    }

    /** The number at the beginning of a text; null if there is none. */
    static @Nullable WrittenNumber of(String text) {
        return read(text, FACTOR);
    }

    /** Likewise where an M may be a unit of time. */
    static @Nullable WrittenNumber ofDuration(String text) {
        return read(text, OF_DURATION);
    }

    private static @Nullable WrittenNumber read(String text, Pattern factor) {
        Matcher number = NUMBER.matcher(text);
        if (!number.lookingAt() || number.end() > MOST_DIGITS) {
            return null;
        }
        WrittenNumber digits = digits(number.group(1), number.group(2), text.substring(number.end()));
        return digits == null ? null : digits.withExponent().withFactor(factor);
    }

    private static @Nullable WrittenNumber digits(String written, String behind, String rest) {
        String whole = written.replaceAll("[^0-9]", "");
        boolean grouped = whole.length() < written.length();
        if (behind.isEmpty()) {
            return of(grouped ? THOUSANDS : null, List.of(new BigDecimal(whole)), rest);
        }
        if (behind.lastIndexOf('.') <= 0 && behind.lastIndexOf(',') <= 0) {
            BigDecimal fraction = new BigDecimal(whole + "." + behind.substring(1));
            return grouped ? of(THOUSANDS, List.of(fraction), rest) : ofOneMark(whole, behind, fraction, rest);
        }
        Matcher marks = MARKS.matcher(behind);
        if (grouped || whole.length() > 3 || !marks.matches()) {
            return null;
        }
        String digits = whole + marks.replaceFirst("$1$3").replaceAll("[.,]", "");
        return of(THOUSANDS, List.of(new BigDecimal(digits + "." + marks.replaceFirst("$2$4"))), rest);
    }

    private static WrittenNumber ofOneMark(String whole, String behind, BigDecimal fraction, String rest) {
        boolean point = behind.startsWith(".");
        boolean groups = behind.length() == 4 && whole.length() <= 3 && !whole.startsWith("0");
        if (point && !(groups && behind.endsWith("0"))) {
            return of(null, List.of(fraction), rest);
        }
        BigDecimal thousands = new BigDecimal(whole + behind.substring(1));
        return of(
                point ? "is ambiguous" : "has a comma",
                groups ? List.of(thousands, fraction) : List.of(fraction),
                rest);
    }

    private static WrittenNumber of(@Nullable String wrong, List<BigDecimal> meant, String rest) {
        return new WrittenNumber(wrong, meant, 0, rest);
    }

    private WrittenNumber withExponent() {
        Matcher exponent = EXPONENT.matcher(rest);
        if (!exponent.lookingAt()) {
            return this;
        }
        String power = exponent.group(1) == null ? exponent.group(2) : exponent.group(1);
        return scaled("has an exponent", Integer.parseInt(power), 0, exponent.end());
    }

    private WrittenNumber withFactor(Pattern pattern) {
        Matcher letters = pattern.matcher(rest);
        if (!letters.lookingAt()) {
            return this;
        }
        String word = letters.group(1).toLowerCase(Locale.ROOT).replace(".", "");
        int places = DIGITS.getOrDefault(word, 0);
        return scaled("has a factor in letters", places, places, letters.end());
    }

    /** A point or a comma in front of an exponent or a factor is never one of thousands. */
    private WrittenNumber scaled(String reason, int places, int letters, int end) {
        BigDecimal value = meant.get(meant.size() - 1).movePointRight(places);
        return new WrittenNumber(reason, List.of(value), letters, rest.substring(end));
    }

    /** What it may mean in front of the higher end of a range, whose factor may be its own: {@code 5-10k}. */
    List<BigDecimal> asLowEnd(WrittenNumber high) {
        List<BigDecimal> together =
                meant.stream().map(low -> low.movePointRight(high.factor)).toList();
        boolean below = together.get(0).compareTo(high.meant.get(0)) < 0;
        return wrong == null && below ? together : meant;
    }

    /** The value in digits. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
