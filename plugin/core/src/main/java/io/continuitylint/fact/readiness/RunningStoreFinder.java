package io.continuitylint.fact.readiness;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Timespan;
import io.continuitylint.view.evidence.TestCadences;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the copies that are taken of running stores, and whether a restore of them has passed. */
final class RunningStoreFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(CopyOfRunningStore.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        for (Backup backup : from.workspace().backups().values()) {
            Component store = backup.holdsData() && !backup.isNeighbour() ? store(backup, from) : null;
            if (store != null) {
                facts.accept(new CopyOfRunningStore(
                        backup,
                        store,
                        backup.sync() == null ? null : backup.sync().consistency(),
                        isRestored(backup, from)));
            }
        }
    }

    /** The first datastore that it protects. */
    private static @Nullable Component store(Backup backup, Sources from) {
        for (Reference reference : backup.protects()) {
            Component store = from.workspace().component(reference);
            if (store != null && store.kind() == ComponentKind.DATASTORE) {
                return store;
            }
        }
        return null;
    }

    private static boolean isRestored(Backup backup, Sources from) {
        Timespan cadence = from.cadences().cadence(backup);
        return from.ledger()
                        .latest(
                                backup,
                                test -> TestCadences.isRestored(test)
                                        && from.ledger().isWithin(test, cadence))
                != null;
    }
}
