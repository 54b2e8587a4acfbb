package io.continuitylint.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which units can be compared. Units compare exactly, except bytes, decimal (kB MB GB TB PB) and binary (KiB MiB GiB TiB
 * PiB), and rates per any duration unit (/s /min /h /d /day /w). Money is never converted.
 */
public final class Units {

    private static final Map<String, BigDecimal> BYTES = Map.ofEntries(
            Map.entry("B", BigDecimal.ONE),
            Map.entry("kB", BigDecimal.TEN.pow(3)),
            Map.entry("MB", BigDecimal.TEN.pow(6)),
            Map.entry("GB", BigDecimal.TEN.pow(9)),
            Map.entry("TB", BigDecimal.TEN.pow(12)),
            Map.entry("PB", BigDecimal.TEN.pow(15)),
            Map.entry("KiB", BigDecimal.valueOf(1L << 10)),
            Map.entry("MiB", BigDecimal.valueOf(1L << 20)),
            Map.entry("GiB", BigDecimal.valueOf(1L << 30)),
            Map.entry("TiB", BigDecimal.valueOf(1L << 40)),
            Map.entry("PiB", BigDecimal.valueOf(1L << 50)));
    private static final Map<String, Duration> PER = Map.of(
            "s", Duration.ofSeconds(1),
            "min", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "d", Duration.ofDays(1),
            "day", Duration.ofDays(1),
            "w", Duration.ofDays(7));

    /** A thousand years, in milliseconds. Whatever takes longer never ends, and sums of such lengths do not overflow. */
    private static final double LONGEST = Duration.ofDays(365L * 1000).toMillis();

    private static final int EXACT_DIGITS = 15;

    private Units() {}

    /** A unit as what it counts, how many of that it is, and in how many seconds; 1 if it is not a rate. */
    private record Scale(String counted, BigDecimal factor, BigDecimal seconds) {}

    /** How many times the second is in the first, or null if they cannot be compared or the second is nothing. */
    public static @Nullable Double ratio(Quantity one, Quantity other) {
        if (other.number().signum() == 0) {
            return null;
        }
        if (one.unitName().equals(other.unitName())) {
            return quotient(one.number(), other.number());
        }
        Scale of = scale(one.unitName());
        Scale to = scale(other.unitName());
        if (!of.counted().equals(to.counted())) {
            return null;
        }
        // One division at the end: 3600 GB/h must be exactly 1 GB/s.
        BigDecimal numerator = one.number().multiply(of.factor()).multiply(to.seconds());
        BigDecimal denominator = other.number().multiply(to.factor()).multiply(of.seconds());
        return quotient(numerator, denominator);
    }

    private static double quotient(BigDecimal numerator, BigDecimal denominator) {
        if (isWhole(numerator) && isWhole(denominator)) {
            return (double) numerator.longValue() / denominator.longValue();
        }
        return numerator.divide(denominator, MathContext.DECIMAL128).doubleValue();
    }

    /** Whether a double holds it exactly. Most numbers are like that, and a division of them rounds only once. */
    private static boolean isWhole(BigDecimal number) {
        return number.scale() == 0 && number.precision() <= EXACT_DIGITS;
    }

    public static boolean comparable(Quantity one, Quantity other) {
        String unit = one.unitName();
        String otherUnit = other.unitName();
        return unit.equals(otherUnit)
                || scale(unit).counted().equals(scale(otherUnit).counted());
    }

    /** How long a size takes at a rate of the same thing, or null if the rate is of something else or zero. */
    public static @Nullable Timespan time(Quantity size, Quantity rate) {
        if (size.unitName().contains("/") || !rate.unitName().contains("/")) {
            return null;
        }
        Quantity perSecond = new Quantity(size.number(), size.unitName() + "/s");
        Double seconds = ratio(perSecond, rate);
        return seconds == null ? null : Timespan.ofMillis(Math.round(Math.min(seconds * 1000, LONGEST)));
    }

    private static Scale scale(String unit) {
        int slash = unit.lastIndexOf('/');
        Duration per = slash < 0 ? null : PER.get(unit.substring(slash + 1));
        if (per == null) {
            return counted(unit, BigDecimal.ONE, unit);
        }
        return counted(unit.substring(0, slash), BigDecimal.valueOf(per.toSeconds()), unit.substring(0, slash) + "/s");
    }

    private static Scale counted(String thing, BigDecimal seconds, String otherwise) {
        BigDecimal bytes = BYTES.get(thing);
        if (bytes == null) {
            return new Scale(otherwise, BigDecimal.ONE, seconds);
        }
        return new Scale(otherwise.endsWith("/s") ? "B/s" : "B", bytes, seconds);
    }
}
