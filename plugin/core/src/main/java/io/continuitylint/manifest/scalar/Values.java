package io.continuitylint.manifest.scalar;

import io.continuitylint.model.Timespan;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads single values as manifests write them, for parameters; null where they cannot be read. */
public final class Values {

    private Values() {}

    public static @Nullable BigDecimal number(String text) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException noNumber) {
            return null;
        }
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
