package io.continuitylint.manifest;

import io.continuitylint.model.Quantity;
import java.math.BigDecimal;

/** Reads quantities and percents. */
final class Quantities {

    private static final String FORMS = "write a number, a space and a unit, as 500 tps or 2 TB";
    private static final String PERCENT_FORMS = "write a percent as 60% or as a number from 0 to 1";

    private Quantities() {}

    /** A number with a unit; a percent, and a bare number as a count without a unit, are quantities too. */
    static Quantity read(String text) throws Misread {
        int end = numberEnd(text);
        BigDecimal number = number(text, end, FORMS);
        String unit = text.substring(end).strip();
        boolean spaced = end < text.length() && text.charAt(end) == ' ';
        if (unit.equals("%")) {
            return new Quantity(number, Quantity.PERCENT);
        }
        if (!unit.isEmpty() && !spaced || unit.startsWith(",")) {
            throw Misread.form(FORMS);
        }
        return new Quantity(number, unit);
    }

    /** @param limited whether it is a share of a whole, which cannot exceed it */
    static Quantity percent(String text, boolean limited) throws Misread {
        int end = numberEnd(text);
        BigDecimal number = number(text, end, PERCENT_FORMS);
        String unit = text.substring(end).strip();
        if (unit.isEmpty()) {
            if (number.compareTo(BigDecimal.ONE) > 0) {
                throw Misread.form("is more than the whole; write %s%%".formatted(number.toPlainString()));
            }
            return new Quantity(number.movePointRight(2), Quantity.PERCENT);
        }
        if (!unit.equals("%")) {
            throw Misread.form(PERCENT_FORMS);
        }
        if (limited && number.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw Misread.value("is more than the whole");
        }
        return new Quantity(number, Quantity.PERCENT);
    }

    /** A percent if it has no unit or a percent sign, else a quantity. */
    static Quantity percentOrQuantity(String text) throws Misread {
        String unit = text.substring(numberEnd(text)).strip();
        return unit.isEmpty() || unit.equals("%") ? percent(text, true) : read(text);
    }

    private static BigDecimal number(String text, int end, String forms) throws Misread {
        if (text.startsWith("-")) {
            throw Misread.value("is negative; " + forms);
        }
        if (end == 0 || end > 30) {
            throw Misread.form(forms);
        }
        try {
            return new BigDecimal(text.substring(0, end));
        } catch (NumberFormatException noNumber) {
            throw Misread.form(forms);
        }
    }

    private static int numberEnd(String text) {
        int at = 0;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return at;
    }
}
