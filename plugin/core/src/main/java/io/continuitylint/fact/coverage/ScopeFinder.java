package io.continuitylint.fact.coverage;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.protection.Exposure;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Protection;
import io.continuitylint.view.protection.Protections;
import io.continuitylint.view.protection.Stores;
import io.continuitylint.view.protection.Survival;
import io.continuitylint.view.reach.ServiceReach;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Finds what backups leave out: data sets of stores, and qualities and items that functions promise. */
final class ScopeFinder {

    private final Workspace workspace;
    private final Stores stores;

    ScopeFinder(Workspace workspace, Stores stores) {
        this.workspace = workspace;
        this.stores = stores;
    }

    void datasets(ServiceReach reach, Consumer<Object> facts) {
        Set<Component> judged = new HashSet<>();
        for (Component store : workspace.components().values()) {
            if (Stores.holdsOriginals(store) && reach.strictest(store) != null && !judged.contains(store)) {
                List<Component> replicas = stores.replicasOf(store);
                judged.addAll(replicas);
                datasets(store, replicas, reach, facts);
            }
        }
    }

    private void datasets(Component store, List<Component> replicas, ServiceReach reach, Consumer<Object> facts) {
        List<Backup> backups = replicas.stream()
                .flatMap(replica -> stores.backupsOf(replica).stream())
                .distinct()
                .toList();
        Set<String> covered = new HashSet<>();
        backups.forEach(backup -> covered.addAll(covered(backup)));
        List<String> missing = without(Stores.datasets(store), covered);
        Function function = replicas.stream()
                .map(reach::strictest)
                .filter(Objects::nonNull)
                .min(ServiceReach.STRICTEST_FIRST)
                .orElse(null);
        if (!missing.isEmpty() && function != null) {
            facts.accept(new DatasetGap(
                    store,
                    function,
                    missing,
                    backups.stream().map(Backup::id).toList(),
                    backups.stream()
                            .filter(ScopeFinder::saysNothing)
                            .findFirst()
                            .orElse(null)));
        }
    }

    private static List<String> covered(Backup backup) {
        return backup.coverage() == null ? List.of() : backup.coverage().datasets();
    }

    /** Whether a backup keeps data and does not say which data sets. */
    static boolean saysNothing(Backup backup) {
        return Stores.isOfData(backup) && covered(backup).isEmpty();
    }

    void promises(Protections protections, Exposure exposure, LossView losses, Consumer<Object> facts) {
        for (Protection protection : protections.all()) {
            if (protection.dependent() instanceof Function function
                    && !(function.qualities().isEmpty() && function.items().isEmpty())) {
                Set<Backup> survivors = new LinkedHashSet<>();
                Survival.of(protection, function, exposure, losses)
                        .forEach(survival -> survivors.addAll(survival.survivors()));
                survivors.forEach(backup -> promise(function, protection, backup, facts));
            }
        }
    }

    private static void promise(Function function, Protection protection, Backup backup, Consumer<Object> facts) {
        Backup.Coverage coverage = backup.coverage();
        List<String> qualities = without(function.qualities(), coverage == null ? List.of() : coverage.qualities());
        List<String> items = without(function.items(), coverage == null ? List.of() : coverage.items());
        if (!qualities.isEmpty() || !items.isEmpty()) {
            facts.accept(new PromiseGap(function, protection.primary(), backup, qualities, items));
        }
    }

    private static List<String> without(List<String> all, Collection<String> some) {
        List<String> rest = new ArrayList<>(all);
        rest.removeAll(new HashSet<>(some));
        return List.copyOf(rest);
    }
}
