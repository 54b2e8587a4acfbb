package io.continuitylint.view.protection;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Group;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Sync;
import io.continuitylint.model.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for a copy of an earlier moment behind every store that critical functions depend on. */
public final class Stores {

    private final Workspace workspace;
    private final Map<Component, List<Backup>> backups = new HashMap<>();
    private final Map<Component, List<Component>> replicas;

    public Stores(Workspace workspace) {
        this.workspace = workspace;
        for (Backup backup : workspace.backups().values()) {
            if (!backup.isNeighbour()) {
                for (Reference reference : backup.protects()) {
                    Component store = workspace.component(reference);
                    if (store != null) {
                        backups.computeIfAbsent(store, unused -> new ArrayList<>())
                                .add(backup);
                    }
                }
            }
        }
        this.replicas = replicas();
    }

    /** Whether a component holds data that nothing else can give back. */
    public static boolean holdsOriginals(Component component) {
        boolean rebuilt = component.data() != null && component.data().rebuildFrom() != null;
        return component.kind() != null && component.kind().isStore() && !rebuilt;
    }

    /** The backups of a store, wherever they are written. */
    public List<Backup> backupsOf(Component store) {
        return backups.getOrDefault(store, List.of());
    }

    /** A store and those that hold the same data sets in one group with it. */
    public List<Component> replicasOf(Component store) {
        return replicas.getOrDefault(store, List.of(store));
    }

    /** Whether a backup keeps data, and not only something that runs. */
    public static boolean isOfData(Backup backup) {
        return backup.holdsData() || backup.sync() != null;
    }

    /** The backups of several replicas of a store, each once. */
    public List<Backup> backupsOf(List<Component> replicas) {
        return replicas.stream()
                .flatMap(replica -> backupsOf(replica).stream())
                .distinct()
                .toList();
    }

    /** Every store that holds originals, needed or not; replicas with the same data sets in one group are one. */
    public List<List<Component>> originals() {
        Set<Component> judged = new HashSet<>();
        List<List<Component>> all = new ArrayList<>();
        for (Component store : workspace.components().values()) {
            if (holdsOriginals(store) && !judged.contains(store)) {
                List<Component> same = replicasOf(store);
                judged.addAll(same);
                all.add(same);
            }
        }
        return all;
    }

    /** Whether it goes back to an earlier moment and does not copy deletions. */
    public static boolean goesBack(Backup backup) {
        Sync sync = backup.sync();
        return sync != null
                && Boolean.TRUE.equals(sync.pointInTime())
                && !Boolean.TRUE.equals(sync.propagatesDeletes());
    }

    /** Stores that are members of one group and hold the same data sets, by each of them. */
    private Map<Component, List<Component>> replicas() {
        Map<Component, List<Component>> replicas = new HashMap<>();
        for (Group group : workspace.groups().values()) {
            Map<List<String>, List<Component>> byData = new LinkedHashMap<>();
            for (Reference member : group.members()) {
                Component store = workspace.component(member);
                if (store != null && holdsOriginals(store)) {
                    byData.computeIfAbsent(datasets(store), unused -> new ArrayList<>())
                            .add(store);
                }
            }
            byData.values().forEach(same -> same.forEach(store -> replicas.merge(store, same, Stores::joined)));
        }
        return replicas;
    }

    private static List<Component> joined(List<Component> one, List<Component> other) {
        List<Component> all = new ArrayList<>(one);
        other.stream().filter(component -> !one.contains(component)).forEach(all::add);
        return all;
    }

    public static List<String> datasets(@Nullable Component store) {
        return store == null || store.data() == null
                ? List.of()
                : store.data().datasets().stream().sorted().toList();
    }

    /** A subject as the store it is, if it holds originals. */
    public static @Nullable Component store(@Nullable Subject subject) {
        return subject instanceof Component component && holdsOriginals(component) ? component : null;
    }
}
