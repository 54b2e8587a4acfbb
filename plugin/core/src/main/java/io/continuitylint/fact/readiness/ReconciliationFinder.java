package io.continuitylint.fact.readiness;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.backup.Substitute;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Sync;
import io.continuitylint.model.Variant;
import io.continuitylint.source.Place;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the backups after whose use two sides have to be brought together, and whether it is said how. */
final class ReconciliationFinder implements FactFinder {

    private static final String RECONCILE = "reconcile";

    @Override
    public Set<Class<?>> types() {
        return Set.of(Reconciliation.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        for (Substitute substitute : from.found(Substitute.class)) {
            if (substitute.of() instanceof Backup backup) {
                boolean late = isLate(backup);
                if (late || substitute.records() && isByHand(backup)) {
                    facts.accept(reconciliation(backup, !late));
                }
            }
        }
    }

    private static boolean isLate(Backup backup) {
        Sync.SyncMode mode = backup.sync() == null ? null : backup.sync().mode();
        return mode == Sync.SyncMode.ASYNC || mode == Sync.SyncMode.PERIODIC;
    }

    private static boolean isByHand(Backup backup) {
        return backup.variant() == Variant.MANUAL_PROCESS || backup.variant() == Variant.ROLE_BACKUP;
    }

    private static Reconciliation reconciliation(Backup backup, boolean byHand) {
        String ofSync = backup.sync() == null ? null : backup.sync().reconcile();
        String ofFailback = backup.failback() == null ? null : backup.failback().reconcile();
        boolean declared = isDeclared(ofSync) || isDeclared(ofFailback);
        Place none = ofSync != null
                ? backup.at("sync", RECONCILE)
                : ofFailback != null ? backup.at("failback", RECONCILE) : null;
        return new Reconciliation(backup, byHand, declared, declared ? null : none);
    }

    private static boolean isDeclared(@Nullable String text) {
        return text != null && !text.trim().equalsIgnoreCase("none");
    }
}
