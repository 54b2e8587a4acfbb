package io.continuitylint.authoring.table;

import io.continuitylint.manifest.scalar.Durations;
import io.continuitylint.manifest.scalar.InvalidText;
import io.continuitylint.model.Timespan;
import java.util.ArrayList;
import java.util.List;

/** Durations as DRL has them: {@code Timespan.ofHours(4)}. */
public final class DurationLiteral {

    private static final long HOUR = 3_600_000;
    private static final String EXAMPLE = "Timespan.ofHours(4), .ofDays(30) or .ofMonths(3)";

    private DurationLiteral() {}

    /** Of a text that a manifest could hold, {@code 4h}; else how durations are written. */
    public static String of(String text) {
        try {
            return of(Durations.read(text));
        } catch (InvalidText unreadable) {
            return EXAMPLE;
        }
    }

    /** Of a duration, with years and months on a calendar. */
    static String of(Timespan span) {
        List<String> parts = new ArrayList<>();
        if (span.months() > 0) {
            parts.add("ofMonths(" + span.months() + ")");
        }
        if (span.days() > 0) {
            parts.add("ofDays(" + span.days() + ")");
        }
        if (span.millis() % HOUR == 0 && span.millis() > 0) {
            parts.add("ofHours(" + span.millis() / HOUR + ")");
        } else if (span.millis() > 0) {
            parts.add("ofMillis(" + span.millis() + "L)");
        }
        String sum = parts.isEmpty() ? "Timespan.ZERO" : "Timespan." + parts.get(0);
        for (String part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            sum += ".plus(Timespan." + part + ")";
        }
        return sum;
    }
}
