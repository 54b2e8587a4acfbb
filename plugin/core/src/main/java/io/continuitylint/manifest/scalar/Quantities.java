package io.continuitylint.manifest.scalar;

import io.continuitylint.model.Quantity;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads quantities, amounts of money, percents and whole numbers. */
public final class Quantities {

    private static final String NO_QUANTITY =
            "is not a quantity; write a number, a space and a unit, such as 500 tps or 2 TB";
    private static final String NO_PERCENT = "is not a percentage; write 60%, or a number from 0 to 1";
    private static final String NEITHER = "is neither a percentage such as 60% nor a quantity such as 500 tps";
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final int MOST_DIGITS = 30;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Quantities() {}

    /** A number with a unit; a percent, and a bare number as a count without a unit, are quantities too. */
    public static Quantity read(String text) throws InvalidText {
        return corrected(text, Quantities::quantity);
    }

    /** Likewise, more than nothing: what others are divided by. */
    static Quantity aboveZero(String text) throws InvalidText {
        Quantity read = read(text);
        if (read.number().signum() == 0) {
            throw InvalidText.value("must be more than 0");
        }
        return read;
    }

    /** Parses a text, and names the exact form in what it refuses. */
    private static Quantity corrected(String text, Type.Parser<Quantity> parser) throws InvalidText {
        try {
            return parser.parse(text);
        } catch (InvalidText refused) {
            throw QuantityWords.refusal(text, refused, parser);
        }
    }

    private static Quantity quantity(String text) throws InvalidText {
        int end = numberEnd(text);
        String unit = text.substring(end).strip();
        if (end > 0 && unit.startsWith(",")) {
            throw InvalidText.form("has a comma; write a decimal point, and nothing between thousands");
        }
        if (end > 0 && !unit.isEmpty() && (isDigit(unit.charAt(0)) || "'_\u2019".indexOf(unit.charAt(0)) >= 0)) {
            throw InvalidText.form("has a separator within its number; write the digits together, such as 1200 tps");
        }
        BigDecimal number = number(text, end, NO_QUANTITY);
        if (QuantityWords.meansAnother(text) || !isUnit(unit)) {
            throw InvalidText.form(NO_QUANTITY);
        }
        boolean apart = unit.isEmpty() || unit.equals(Quantity.PERCENT) || text.charAt(end) == ' ';
        if (!apart && QuantityWords.isExponent(unit)) {
            throw InvalidText.form("is not a number in full; write all of its digits, and a unit such as tps");
        }
        if (!apart) {
            throw InvalidText.form("has no space before its unit; write %s %s".formatted(text.substring(0, end), unit));
        }
        return new Quantity(number, unit);
    }

    /** Begins with a letter, a sign such as one of money, or the slash of a rate. */
    private static boolean isUnit(String unit) {
        if (unit.isEmpty() || unit.equals(Quantity.PERCENT)) {
            return true;
        }
        int first = unit.codePointAt(0);
        boolean rate = first == '/' && unit.length() > 1 && Character.isLetter(unit.codePointAt(1));
        return rate
                || Character.isLetter(first)
                || Character.getType(first) == Character.CURRENCY_SYMBOL
                || first == '\u00B0';
    }

    /** An amount in a currency. */
    public static Quantity money(String text) throws InvalidText {
        return corrected(text, Quantities::amount);
    }

    private static Quantity amount(String text) throws InvalidText {
        Quantity amount = quantity(text);
        if (!CURRENCY.matcher(amount.unitName()).matches()) {
            throw InvalidText.form("has no currency; write an amount such as 5000 EUR");
        }
        return amount;
    }

    /** A percent of a whole, which it cannot exceed. */
    public static Quantity share(String text) throws InvalidText {
        return corrected(text, Quantities::partOfWhole);
    }

    private static Quantity partOfWhole(String text) throws InvalidText {
        boolean bare = numberEnd(text) == text.length();
        Quantity percent = anyPercent(bare && isMoreThanWhole(text) ? text + Quantity.PERCENT : text);
        if (percent.number().compareTo(WHOLE) > 0) {
            throw InvalidText.value("is more than 100%");
        }
        return percent;
    }

