package io.continuitylint.fact.coverage;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.view.protection.Stores;
import java.util.List;

/**
 * A backup that keeps data and names no data sets, while the store it is of declares some. There is one for each such
 * backup.
 *
 * @param store the store; of several that of the strictest function
 * @param function the strictest that requires the store
 */
public record UnnamedDatasets(Backup backup, Component store, Function function) {

    /** Those that the store declares. */
    public List<String> declared() {
        return Stores.datasets(store);
    }

    /** Of two about one backup that of the strictest function, then of the store with the smaller id. */
    static UnnamedDatasets first(UnnamedDatasets one, UnnamedDatasets other) {
        int order = Function.STRICTEST_FIRST.compare(one.function(), other.function());
        return order < 0
                        || order == 0
                                && one.store().id().compareTo(other.store().id()) <= 0
                ? one
                : other;
    }
}
