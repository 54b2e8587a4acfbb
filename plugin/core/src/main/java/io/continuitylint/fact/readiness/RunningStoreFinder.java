package io.continuitylint.fact.readiness;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Sync;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Variant;
import io.continuitylint.view.evidence.TestCadences;
import java.util.Comparator;
import java.util.Objects;
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
            Sync.Consistency consistency =
                    backup.sync() == null ? null : backup.sync().consistency();
            if (store != null && (consistency != null || isOfAMoment(backup))) {
                facts.accept(new CopyOfRunningStore(backup, store, consistency, isRestored(backup, from)));
            }
        }
    }

    /** What follows the store write by write is as consistent as the store. */
    private static boolean isOfAMoment(Backup backup) {
        return backup.variant() == Variant.RECORD_COPY
                || backup.variant() == Variant.ARCHIVE
                || backup.sync() != null && backup.sync().mode() == Sync.SyncMode.PERIODIC;
    }

    /** Of several datastores that it protects, the smallest id. */
    private static @Nullable Component store(Backup backup, Sources from) {
        return backup.protects().stream()
                .map(from.workspace()::component)
                .filter(Objects::nonNull)
                .filter(store -> store.kind() == ComponentKind.DATASTORE)
                .min(Comparator.comparing(Component::id))
                .orElse(null);
    }

    /** Where no cadence is set, by any restore. */
    private static boolean isRestored(Backup backup, Sources from) {
        Timespan cadence = from.cadences().cadence(backup);
        return from.ledger()
                        .latest(
                                backup,
                                test -> TestCadences.isRestored(test)
                                        && (cadence == null || from.ledger().isWithin(test, cadence)))
                != null;
    }
}
