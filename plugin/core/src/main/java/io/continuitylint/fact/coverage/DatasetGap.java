package io.continuitylint.fact.coverage;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Data sets of a store that none of its backups declares to cover. There is one for each such store that a function
 * with a tier requires; replicas with the same data sets in one group are one store.
 *
 * @param function the strictest that requires it
 * @param dependent what needs it on the way from the strictest critical function; null where no such function does
 * @param missing the names of those data sets
 * @param backups its backups
 * @param undeclared a backup that keeps data and names no data sets, so that they may be in it; else null
 */
public record DatasetGap(
        Component store,
        Function function,
        @Nullable Subject dependent,
        List<String> missing,
        List<Backup> backups,
        @Nullable Backup undeclared) {

    /** Whether the store has any backup. */
    public boolean isBackedUp() {
        return !backups.isEmpty();
    }
}
