package io.continuitylint.fact.backup;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Variant;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.protection.Stores;
import io.continuitylint.view.reach.ServiceReach;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Looks for a copy of an earlier moment behind every store that critical functions depend on. */
final class StoreCopyFinder {

    private final Workspace workspace;
    private final Stores stores;
    private final ServiceReach reach;

    StoreCopyFinder(Workspace workspace, Stores stores, ServiceReach reach) {
        this.workspace = workspace;
        this.stores = stores;
        this.reach = reach;
    }

    void find(Consumer<Object> facts) {
        Set<Component> judged = new HashSet<>();
        for (Component store : workspace.components().values()) {
            Function function = reach.strictest(store);
            if (function != null && Stores.holdsOriginals(store) && !judged.contains(store)) {
                List<Component> same = stores.replicasOf(store);
                judged.addAll(same);
                facts.accept(copies(store, same, strictest(same, function)));
            }
        }
    }

    private Function strictest(List<Component> replicas, Function ofFirst) {
        return replicas.stream()
                .map(reach::strictest)
                .filter(Objects::nonNull)
                .min(ServiceReach.STRICTEST_FIRST)
                .orElse(ofFirst);
    }

    private StoreCopies copies(Component store, List<Component> replicas, Function function) {
        List<Backup> all = stores.backupsOf(replicas);
        boolean pointInTime = all.stream().anyMatch(Stores::goesBack);
        Backup unsaid =
                all.stream().filter(StoreCopyFinder::saysNothing).findFirst().orElse(null);
        return new StoreCopies(
                store, function, all.stream().map(Backup::id).toList(), pointInTime, pointInTime ? null : unsaid);
    }

    private static boolean saysNothing(Backup backup) {
        Backup.Sync sync = backup.sync();
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
