package io.continuitylint.fact.activation;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.recoverytime.FastestRecoveries;
import io.continuitylint.fact.recoverytime.RecoveryUnderLoss;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.view.protection.MissedObjectives;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds deadlines for decisions that lie later than what is promised. */
final class LateDecisionFinder implements FactFinder {

    private static final Comparator<RecoveryUnderLoss> TIGHTEST = Comparator.comparing(RecoveryUnderLoss::target)
            .thenComparing(RecoveryUnderLoss::function, Function.STRICTEST_FIRST)
            .thenComparing(recovery -> recovery.primary().id())
            .thenComparing(recovery -> recovery.element().id());

    @Override
    public Set<Class<?>> types() {
        return Set.of(LateDecision.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        Map<Backup, List<RecoveryUnderLoss>> late = new LinkedHashMap<>();
        for (RecoveryUnderLoss recovery :
                from.view(FastestRecoveries.class, FastestRecoveries::new).all()) {
            if (recovery.isDecidedTooLate()) {
                late.computeIfAbsent(recovery.backup(), unused -> new ArrayList<>())
                        .add(recovery);
            }
        }
        late.values().forEach(recoveries -> facts.accept(joined(recoveries)));
    }

    private static LateDecision joined(List<RecoveryUnderLoss> recoveries) {
        RecoveryUnderLoss first = Collections.min(recoveries, TIGHTEST);
        List<Function> functions =
                recoveries.stream().map(RecoveryUnderLoss::function).toList();
        return new LateDecision(first, MissedObjectives.others(functions, first.function()));
    }
}
