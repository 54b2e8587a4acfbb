package io.continuitylint.fact.recoverytime;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.reach.ServiceReach;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Compares what the contracts of suppliers promise with what those who require the suppliers promise. Where a backup stands
 * in, nobody waits for the supplier.
 */
final class SupplierPromiseFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(SupplierPromise.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        for (Component supplier : from.workspace().components().values()) {
            Component contract = contract(supplier, from.workspace());
            Timespan restores = contract == null || contract.contract() == null
                    ? null
                    : contract.contract().restores();
            if (contract != null && restores != null) {
                for (ServiceReach reach : from.byRto()) {
                    Function function = reach.strictest(supplier);
                    Timespan target = function == null ? null : function.rto();
                    if (function != null && target != null && from.losses().removesForGood(supplier, function)) {
                        facts.accept(new SupplierPromise(supplier, contract, restores, function, target));
                    }
                }
            }
        }
    }

    private static @Nullable Component contract(Component supplier, Workspace workspace) {
        return supplier.supplier() == null
                ? null
                : workspace.component(supplier.supplier().contract());
    }
}