    /** A percent that may exceed the whole, as growth does. */
    public static Quantity percent(String text) throws InvalidText {
        return corrected(text, Quantities::anyPercent);
    }

    private static Quantity anyPercent(String text) throws InvalidText {
        int end = numberEnd(text);
        BigDecimal number = number(text, end, NO_PERCENT);
        String unit = text.substring(end).strip();
        if (unit.equals(Quantity.PERCENT)) {
            return new Quantity(number, unit);
        }
        if (!unit.isEmpty()) {
            throw InvalidText.form(NO_PERCENT);
        }
        if (number.compareTo(BigDecimal.ONE) > 0) {
            throw InvalidText.form("has no unit and is more than 1; write %s%%".formatted(number.toPlainString()));
        }
        return new Quantity(number.movePointRight(2), Quantity.PERCENT);
    }

    /** A share if it has a percent sign or no unit, else a quantity. */
    public static Quantity shareOrQuantity(String text) throws InvalidText {
        return corrected(text, Quantities::partOrQuantity);
    }

    private static Quantity partOrQuantity(String text) throws InvalidText {
        if (numberEnd(text) == text.length() && isMoreThanWhole(text)) {
            throw InvalidText.form(
                    "has no unit; write one, such as %s tps, or a percentage up to 100%%".formatted(text));
        }
        refuseWords(text);
        return isPercent(text) ? partOfWhole(text) : quantity(text);
    }

    private static boolean isMoreThanWhole(String text) throws InvalidText {
        return number(text, text.length(), NO_QUANTITY).compareTo(WHOLE) > 0;
    }

    /** As above, where it may exceed the whole. */
    public static Quantity percentOrQuantity(String text) throws InvalidText {
        return corrected(text, Quantities::anyPercentOrQuantity);
    }

    private static Quantity anyPercentOrQuantity(String text) throws InvalidText {
        refuseWords(text);
        return isPercent(text) ? anyPercent(text) : quantity(text);
    }

    private static void refuseWords(String text) throws InvalidText {
        if (numberEnd(text) == 0 && !text.startsWith("-")) {
            throw InvalidText.form(NEITHER);
        }
    }

    /** A whole number, of how many there are. */
    public static int count(String text, int least) throws InvalidText {
        try {
            return atLeast(text, least);
        } catch (InvalidText refused) {
            throw QuantityWords.refusalOfCount(text, refused, each -> atLeast(each, least));
        }
    }

    private static int atLeast(String text, int least) throws InvalidText {
        int count = whole(text);
        if (count < least) {
            throw InvalidText.value("must be at least " + least);
        }
        return count;
    }

    /** A whole number of at most nine digits. */
    public static int whole(String text) throws InvalidText {
        boolean negative = text.startsWith("-");
        int digits = text.length() - (negative ? 1 : 0);
        for (int index = text.length() - digits; index < text.length(); index++) {
            digits = isDigit(text.charAt(index)) ? digits : 0;
        }
        if (digits < 1) {
            throw InvalidText.form("is not a whole number; write digits only");
        }
        if (digits > 9) {
            throw InvalidText.value("has a number of %s digits; 9 are the most".formatted(digits));
        }
        return Integer.parseInt(text);
    }

    private static boolean isPercent(String text) {
        String unit = text.substring(numberEnd(text)).strip();
        return unit.isEmpty() || unit.equals(Quantity.PERCENT);
    }

    private static BigDecimal number(String text, int end, String otherwise) throws InvalidText {
        if (text.startsWith("-")) {
            throw InvalidText.value("is negative; write a number of 0 or more");
        }
        if (end == 0) {
            throw InvalidText.form(otherwise);
        }
        if (end > MOST_DIGITS) {
            throw InvalidText.value("has a number of %s digits; %s are the most".formatted(end, MOST_DIGITS));
        }
        try {
            return new BigDecimal(text.substring(0, end));
        } catch (NumberFormatException twoPoints) {
            throw InvalidText.form(otherwise);
        }
    }

    private static int numberEnd(String text) {
        int at = 0;
        while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
