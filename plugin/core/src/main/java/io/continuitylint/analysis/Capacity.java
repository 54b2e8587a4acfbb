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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How much of a function a backup carries: its declared percent; else its capacity over the peak demand, grown since it
 * was measured; else its capacity over that of what it protects. Only a test that failed at a load, and was not passed
 * at that load later, lowers it, to the highest load that was passed. See docs/recovery-time.md, Shares of capacity.
 */
public final class Capacity {

    private static final double DAYS_A_YEAR = 365;

    /** What grows more is reported as grown by this: nothing covers it either way, and its digits can be read. */
    private static final double MOST_GROWTH = 1e12;

    private final LocalDate asOf;

    public Capacity(LocalDate asOf) {
        this.asOf = asOf;
    }

    /**
     * A share of the demand.
     *
     * @param ratio 1 for all of it
     * @param minimum the share that is required, of the same whole; null if it cannot be compared
     * @param tested whether tests that failed make it less than what is declared
     * @param inWords how it was computed, formatted only when it is printed
     */
    public record Share(double ratio, @Nullable Double minimum, boolean tested, Supplier<String> inWords) {

        /** {@code 1100 tps of 1200 tps = 92%}. */
        public String sum() {
            return inWords.get();
        }

        /** Whether it can be compared with the minimum and comes to more of it than another; null is no other. */
        public boolean isAbove(@Nullable Share other) {
            return minimum != null
                    && (other == null || other.minimum() == null || ratio - minimum > other.ratio() - other.minimum());
        }

        /** Whether it reaches the minimum; false where there is none. */
        public boolean isEnough() {
            return minimum != null && ratio >= minimum;
        }
    }

    /**
     * The share a backup carries, or null if it cannot be known. Copies and archives of data have none.
     *
     * @param minimum what is required: a percent of the demand, or a quantity that is compared as it is
     * @param tests those that cover the backup, the oldest first
     */
    public @Nullable Share of(
            Backup backup, Function function, Subject primary, @Nullable Quantity minimum, List<Test> tests) {
        Quantity capacity = backup.coverage() == null ? null : backup.coverage().capacity();
        if (capacity == null || backup.variant() != null && backup.variant().isRecord()) {
            return null;
        }
        Scale scale = new Scale(whole(capacity, function, primary, minimum), minimum);
        Share declared = scale.share(capacity);
        return declared == null ? null : lowered(declared, scale, tests);
    }

    /**
     * The share of the demand, as it was declared and not as it has grown, that a test put on; null if it cannot be
     * compared with what is required.
     */
    public static @Nullable Share ofLoad(Quantity load, Function function, Quantity minimum) {
        Quantity peak = function.demand() == null ? null : function.demand().peak();
        Whole whole = null;
        if (peak != null && (load.isPercent() || Units.ratio(load, peak) != null)) {
            whole = new Whole(peak, peak, true);
        } else if (!minimum.isPercent() && Units.ratio(load, minimum) != null) {
            whole = new Whole(minimum, minimum, false);
        }
        Share share = new Scale(whole, minimum).share(load);
        return share == null || share.minimum() == null ? null : share;
    }

    /** The share that a capacity is, without regard to tests; null if it cannot be known. */
    public @Nullable Share of(Quantity capacity, Function function, Subject primary, @Nullable Quantity minimum) {
        return new Scale(whole(capacity, function, primary, minimum), minimum).share(capacity);
    }

    /**
     * What must be carried of a function: a percent of its peak demand, grown, or a quantity as it is; null if unknown.
     */
    public @Nullable Quantity minimum(Function function, @Nullable Quantity minimum) {
        if (minimum == null || !minimum.isPercent()) {
            return minimum;
        }
        Whole peak = peak(function);
        return peak == null
                ? null
                : new Quantity(
                        peak.exact()
                                .number()
                                .multiply(minimum.number())
                                .movePointLeft(2)
                                .round(MathContext.DECIMAL64),
                        peak.exact().unitName());
    }

    /** The same, of a function without a demand as a percent of what is protected. */
    public @Nullable Quantity amount(Quantity required, Function function, Subject primary) {
        Quantity amount = minimum(function, required);
        Quantity whole = primary instanceof Component component ? component.capacity() : null;
        return amount != null || whole == null || whole.isPercent()
                ? amount
                : new Quantity(whole.number().multiply(required.number()).movePointLeft(2), whole.unitName());
    }

