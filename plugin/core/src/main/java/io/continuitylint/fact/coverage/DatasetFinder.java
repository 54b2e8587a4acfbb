package io.continuitylint.fact.coverage;

import io.continuitylint.analysis.Chain;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.view.protection.Stores;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the data sets of stores that backups leave out. */
final class DatasetFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(DatasetGap.class, UnnamedDatasets.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        Set<Component> judged = new HashSet<>();
        Map<Backup, UnnamedDatasets> unnamed = new LinkedHashMap<>();
        for (Component store : from.workspace().components().values()) {
            if (Stores.holdsOriginals(store) && from.ofAllTiers().strictest(store) != null && !judged.contains(store)) {
                List<Component> replicas = from.stores().replicasOf(store);
                judged.addAll(replicas);
                compare(store, replicas, from, facts);
                replicas.forEach(replica -> unnamed(replica, from, unnamed));
            }
        }
        unnamed.values().forEach(facts);
    }

    private static void compare(Component store, List<Component> replicas, Sources from, Consumer<Object> facts) {
        List<Backup> backups = from.stores().backupsOf(replicas);
        Set<String> covered = new HashSet<>();
        backups.forEach(backup -> covered.addAll(covered(backup)));
        List<String> missing = new ArrayList<>(Stores.datasets(store));
        missing.removeAll(covered);
        Function function = replicas.stream()
                .map(from.ofAllTiers()::strictest)
                .filter(Objects::nonNull)
                .min(Function.STRICTEST_FIRST)
                .orElse(null);
        if (!missing.isEmpty() && function != null) {
            facts.accept(new DatasetGap(
                    store,
                    function,
                    dependent(store, from),
                    List.copyOf(missing),
                    backups,
                    backups.stream()
                            .filter(DatasetFinder::declaresNoDatasets)
                            .findFirst()
                            .orElse(null)));
        }
    }

    private static @Nullable Subject dependent(Component store, Sources from) {
        Chain way = from.byTier().way(store);
        int links = way == null ? 0 : way.links().size();
        return way == null || links < 2 ? null : way.links().get(links - 2).subject();
    }

    private static void unnamed(Component store, Sources from, Map<Backup, UnnamedDatasets> unnamed) {
        Function function = from.ofAllTiers().strictest(store);
        if (function != null && !Stores.datasets(store).isEmpty()) {
            from.stores().backupsOf(store).stream()
                    .filter(DatasetFinder::declaresNoDatasets)
                    .forEach(backup -> unnamed.merge(
                            backup, new UnnamedDatasets(backup, store, function), UnnamedDatasets::first));
        }
    }

    private static List<String> covered(Backup backup) {
        return backup.coverage() == null ? List.of() : backup.coverage().datasets();
    }

    /** Whether a backup keeps data and does not declare which data sets. */
    private static boolean declaresNoDatasets(Backup backup) {
        return Stores.isOfData(backup) && covered(backup).isEmpty();
    }
}
