package io.continuitylint.judgement.overview;

import io.continuitylint.fact.Sources;
import io.continuitylint.fact.recoverytime.SlowestRecoveries;
import io.continuitylint.fact.recoverytime.SlowestRecoveries.Slowest;
import io.continuitylint.fact.singlepoint.SinglePoint;
import io.continuitylint.finding.overview.FunctionState;
import io.continuitylint.finding.overview.Measure;
import io.continuitylint.finding.overview.StandIn;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of each function how ready it is for a loss. */
final class FunctionStates {

    private final Sources from;
    private final AcceptedByFunction accepted;
    private final SlowestRecoveries recoveries;
    private final LargestDataLosses dataLosses;
    private final StandIns standIns;
    private final Map<Function, Set<Subject>> singlePoints = new HashMap<>();

    FunctionStates(Sources from, AcceptedByFunction accepted) {
        this.from = from;
        this.accepted = accepted;
        this.recoveries = new SlowestRecoveries(from);
        this.dataLosses = new LargestDataLosses(from);
        this.standIns = new StandIns(from);
        for (SinglePoint point : from.found(SinglePoint.class)) {
            singlePoints
                    .computeIfAbsent(point.function(), unused -> new LinkedHashSet<>())
                    .addAll(point.nearest());
        }
    }

    /** The strictest tier first, then by id. */
    List<FunctionState> all() {
        return from.workspace().functions().values().stream()
                .sorted(Function.STRICTEST_FIRST)
                .map(this::state)
                .toList();
    }

    private FunctionState state(Function function) {
        Way way = Way.of(function, from);
        List<StandIn> found = standIns.on(way);
        int shown = Math.min(FunctionState.MOST, found.size());
        return new FunctionState(
                function,
                found.subList(0, shown),
                found.size() - shown,
                recovery(function),
                dataLosses.of(function, way),
                List.copyOf(singlePoints.getOrDefault(function, Set.of())),
                accepted.of(function));
    }

    private @Nullable Measure recovery(Function function) {
        Slowest slowest = recoveries.of(function);
        return slowest == null
                ? null
                : new Measure(slowest.time(), slowest.element(), slowest.target(), slowest.targetOf());
    }
}
