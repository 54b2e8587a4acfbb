package io.continuitylint.manifest.scalar;

import io.continuitylint.model.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names the exact form of a quantity in words, with an exponent, a factor or separators. */
final class QuantityWords {

    private static final int LONGEST = 60;
    private static final String DIGITS = "[0-9]++(?:\\.[0-9]++)?";
    private static final Pattern PERCENT = Pattern.compile(
            "(" + DIGITS
                    + ")\\s*+(?:percents?|percentages?|percentiles?|per ?cents?|per hundred|p\\. ?c|pct|perc|prozent|procent|pc|\uFF05"
                    + "|\u066A|%+|(?:of|/|out of) ?100)[.]?(?:\\s++of\\s.*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT_FIRST = Pattern.compile("%\\s*+(" + DIGITS + ")");
    private static final Pattern PART_OF_WHOLE = Pattern.compile(
            "(" + DIGITS + ")\\s*+(?:/|out of|of|in|von|sur|de)\\s*+(" + DIGITS + ")(?![0-9.])(?:\\s.*)?");
    private static final Pattern RANGE = Pattern.compile(
            "(" + DIGITS + ")\\s?+([\\p{L}%/]*?)\\s*+(?:-|\u2013|\u2014|\\.{2,3}|to|until|or|and|bis|oder)\\s*+("
                    + DIGITS + ")(?![0-9.])(.*)");
    private static final Pattern AMBIGUOUS = Pattern.compile("([1-9][0-9]{0,2})\\.([0-9]{2}0)(?![0-9.])(.*)");
    private static final Pattern EXPONENT = Pattern.compile("(" + DIGITS + "[eE][+-]?[0-9]{1,2})(?![0-9A-Za-z])(.*)");
    private static final Pattern FACTOR =
            Pattern.compile("(" + DIGITS + ")\\s?(k|K|M|mio\\.?|mn|bn|thousand|million|billion)(?:\\s++(.+))?");
    private static final Pattern SEPARATED = Pattern.compile("([0-9]{1,3}(?:[ '_\u2019][0-9]{3})++)(?![0-9])(.*)");
    private static final Pattern COMMA = Pattern.compile("([0-9]++),([0-9]++)(?![0-9,.])(.*)");
    private static final Pattern CURRENCY_FIRST = Pattern.compile("([A-Z]{3}|\u20AC)\\s?(" + DIGITS + ")");
    private static final Map<String, Integer> FACTORS =
            Map.of("k", 3, "thousand", 3, "m", 6, "mio", 6, "mn", 6, "million", 6, "bn", 9, "billion", 9);

    private QuantityWords() {}

    /** What is wrong with a text, and what may be meant by it. */
    private record Correction(String wrong, List<String> meant) {}

    /** Whether a unit is a percent in words, a whole or the other end of a range, or begins with a factor that belongs to the number. */
    static boolean isInWords(String unit) {
        return PERCENT.matcher("1" + unit).matches() && !isPercent(unit)
                || PART_OF_WHOLE.matcher("1 " + unit).matches()
                || RANGE.matcher("1 " + unit).matches()
                || unit.contains(" ") && FACTOR.matcher("1 " + unit).matches();
    }

    /** Whether what follows a number without a space belongs to the number: an exponent, or a factor. */
    static boolean isPartOfNumber(String rest) {
        return rest.matches("[eE][+-]?[0-9]{1,2}.*")
                || FACTOR.matcher("1" + rest).matches() && !rest.equals("M");
    }

    /** Whether a text has the form of a quantity and reads as another value than it may mean. */
    static boolean isAmbiguous(String text) {
        Matcher dot = AMBIGUOUS.matcher(text);
        return text.length() <= LONGEST && dot.matches() && !isPercent(dot.group(3));
    }

    /**
     * The refusal of a text, with what to write instead where that is clear.
     *
     * @param refused as it is without that
     * @param parser of the field: nothing is suggested that it would refuse
     */
    static InvalidText refusal(String text, InvalidText refused, Type.Parser<Quantity> parser) {
        Correction correction = text.length() > LONGEST ? null : correction(text);
        List<String> accepted = correction == null
                ? List.of()
                : correction.meant().stream()
                        .map(meant -> accepted(meant, parser))
                        .filter(Objects::nonNull)
                        .toList();
        return correction == null || accepted.isEmpty()
                ? refused
                : InvalidText.form("%s; write %s".formatted(correction.wrong(), String.join(" or ", accepted)));
    }

    /** A text if it is accepted, a share as a percentage; else null. */
    private static @Nullable String accepted(String meant, Type.Parser<Quantity> parser) {
        try {
            Quantity read = parser.parse(meant);
            return read.isPercent() ? plain(read.number()) + Quantity.PERCENT : meant;
        } catch (InvalidText refused) {
            return null;
        }
    }

    private static @Nullable Correction correction(String text) {
        Matcher dot = AMBIGUOUS.matcher(text);
        if (dot.matches()) {
            return new Correction("is ambiguous", thousandsOrFraction(dot.group(1), dot.group(2), dot.group(3)));
        }
        for (Pattern pattern : List.of(PERCENT, PERCENT_FIRST)) {
            Matcher percent = pattern.matcher(text);
            if (percent.matches()) {
                return new Correction("is a percentage in words", List.of(percent.group(1) + Quantity.PERCENT));
            }
        }
        Matcher share = PART_OF_WHOLE.matcher(text);
        if (share.matches()) {
            return partOfWhole(new BigDecimal(share.group(1)), new BigDecimal(share.group(2)));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            String unit = range.group(4).isBlank() ? range.group(2) : range.group(4);
            return new Correction("is a range", List.of(joined(range.group(1), unit), joined(range.group(3), unit)));
        }
        Matcher comma = COMMA.matcher(text);
        if (comma.matches()) {
            return new Correction("has a comma", thousandsOrFraction(comma.group(1), comma.group(2), comma.group(3)));
        }
        Matcher exponent = EXPONENT.matcher(text);
        if (exponent.matches()) {
            return of("has an exponent", new BigDecimal(exponent.group(1)), exponent.group(2));
        }
        Matcher separated = SEPARATED.matcher(text);
        if (separated.matches()) {
            BigDecimal number = new BigDecimal(separated.group(1).replaceAll("[^0-9]", ""));
            return of("has a separator within its number", number, separated.group(2));
        }
        Matcher factor = FACTOR.matcher(text);
        if (factor.matches()) {
            int digits = FACTORS.getOrDefault(
                    factor.group(2).toLowerCase(Locale.ROOT).replace(".", ""), 0);
            String unit = factor.group(3) == null ? "" : factor.group(3);
            return of("has a factor in letters", new BigDecimal(factor.group(1)).movePointRight(digits), unit);
        }
        Matcher currency = CURRENCY_FIRST.matcher(text);
        if (currency.matches()) {
            String code = currency.group(1).equals("\u20AC") ? "EUR" : currency.group(1);
            return of("has its currency in front", new BigDecimal(currency.group(2)), code);
        }
        return null;
    }

    /** As a percentage, to two places. */
    private static @Nullable Correction partOfWhole(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return null;
        }
        BigDecimal percent = part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP);
        return new Correction("is a share in words", List.of(plain(percent) + Quantity.PERCENT));
    }

    /** Three digits behind a point or a comma may be either; others are a fraction. */
    private static List<String> thousandsOrFraction(String whole, String part, String rest) {
        String fraction = joined(plain(new BigDecimal(whole + "." + part)), rest);
        return part.length() == 3 && !isPercent(rest)
                ? List.of(joined(whole + part, rest), fraction)
                : List.of(fraction);
    }

    private static Correction of(String wrong, BigDecimal number, String unit) {
        return new Correction(wrong, List.of(joined(plain(number), unit)));
    }

    private static boolean isPercent(String rest) {
        return rest.strip().equals(Quantity.PERCENT);
    }

    /** A number and its unit as they are read. */
    private static String joined(String number, String rest) {
        String unit = rest.strip();
        return unit.isEmpty() || isPercent(unit) ? number + unit : number + " " + unit;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
