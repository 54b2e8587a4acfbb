package io.continuitylint.fact.singlepoint;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the needs that nothing stands in for. */
final class UnprotectedNeedFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(UnprotectedNeed.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        from.view(UnprotectedNeeds.class, UnprotectedNeeds::new).all().forEach(facts);
    }
}
