package io.continuitylint.report;

import io.continuitylint.model.Timespan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Values as the conditions of a rule have them, without an import of its own. */
public final class RuleLiteral {

    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;

    private RuleLiteral() {}

    /** A word of a closed list: {@code Test.Outcome.PARTIAL}. */
    public static String of(Enum<?> constant) {
        return FactFields.type(constant.getDeclaringClass()) + "." + constant.name();
    }

    /** A duration: {@code Timespan.ofHours(4)}, with years and months on a calendar. */
    public static String of(Timespan span) {
        List<String> parts = new ArrayList<>();
        if (span.months() > 0) {
            parts.add("ofMonths(" + span.months() + ")");
        }
        if (span.days() > 0) {
            parts.add("ofDays(" + span.days() + ")");
        }
        if (span.millis() > 0) {
            parts.add(time(span.millis()));
        }
        String sum = parts.isEmpty() ? "Timespan.ZERO" : "Timespan." + parts.get(0);
        for (String part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            sum += ".plus(Timespan." + part + ")";
        }
        return sum;
    }

    private static String time(long millis) {
        if (millis % MINUTE != 0) {
            return "ofMillis(" + millis + "L)";
        }
        return millis % HOUR == 0 ? "ofHours(" + millis / HOUR + ")" : "ofMinutes(" + millis / MINUTE + ")";
    }

    /** A day: {@code LocalDate.of(2026, 1, 31)}. */
    public static String of(LocalDate day) {
        return "LocalDate.of(%s, %s, %s)".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** A text, between quotation marks. */
    public static String of(String text) {
        return '"' + quoted(text) + '"';
    }

    /** A text as it stands between quotation marks. */
    public static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", "\\\\n");
    }
}
