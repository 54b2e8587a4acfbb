package io.continuitylint.fact.recoverytime;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Picks the loss that costs each function most of the data in each store. */
final class DataLossFinder implements FactFinder {

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
        worst.values().forEach(facts);
    }

    /** A miss before what is in order, then the larger loss; of equal ones the first. */
    private static DataLossUnderLoss worse(DataLossUnderLoss kept, DataLossUnderLoss other) {
        if (kept.misses() != other.misses()) {
            return other.misses() ? other : kept;
        }
        return other.loss().total().compareTo(kept.loss().total()) > 0 ? other : kept;
    }
}
