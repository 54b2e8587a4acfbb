package io.continuitylint.authoring.table;

import io.continuitylint.manifest.scalar.Durations;
import io.continuitylint.manifest.scalar.InvalidText;
import io.continuitylint.report.RuleLiteral;

/** Durations as DRL has them: {@code Timespan.ofHours(4)}. */
public final class DurationLiteral {

    private static final String EXAMPLE = "Timespan.ofHours(4), .ofDays(30) or .ofMonths(3)";

    private DurationLiteral() {}

    /** Of a text that a manifest could hold, {@code 4h}; else how durations are written. */
    public static String of(String text) {
        try {
            return RuleLiteral.of(Durations.read(text));
        } catch (InvalidText unreadable) {
            return EXAMPLE;
        }
    }
}
