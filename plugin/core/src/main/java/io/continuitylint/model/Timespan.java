package io.continuitylint.model;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A duration as a manifest writes it. On a calendar it counts in months and days, between durations in milliseconds
 * with 1y = 365d and 1mo = 1/12 y. Two are equal if both are: 1d is as long as 24h, and another day on a calendar, so that
 * conditions compare with {@code >=} and {@code <=}. How it was spelt is kept for messages, and does not count.
 *
 * @param months years and months
 * @param days weeks and days
 * @param millis hours and below, in milliseconds
 * @param spelling as it was written, {@code 43h}; null where it was computed
 */
public record Timespan(
        int months, int days, long millis, @Nullable String spelling) implements Comparable<Timespan> {

    public static final Timespan ZERO = new Timespan(0, 0, 0);

    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final long MONTH = Duration.ofDays(365).toMillis() / 12;

    /** In milliseconds, 73 million years: the sum of two of them and of as many months as there can be is a number. */
    private static final long MOST = 1L << 61;

    public Timespan {
        if (months < 0 || days < 0 || millis < 0) {
            throw new IllegalArgumentException(
                    "a duration is not negative: %s months, %s days, %s ms".formatted(months, days, millis));
        }
    }

    /** One that was computed. */
    public Timespan(int months, int days, long millis) {
        this(months, days, millis, null);
    }

    /** The same, as it was written. */
    public Timespan spelt(String text) {
        return new Timespan(months, days, millis, text);
    }

    /** As long as that many milliseconds. */
    public static Timespan ofMillis(long millis) {
        return of(0, 0, millis);
    }

    /** As long as that many minutes. */
    public static Timespan ofMinutes(int minutes) {
        return ofMillis(Duration.ofMinutes(minutes).toMillis());
    }

    /** As long as that many hours: {@code rto > Timespan.ofHours(4)}. */
    public static Timespan ofHours(int hours) {
        return ofMillis(Duration.ofHours(hours).toMillis());
    }

    /** That many days; weeks are seven of them. */
    public static Timespan ofDays(int days) {
        return new Timespan(0, days, 0);
    }

    /** That many months; a year is twelve of them. */
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

    /** So many times as long; as long as can be said where that is longer. */
    public Timespan times(int count) {
        return of(
                (long) months * count, (long) days * count, count > 0 && millis > MOST / count ? MOST : millis * count);
    }

    /** The sum, or as long as can be said where that is longer; one that nothing is added to keeps its spelling. */
    public Timespan plus(Timespan other) {
        if (isZero() || other.isZero()) {
            return isZero() ? other : this;
        }
        return of((long) months + other.months, (long) days + other.days, millis + other.millis);
    }

    private static Timespan of(long months, long days, long millis) {
        return new Timespan(
                (int) Math.min(Integer.MAX_VALUE, months),
                (int) Math.min(Integer.MAX_VALUE, days),
                Math.min(MOST, millis));
    }

    /** By length, a month being the twelfth part of 365 days: negative where it is shorter, 0 for the same, positive where it is longer. */
    @Override
    public int compareTo(Timespan other) {
        return Long.compare(toMillis(), other.toMillis());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timespan timespan
                && months == timespan.months
                && days == timespan.days
                && millis == timespan.millis;
    }

    @Override
    public int hashCode() {
        return Objects.hash(months, days, millis);
    }

    /** As it was written; else the shortest form that reads back as the same: {@code 1h30m}, {@code 3mo}, {@code 0s}. */
    @Override
    public String toString() {
        return spelling == null ? shortest() : spelling;
    }

    private String shortest() {
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
