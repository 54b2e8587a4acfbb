package io.continuitylint.authoring.lint;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The numbers for which a comparison holds.
 *
 * @param low null for no limit
 * @param high null for no limit
 * @param open whether a limit itself does not belong to it
 */
record Range(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean open) {

    /** All numbers where the operator sets no limit. */
    static Range of(String operator, BigDecimal limit) {
        return switch (operator) {
            case "==" -> new Range(limit, limit, false);
            case "<", "<=" -> new Range(null, limit, operator.equals("<"));
            case ">", ">=" -> new Range(limit, null, operator.equals(">"));
            default -> new Range(null, null, false);
        };
    }

    /** Whether no number is in both. */
    boolean excludes(Range other) {
        return isAbove(other) || other.isAbove(this);
    }

    private boolean isAbove(Range other) {
        if (low == null || other.high == null) {
            return false;
        }
        int order = low.compareTo(other.high);
        return order > 0 || order == 0 && (open || other.open);
    }
}
