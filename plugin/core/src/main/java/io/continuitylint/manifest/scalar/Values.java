package io.continuitylint.manifest.scalar;

import io.continuitylint.model.Timespan;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads single values as manifests write them, for parameters; null where they cannot be read. */
public final class Values {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,15}(\\.[0-9]{1,15})?");

    private Values() {}

    /** Without an exponent: few characters of one stand for more digits than there is memory. */
    public static @Nullable BigDecimal number(String text) {
        String number = text.strip();
        return NUMBER.matcher(number).matches() ? new BigDecimal(number) : null;
    }

    /** {@code 60%} and {@code 0.6} as 60. */
    public static @Nullable BigDecimal percent(String text) {
        try {
            return Quantities.percent(text.strip()).number();
        } catch (InvalidText noPercent) {
            return null;
        }
    }

    public static @Nullable Timespan duration(String text) {
        try {
            return Durations.read(text.strip());
        } catch (InvalidText noDuration) {
            return null;
        }
    }
}
