package io.continuitylint.view.protection;

import io.continuitylint.model.Function;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.reach.FirstFunctions;
import io.continuitylint.view.reach.RecoveryObjective;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is too slow for the most demanding function of a tier may be so for others of it. Finds them, no more of a tier than
 * {@link FirstFunctions#MOST}.
 */
public final class MissedObjectives {

    private final Workspace workspace;
    private final Exposure exposure;
    private final RecoveryObjective objective;
    private final Map<Integer, FirstFunctions> byTier = new HashMap<>();

    public MissedObjectives(Workspace workspace, Exposure exposure, RecoveryObjective objective) {
        this.workspace = workspace;
        this.exposure = exposure;
        this.objective = objective;
    }

    /**
     * Of the tier of a function, all that require a thing and allow less than it takes.
     *
     * @param targetOf whose objective is missed; that of a scenario all miss to which it applies
     */
    public List<Function> of(Function judged, Subject required, Timespan takes, Subject targetOf) {
        Integer tier = judged.tier();
        if (tier == null) {
            return List.of();
        }
        return byTier.computeIfAbsent(tier, this::shortestFirst).of(required).stream()
                .filter(function -> targetOf instanceof Scenario scenario
                        ? exposure.applies(scenario, tier, function)
                        : isLess(objective.of(function), takes))
                .toList();
    }

    /** Each once, without the one that is named first, the strictest first. */
    public static List<Function> others(Collection<Function> missed, Function first) {
        return missed.stream()
                .filter(function -> function != first)
                .distinct()
                .sorted(Function.STRICTEST_FIRST)
                .toList();
    }

    private FirstFunctions shortestFirst(Integer tier) {
        return new FirstFunctions(
                workspace,
                function -> tier.equals(function.tier()),
                Comparator.comparing(objective::of, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private static boolean isLess(@Nullable Timespan allowed, Timespan takes) {
        return allowed != null && allowed.compareTo(takes) < 0;
    }
}
