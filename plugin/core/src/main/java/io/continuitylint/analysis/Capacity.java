package io.continuitylint.analysis;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of a function a backup carries: its declared percent; else its capacity over the peak demand, grown since it
 * was measured; else its capacity over that of what it protects. Only a test that failed at a load, and was not passed
 * at that load later, lowers it, to the highest load that was passed.
 */
public final class Capacity {

    private static final double DAYS_A_YEAR = 365;

    private final LocalDate asOf;

    public Capacity(LocalDate asOf) {
        this.asOf = asOf;
    }

    /**
     * A share of the demand.
     *
     * @param ratio 1 for all of it
     * @param sum how it came about: {@code 1100 tps of 1200 tps = 92%}
     */
    public record Share(double ratio, String sum) {}

    /** The share a backup carries, or null if it cannot be known. Copies and archives of data have none. */
    public @Nullable Share of(Backup backup, Function function, Subject primary, List<Test> tests) {
        if (backup.variant() != null && backup.variant().isRecord()) {
            return null;
        }
        Quantity capacity = backup.coverage() == null ? null : backup.coverage().capacity();
        Share declared = capacity == null ? null : share(capacity, function, primary);
        return declared == null ? null : lowered(declared, function, primary, tests);
    }

    /** A minimum as a share of the demand, or null if it cannot be compared. */
    public @Nullable Double minimum(Function function) {
        Quantity minimum = function.mbco();
        if (minimum == null) {
            return null;
        }
        Quantity peak = peak(function);
        return minimum.isPercent() ? Double.valueOf(minimum.share()) : peak == null ? null : Units.ratio(minimum, peak);
    }

    private @Nullable Share share(Quantity amount, Function function, Subject primary) {
        if (amount.isPercent()) {
            return new Share(amount.share(), amount.toString());
        }
        Quantity peak = peak(function);
        Share ofDemand = peak == null ? null : of(amount, peak);
        if (ofDemand != null) {
            return ofDemand;
        }
        Quantity whole = primary instanceof Component component ? component.capacity() : null;
        return whole == null ? null : of(amount, whole);
    }

    private static @Nullable Share of(Quantity part, Quantity whole) {
        Double ratio = Units.ratio(part, whole);
        return ratio == null
                ? null
                : new Share(ratio, "%s of %s = %d%%".formatted(part, whole, Math.round(ratio * 100)));
    }

    /** The peak demand, grown by its percent a year since it was measured. */
    private @Nullable Quantity peak(Function function) {
        Function.Demand demand = function.demand();
        if (demand == null || demand.peak() == null) {
            return null;
        }
        if (demand.growth() == null || demand.measured() == null) {
            return demand.peak();
        }
        double years = ChronoUnit.DAYS.between(demand.measured(), asOf) / DAYS_A_YEAR;
        double grown = demand.peak().number().doubleValue()
                * Math.pow(1 + demand.growth().share(), Math.max(0, years));
        return new Quantity(
                BigDecimal.valueOf(grown).round(new MathContext(4)),
                demand.peak().unit());
    }

    private Share lowered(Share declared, Function function, Subject primary, List<Test> tests) {
        double passed = 0;
        Share highest = new Share(0, "none");
        double failed = Double.MAX_VALUE;
        for (Test test : tests) {
            Share load = test.load() == null ? null : share(test.load(), function, primary);
            if (load != null && test.passed()) {
                highest = load.ratio() > passed ? load : highest;
                passed = Math.max(passed, load.ratio());
                failed = load.ratio() >= failed ? Double.MAX_VALUE : failed;
            } else if (load != null
                    && (test.outcome() == Test.Outcome.FAIL || test.outcome() == Test.Outcome.PARTIAL)) {
                failed = Math.min(failed, load.ratio());
            }
        }
        boolean lower = failed < declared.ratio() || failed != Double.MAX_VALUE && passed < declared.ratio();
        return lower ? new Share(Math.min(passed, declared.ratio()), highest.sum() + " in tests") : declared;
    }
}
