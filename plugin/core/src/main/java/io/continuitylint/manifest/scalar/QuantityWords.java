package io.continuitylint.manifest.scalar;

import io.continuitylint.model.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names the exact form of a number with a unit in words, with an exponent, a factor or separators, or of a range. */
final class QuantityWords {

    private static final int LONGEST = 60;
    private static final Pattern PERCENT = Pattern.compile(
            "\\s*+(?:percents?|percentages?|percentiles?|per ?cents?|per hundred|p\\. ?c|pct|perc|prozent|procent|pc"
                    + "|\uFF05|\u066A|%+|(?:of|/|out of) ?100)[.]?"
                    + "(?:\\s++of\\s.*|\\s*+(?:(?:a|per|/)\\s?(?:year|annum|y)|p\\.?a\\.?|yoy|yearly|annually))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT_FIRST = Pattern.compile("%\\s*+(?=[0-9])");
    private static final Pattern OF_WHOLE = Pattern.compile("\\s*+(?:/|out of|of|in|von|sur|de)\\s*+(?=[0-9])");
    private static final Pattern TO = Pattern.compile(
            "\\s?+([\\p{L}%/]*?)\\s*+(?:-|\u2013|\u2014|\\.{2,3}|to|until|or|and|bis|oder)\\s*+(?=[0-9])");
    private static final Pattern IN_FRONT = Pattern.compile(
            "(?:[~\u2248\u2264\u2265+<>]=?|about|approx\\.?|circa|ca\\.|at (?:least|most)|up to|max\\.?|min\\.?)\\s*+(?=[0-9])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CURRENCY = Pattern.compile("([A-Z]{3}|\u20AC)\\s?(?=[0-9])");

    private QuantityWords() {}

    /** Whether a text has the form of a quantity and may mean another one, or none. */
    static boolean meansAnother(String text) {
        return !isPlain(text) && correction(text) != null;
    }

    /** Digits and one word in small letters that is no percentage and no factor. Nearly all are, and need no further look. */
    private static boolean isPlain(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        String unit = text.substring(end).strip();
        return end > 0
                && (unit.equals(Quantity.PERCENT)
                        || !unit.startsWith("p") && isSmallWord(unit) && !WrittenNumber.isFactor(unit));
    }

    private static boolean isSmallWord(String unit) {
        for (int index = 0; index < unit.length(); index++) {
            if (unit.charAt(index) < 'a' || unit.charAt(index) > 'z') {
                return false;
            }
        }
        return true;
    }

    /** Whether what follows a number without a space is an exponent. */
    static boolean isExponent(String rest) {
        return rest.matches("[eE][+-]?[0-9].*");
    }

    /**
     * The refusal of a text, with what to write instead where that is clear.
     *
     * @param refused as it is without that
     * @param parser of the field: nothing is suggested that it would refuse
     */
    static InvalidText refusal(String text, InvalidText refused, Type.Parser<?> parser) {
        Correction correction = text.length() > LONGEST || refused.isImpossible() ? null : correction(text);
        return correction == null ? refused : correction.refusal(parser);
    }

    /** Likewise of a whole number, behind which nothing is written; in words too, and never a share of the whole. */
    static InvalidText refusalOfCount(String text, InvalidText refused, Type.Parser<?> parser) {
        String digits = text.length() > LONGEST ? text : NumberWords.inDigits(text);
        WrittenNumber number = digits.length() > LONGEST || refused.isImpossible() ? null : WrittenNumber.of(digits);
        if (number != null && isPercent(number.rest())) {
            return InvalidText.form("is a percentage, not a number of things; write digits only");
        }
        return number == null || correction(digits) != null
                ? refusal(digits, refused, parser)
                : of("is not written in digits only", number, "").refusal(parser);
    }

    private static @Nullable Correction correction(String text) {
        for (Pattern sign : List.of(PERCENT_FIRST, IN_FRONT, CURRENCY)) {
            Matcher front = sign.matcher(text);
            if (front.lookingAt()) {
                return behind(sign, front, text.substring(front.end()));
            }
        }
        WrittenNumber number = WrittenNumber.of(text);
        if (number == null) {
            return null;
        }
        if (isPercent(number.rest()) && !number.rest().strip().equals(Quantity.PERCENT)) {
            return of("is a percentage in words", number, Quantity.PERCENT);
        }
        Correction two = ofTwo(number);
        return two != null || number.wrong() == null ? two : ofOne(number);
    }

    /** Of a text that begins with a sign of percent, a currency, or a word that makes its number less exact. */
    private static @Nullable Correction behind(Pattern sign, Matcher front, String text) {
        WrittenNumber number = WrittenNumber.of(text);
        if (number == null) {
            return null;
        }
        if (sign == PERCENT_FIRST) {
            return number.rest().isEmpty() ? of("is a percentage in words", number, Quantity.PERCENT) : null;
        }
        if (sign == CURRENCY) {
            String code = front.group(1).equals("\u20AC") ? "EUR" : front.group(1);
            return number.rest().isEmpty() ? of("has its currency in front", number, code) : null;
        }
        Correction inner = correction(text);
        return inner != null ? inner : of("begins with more than a number", number, number.rest());
    }

    /** Of a part and its whole, or of both ends of a range. */
    private static @Nullable Correction ofTwo(WrittenNumber first) {
        Matcher whole = OF_WHOLE.matcher(first.rest());
        if (whole.lookingAt()) {
            WrittenNumber second = WrittenNumber.of(first.rest().substring(whole.end()));
            return second == null || !second.rest().matches("(?:\\s.*)?") ? null : partOfWhole(first, second);
        }
        Matcher to = TO.matcher(first.rest());
        WrittenNumber second = to.lookingAt() ? WrittenNumber.of(first.rest().substring(to.end())) : null;
        return second == null ? null : range(first, to.group(1), second);
    }

    private static Correction range(WrittenNumber first, String unit, WrittenNumber second) {
        String other = second.rest().isBlank() ? unit : second.rest();
        List<List<String>> ends = new ArrayList<>();
        for (BigDecimal low : first.asLowEnd(second)) {
            ends.add(forms(low, other));
        }
        for (BigDecimal high : second.meant()) {
            ends.add(forms(high, other));
        }
        return new Correction("is a range", ends);
    }

    /** As a percentage, to two places; where a field takes none, the part. */
    private static @Nullable Correction partOfWhole(WrittenNumber first, WrittenNumber second) {
        BigDecimal part = first.meant().get(0);
        BigDecimal whole = second.meant().get(0);
        if (whole.signum() == 0) {
            return null;
        }
        BigDecimal percent = part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP);
        List<String> forms = List.of(WrittenNumber.plain(percent) + Quantity.PERCENT, WrittenNumber.plain(part));
        return new Correction("is a share in words", List.of(forms));
    }

    private static @Nullable Correction ofOne(WrittenNumber number) {
        boolean exact = "is ambiguous".equals(number.wrong()) && isPercent(number.rest());
        return exact ? null : of(String.valueOf(number.wrong()), number, number.rest());
    }

    /** A point or a comma in a percentage is never one of thousands. */
    private static Correction of(String wrong, WrittenNumber number, String unit) {
        List<BigDecimal> meant = number.meant();
        return new Correction(
                wrong,
                meant.subList(isPercent(unit) ? meant.size() - 1 : 0, meant.size()).stream()
                        .map(value -> forms(value, unit))
                        .toList());
    }

    /** Whether a unit is a percent, its sign or in words. */
    private static boolean isPercent(String unit) {
        return PERCENT.matcher(unit).matches();
    }

    /** A number and its unit as they are read; one without a unit may be a percentage that lost its sign. */
    private static List<String> forms(BigDecimal value, String rest) {
        String number = WrittenNumber.plain(value);
        String unit = rest.strip();
        if (unit.isEmpty()) {
            return List.of(number, number + Quantity.PERCENT);
        }
        return List.of(isPercent(unit) ? number + Quantity.PERCENT : number + " " + unit);
    }
}
