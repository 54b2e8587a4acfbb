package io.continuitylint.fact.recoverytime;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.view.protection.MissedObjectives;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Picks the loss that costs each function most of the data in each store, and joins the misses of one store. */
final class DataLossFinder implements FactFinder {

    private static final Comparator<DataLossUnderLoss> TIGHTEST = Comparator.comparing(DataLossUnderLoss::target)
            .thenComparing(DataLossUnderLoss::function, Function.STRICTEST_FIRST);

    private static final Comparator<DataLossUnderLoss> WORST_MISS = Comparator.comparing(DataLossUnderLoss::target)
            .thenComparing(DataLossUnderLoss::otherUnknown)
            .thenComparing(miss -> miss.loss().total(), Comparator.reverseOrder());

    @Override
    public Set<Class<?>> types() {
        return Set.of(DataLossUnderLoss.class);
    }

    private record Data(Function function, Component store) {}

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        Map<Data, DataLossUnderLoss> worst = new LinkedHashMap<>();
        for (DataLossUnderLoss loss :
                from.view(LeastDataLosses.class, LeastDataLosses::new).all()) {
            worst.merge(new Data(loss.function(), loss.store()), loss, DataLossFinder::worse);
        }
        Map<Component, List<DataLossUnderLoss>> missed = new LinkedHashMap<>();
        for (DataLossUnderLoss loss : worst.values()) {
            if (loss.misses()) {
                missed.computeIfAbsent(loss.store(), unused -> new ArrayList<>())
                        .add(loss);
            } else {
                facts.accept(loss);
            }
        }
        MissedObjectives objectives = new MissedObjectives(from.workspace(), from.exposure(), Function::rpo);
        missed.values().forEach(misses -> facts.accept(joined(misses, objectives)));
    }

    /** The one for the smallest target, then for the strictest function; the others are named in it. */
    private static DataLossUnderLoss joined(List<DataLossUnderLoss> misses, MissedObjectives objectives) {
        DataLossUnderLoss first = misses.get(0);
        Set<Function> functions = new LinkedHashSet<>();
        for (DataLossUnderLoss miss : misses) {
            first = TIGHTEST.compare(miss, first) < 0 ? miss : first;
            functions.add(miss.function());
            functions.addAll(
                    objectives.of(miss.function(), miss.store(), miss.loss().total(), miss.targetOf()));
        }
        return first.with(MissedObjectives.others(functions, first.function()));
    }

    /** A miss before what is in order; of misses the smallest target, then one that is proven, then the larger loss. */
    private static DataLossUnderLoss worse(DataLossUnderLoss kept, DataLossUnderLoss other) {
        if (kept.misses() != other.misses()) {
            return other.misses() ? other : kept;
        }
        return kept.misses() && WORST_MISS.compare(other, kept) < 0 || !kept.misses() && isLarger(other, kept)
                ? other
                : kept;
    }

    private static boolean isLarger(DataLossUnderLoss one, DataLossUnderLoss other) {
        return one.loss().total().compareTo(other.loss().total()) > 0;
    }
}
