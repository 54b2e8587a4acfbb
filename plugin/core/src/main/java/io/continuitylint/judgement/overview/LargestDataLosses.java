package io.continuitylint.judgement.overview;

import io.continuitylint.fact.Sources;
import io.continuitylint.fact.recoverytime.DataLossUnderLoss;
import io.continuitylint.fact.recoverytime.LeastDataLosses;
import io.continuitylint.finding.overview.Measure;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What each function loses of its data at most. The loss of a store is judged once for all functions of a tier, for the
 * shortest target; the others compare the same loss with a target of their own.
 */
final class LargestDataLosses {

    private final Map<Subject, List<DataLossUnderLoss>> byStore = new HashMap<>();

    LargestDataLosses(Sources from) {
        for (DataLossUnderLoss loss :
                from.view(LeastDataLosses.class, LeastDataLosses::new).all()) {
            byStore.computeIfAbsent(loss.store(), unused -> new ArrayList<>()).add(loss);
        }
    }

    /** Of the stores on the way of a function. */
    @Nullable
    Measure of(Function function, Way way) {
        Measure worst = null;
        for (Subject thing : way.things()) {
            for (DataLossUnderLoss loss : byStore.getOrDefault(thing, List.of())) {
                Measure here = measure(loss, function);
                worst = here != null && (worst == null || here.isWorseThan(worst)) ? here : worst;
            }
        }
        return worst;
    }

    private static @Nullable Measure measure(DataLossUnderLoss loss, Function function) {
        boolean judgedAlike =
                loss.function() == function || Objects.equals(loss.function().tier(), function.tier());
        boolean ofScenario = loss.targetOf() != loss.function();
        Timespan target = ofScenario ? loss.target() : function.rpo();
        return !judgedAlike || target == null
                ? null
                : new Measure(loss.loss(), loss.element(), target, ofScenario ? loss.targetOf() : function);
    }
}
