package io.continuitylint.model;

import java.math.BigDecimal;

/**
 * A number with its unit, as {@code 500 tps}. A percent is a quantity of the unit {@code %}: {@code 60%} and
 * {@code 0.6} both are 60 of it.
 *
 * @param number never negative
 * @param unitName the unit as written; {@code %} for a percent, empty for a bare count
 */
public record Quantity(BigDecimal number, String unitName) {

    public static final String PERCENT = "%";

    public Quantity {
        if (number.signum() < 0) {
            throw new IllegalArgumentException("a quantity is not negative: " + number);
        }
    }

    /** Whether it is a percent. */
    public boolean isPercent() {
        return unitName.equals(PERCENT);
    }

    /** A percent as a share, {@code 60%} as 0.6; for comparisons within the program. */
    public double share() {
        return number.doubleValue() / 100;
    }

    @Override
    public String toString() {
        String plain = number.stripTrailingZeros().toPlainString();
        return isPercent() ? plain + "%" : unitName.isEmpty() ? plain : plain + " " + unitName;
    }
}
