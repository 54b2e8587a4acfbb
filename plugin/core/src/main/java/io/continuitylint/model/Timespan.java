package io.continuitylint.model;

import java.time.Duration;
import java.time.LocalDate;

/**
 * A duration as a manifest writes it. On a calendar it counts in months and days, between durations in milliseconds
 * with 1y = 365d and 1mo = 1/12 y.
 *
 * @param months years and months
 * @param days weeks and days
 * @param millis hours and below, in milliseconds
 */
public record Timespan(int months, int days, long millis) implements Comparable<Timespan> {

    public static final Timespan ZERO = new Timespan(0, 0, 0);

    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final long MONTH = Duration.ofDays(365).toMillis() / 12;

    public Timespan {
        if (months < 0 || days < 0 || millis < 0) {
            throw new IllegalArgumentException(
                    "a duration is not negative: %d months, %d days, %d ms".formatted(months, days, millis));
        }
    }

    public static Timespan ofMillis(long millis) {
        return new Timespan(0, 0, millis);
    }

    public static Timespan ofDays(int days) {
        return new Timespan(0, days, 0);
    }

    public static Timespan ofMonths(int months) {
        return new Timespan(months, 0, 0);
    }

    /** The length where durations are compared, in milliseconds. */
    public long toMillis() {
        return months * MONTH + days * DAY + millis;
    }

    /** Whether it is no time at all. */
    public boolean isZero() {
        return months == 0 && days == 0 && millis == 0;
    }

    /**
     * The last day that is still within this duration after a date: years and months first, clamped to the end of the
     * month, then days; hours count as the days they fill.
     */
    public LocalDate after(LocalDate date) {
        return date.plusMonths(months).plusDays(days).plusDays(millis / DAY);
    }

    /** So many times as long. */
    public Timespan times(int count) {
        return new Timespan(months * count, days * count, millis * count);
    }

    /** Both, one after the other. */
    public Timespan plus(Timespan other) {
        return new Timespan(
                Math.addExact(months, other.months),
                Math.addExact(days, other.days),
                Math.addExact(millis, other.millis));
    }

    /** By length, a month being the twelfth part of 365 days: negative where it is shorter, 0 for the same, positive where it is longer. */
    @Override
    public int compareTo(Timespan other) {
        return Long.compare(toMillis(), other.toMillis());
    }

    /** The shortest form that reads back as the same: {@code 1h30m}, {@code 3mo}, {@code 0s}. */
    @Override
    public String toString() {
        if (isZero()) {
            return "0s";
        }
        StringBuilder text = new StringBuilder();
        append(text, months / 12, "y");
        append(text, months % 12, "mo");
        long rest = millis;
        append(text, days + rest / DAY, "d");
        rest %= DAY;
        append(text, rest / 3_600_000, "h");
        append(text, rest / 60_000 % 60, "m");
        append(text, rest / 1000 % 60, "s");
        append(text, rest % 1000, "ms");
        return text.toString();
    }

    private static void append(StringBuilder text, long count, String unit) {
        if (count > 0) {
            text.append(count).append(unit);
        }
    }
}