    /** What the capacity is a share of: the first of these in its unit; of a percent, the demand. */
    private @Nullable Whole whole(Quantity capacity, Function function, Subject primary, @Nullable Quantity minimum) {
        Whole peak = peak(function);
        if (peak != null && (capacity.isPercent() || Units.ratio(capacity, peak.exact()) != null)) {
            return peak;
        }
        Quantity ofPrimary = primary instanceof Component component ? component.capacity() : null;
        if (ofPrimary != null && (capacity.isPercent() || Units.ratio(capacity, ofPrimary) != null)) {
            return new Whole(ofPrimary, ofPrimary, true);
        }
        return minimum != null && !minimum.isPercent() && Units.ratio(capacity, minimum) != null
                ? new Whole(minimum, minimum, false)
                : null;
    }

    /** The peak demand, grown by its percent a year since it was measured. */
    private @Nullable Whole peak(Function function) {
        Function.Demand demand = function.demand();
        Quantity peak = demand == null ? null : demand.peak();
        if (demand == null || peak == null) {
            return null;
        }
        if (demand.growth() == null || demand.measured() == null) {
            return new Whole(peak, peak, true);
        }
        double years = ChronoUnit.DAYS.between(demand.measured(), asOf) / DAYS_A_YEAR;
        double grownBy = Math.pow(1 + demand.growth().share(), Math.max(0, years));
        double factor = Math.min(grownBy, MOST_GROWTH);
        BigDecimal grown = peak.number().multiply(BigDecimal.valueOf(factor));
        // Four digits are enough to read; the ratio is taken of the exact number.
        BigDecimal shown = factor == 1 ? peak.number() : grown.round(new MathContext(4));
        return new Whole(new Quantity(grown, peak.unitName()), new Quantity(shown, peak.unitName()), true);
    }

    /** @param isDemand whether a percent is one of it, which it is not of a minimum */
    private record Whole(Quantity exact, Quantity shown, boolean isDemand) {}

    private record Scale(@Nullable Whole whole, @Nullable Quantity minimum) {

        @Nullable
        Share share(Quantity amount) {
            if (amount.isPercent()) {
                boolean known = whole == null || whole.isDemand();
                return known ? new Share(amount.share(), required(), false, amount::toString) : null;
            }
            Double ratio = whole == null ? null : Units.ratio(amount, whole.exact());
            if (ratio == null || whole == null) {
                return null;
            }
            Double required = required();
            return new Share(
                    ratio,
                    required,
                    false,
                    () -> "%s of %s = %s%%".formatted(amount, whole.shown(), percents(ratio, required)));
        }

        private @Nullable Double required() {
            if (minimum == null || minimum.isPercent()) {
                return minimum == null ? null : Double.valueOf(minimum.share());
            }
            return whole == null ? null : Units.ratio(minimum, whole.exact());
        }

        /** What is less than the minimum must not read as the minimum. */
        private static long percents(double ratio, @Nullable Double required) {
            long rounded = Math.round(ratio * 100);
            boolean misleading = required != null && ratio < required && rounded >= required * 100;
            return misleading ? (long) Math.floor(ratio * 100) : rounded;
        }
    }

    private static Share lowered(Share declared, Scale scale, List<Test> tests) {
        Share passed = new Share(0, declared.minimum(), true, () -> "nothing");
        List<Double> failed = new ArrayList<>();
        for (Test test : tests) {
            Share load = test.load() == null ? null : scale.share(test.load());
            if (load != null && test.passed()) {
                passed = load.ratio() > passed.ratio() ? load : passed;
                failed.removeIf(ratio -> ratio <= load.ratio());
            } else if (load != null && isFailure(test)) {
                failed.add(load.ratio());
            }
        }
        boolean lowers = !failed.isEmpty() && passed.ratio() < declared.ratio();
        Share most = passed;
        return lowers ? new Share(most.ratio(), most.minimum(), true, () -> most.sum() + " (in tests)") : declared;
    }

    private static boolean isFailure(Test test) {
        return test.outcome() == Test.Outcome.FAIL || test.outcome() == Test.Outcome.PARTIAL;
    }
}
