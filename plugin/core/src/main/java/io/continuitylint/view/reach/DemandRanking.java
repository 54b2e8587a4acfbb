package io.continuitylint.view.reach;

import io.continuitylint.model.Function;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The functions that demand most of a thing: the strictest, the one with the largest minimum in percent, and the one
 * whose minimum is the largest amount, by number where units differ. To compare every function of every thing it shares
 * would not be linear; what is enough for these is enough for the others in all but odd mixtures of units.
 */
public record DemandRanking(ServiceReach byTier, ServiceReach byShare, ServiceReach byAmount) {

    public static DemandRanking of(Workspace workspace, ServiceReach byTier) {
        return new DemandRanking(
                byTier,
                ServiceReach.by(
                        workspace, Comparator.comparing(DemandRanking::share).reversed()),
                ServiceReach.by(
                        workspace, Comparator.comparing(DemandRanking::amount).reversed()));
    }

    /** Each once, the strictest first. */
    public Set<Function> demanding(Subject thing) {
        Set<Function> demanding = new LinkedHashSet<>();
        Stream.of(byTier, byShare, byAmount).forEach(reach -> {
            Function function = reach.strictest(thing);
            if (function != null) {
                demanding.add(function);
            }
        });
        return demanding;
    }

    private static double share(Function function) {
        Quantity minimum = function.mbco();
        return minimum == null || !minimum.isPercent() ? 0 : minimum.share();
    }

    private static double amount(Function function) {
        Quantity minimum = function.mbco();
        if (minimum == null) {
            return 0;
        }
        return minimum.isPercent()
                ? minimum.share() * peak(function.demand())
                : minimum.number().doubleValue();
    }

    private static double peak(Function.@Nullable Demand demand) {
        BigDecimal number = demand == null || demand.peak() == null
                ? BigDecimal.ZERO
                : demand.peak().number();
        return number.doubleValue();
    }
}
