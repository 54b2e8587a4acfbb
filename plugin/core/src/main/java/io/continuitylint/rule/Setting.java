package io.continuitylint.rule;

import io.continuitylint.model.Timespan;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of one parameter in this run, as a fact that the rule matches on. The field of its type is set, the others
 * are not; a percent is a number.
 */
public record Setting(
        String rule,
        String name,
        @Nullable BigDecimal number,
        @Nullable Timespan duration,
        @Nullable String text,
        @Nullable Boolean flag,
        List<String> list) {

    public boolean isOn() {
        return Boolean.TRUE.equals(flag);
    }
}
