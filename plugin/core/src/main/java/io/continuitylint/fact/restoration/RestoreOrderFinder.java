package io.continuitylint.fact.restoration;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import java.util.Set;
import java.util.function.Consumer;

/** Compares the declared order of restoration with the tiers. */
final class RestoreOrderFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(RestoreOrder.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        for (Function function : from.workspace().functions().values()) {
            for (Reference reference : function.restoreAfter()) {
                if (function.tier() != null
                        && from.workspace().find(reference) instanceof Function after
                        && isLessCritical(after, function)
                        && !from.byTier().needs(function, after)) {
                    facts.accept(new RestoreOrder(function, after, reference));
                }
            }
        }
    }

    private static boolean isLessCritical(Function one, Function other) {
        int of = one.tier() == null ? Integer.MAX_VALUE : one.tier();
        return other.tier() != null && of > other.tier();
    }
}
