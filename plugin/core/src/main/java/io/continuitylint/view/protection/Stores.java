package io.continuitylint.view.protection;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Sync;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.reach.ServiceReach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The stores of a workspace and their backups: what is one store, and what is a copy of it. See docs/derived-notions.md,
 * Stores and copies.
 */
public final class Stores {

    private final Workspace workspace;
    private final Map<Component, List<Backup>> backups = new HashMap<>();
    private final StoreParts parts;
    private final SameStores same;
    private final ServiceReach needed;

    public Stores(Workspace workspace) {
        this.workspace = workspace;
        this.needed = ServiceReach.byTier(workspace, function -> true);
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
        this.parts = new StoreParts(workspace, this::isStore);
        this.same = new SameStores(workspace, parts);
    }

    /** Whether a component holds data that nothing else can give back. */
    public static boolean holdsOriginals(Component component) {
        boolean rebuilt = component.data() != null && component.data().rebuildFrom() != null;
        return component.kind() != null && component.kind().isStore() && !rebuilt;
    }

    /**
     * Whether a component is a store: it holds originals, and a function needs it to run. What only a backup uses, copies to
     * or is catalogued in, is none.
     */
    public boolean isStore(Component component) {
        return holdsOriginals(component) && needed.strictest(component) != null;
    }

    /**
     * Which of the things that a backup uses keep a copy: stores and vaults, but not the tool that writes. What is of an
     * unknown kind may.
     */
    public List<Component> vaults(Backup backup) {
        return backup.uses().stream()
                .map(workspace::component)
                .filter(Objects::nonNull)
                .filter(Stores::keepsData)
                .distinct()
                .toList();
    }

    private static boolean keepsData(Component component) {
        if (component.kind() == null) {
            return true;
        }
        return switch (component.kind()) {
            case DATASTORE, RECORDS, EQUIPMENT, STOCK -> true;
            case SYSTEM -> component.data() != null;
            default -> false;
        };
    }

    /** The backups of a store, wherever they are written. */
    public List<Backup> backupsOf(Component store) {
        return backups.getOrDefault(store, List.of());
    }

    /** A store with its parts and those that hold the same data sets in one group with it; the whole before its parts. */
    public List<Component> replicasOf(Component store) {
        return same.with(store);
    }

    /** Whether a store is part of another for which a condition holds, and is judged with it. */
    public boolean isPartOf(Component store, Predicate<Component> condition) {
        return parts.isPartOf(store, condition);
    }

    /** Whether it could not be read what it holds, of what it is part, or of what it is a replica. */
    public boolean isUncertain(Component store) {
        return same.isUncertain(store);
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

    /** Every store; replicas with the same data sets, and a store and its parts, are one. */
    public List<List<Component>> originals() {
        Set<Component> judged = new HashSet<>();
        List<List<Component>> all = new ArrayList<>();
        for (Component store : workspace.components().values()) {
            if (isStore(store) && !judged.contains(store)) {
                List<Component> replicas = replicasOf(store);
                judged.addAll(replicas);
                all.add(replicas);
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
