package io.continuitylint.fact.backup;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Sync;
import io.continuitylint.model.Variant;
import io.continuitylint.view.protection.Stores;
import io.continuitylint.view.reach.ServiceReach;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Looks for a copy of an earlier moment behind every store that critical functions depend on. */
final class StoreCopyFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(StoreCopies.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        Set<Component> judged = new HashSet<>();
        for (Component store : from.workspace().components().values()) {
            Function function = from.byTier().strictest(store);
            if (function != null
                    && Stores.holdsOriginals(store)
                    && !from.stores().isUncertain(store)
                    && !judged.contains(store)) {
                List<Component> same = from.stores().replicasOf(store);
                judged.addAll(same);
                StoreCopies copies = copies(
                        whole(same, store, from),
                        strictest(same, function, from.byTier()),
                        from.stores().backupsOf(same));
                if (copies.pointInTime()
                        || !isUnknown(copies.backups(), from.workspace().misread())) {
                    facts.accept(copies);
                }
            }
        }
    }

    /** Whether what decides about a copy could not be read. */
    private static boolean isUnknown(List<Backup> backups, Misread misread) {
        return backups.stream()
                .anyMatch(backup -> misread.covers(backup, "sync", "pointInTime")
                        || misread.covers(backup, "sync", "propagatesDeletes")
                        || misread.covers(backup, "variant"));
    }

    private static Function strictest(List<Component> replicas, Function ofFirst, ServiceReach reach) {
        return replicas.stream()
                .map(reach::strictest)
                .filter(Objects::nonNull)
                .min(Function.STRICTEST_FIRST)
                .orElse(ofFirst);
    }

    /** The first that a function depends on and that is part of no other such. */
    private static Component whole(List<Component> same, Component store, Sources from) {
        Predicate<Component> isReached = one -> from.byTier().strictest(one) != null;
        return same.stream()
                .filter(isReached)
                .filter(one -> !from.stores().isPartOf(one, isReached))
                .findFirst()
                .orElse(store);
    }

    private static StoreCopies copies(Component store, Function function, List<Backup> all) {
        boolean pointInTime = all.stream().anyMatch(Stores::goesBack);
        Backup undeclared =
                all.stream().filter(StoreCopyFinder::isUndeclared).findFirst().orElse(null);
        return new StoreCopies(store, function, all, pointInTime, pointInTime ? null : undeclared);
    }

    private static boolean isUndeclared(Backup backup) {
        Sync sync = backup.sync();
        boolean silent = sync == null || sync.pointInTime() == null && !Boolean.TRUE.equals(sync.propagatesDeletes());
        return silent && backup.variant() != null && isCopy(backup.variant());
    }

    private static boolean isCopy(Variant variant) {
        return switch (variant) {
            case RECORD_COPY, ARCHIVE -> true;
            default -> false;
        };
    }
}
