package io.continuitylint.view.protection;

import io.continuitylint.analysis.Graph;
import io.continuitylint.model.Component;
import io.continuitylint.model.Group;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which stores are one. Members of a group are, if they hold the same data sets; and a store and its parts. */
final class SameStores {

    /** Without these it is not known what a store holds. */
    private static final List<String> DECISIVE = List.of("kind", "data.datasets", "data.rebuildFrom");

    private final Workspace workspace;
    private final Map<Component, Component> representatives = new HashMap<>();
    private final StoreParts parts;
    private final Map<Component, List<Component>> byStore = new HashMap<>();
    private final Set<Component> uncertain = new HashSet<>();

    /**
     * @param parts which stores are part of others
     */
    SameStores(Workspace workspace, StoreParts parts) {
        this.workspace = workspace;
        this.parts = parts;
        workspace.groups().values().forEach(this::join);
        parts.each(this::join);
        list();
        if (!workspace.misread().isEmpty()) {
            workspace.groups().values().forEach(this::uncertain);
            workspace.components().values().forEach(this::uncertain);
        }
    }

    /** All that are one with a store, by id, the whole before its parts. */
    List<Component> with(Component store) {
        return byStore.getOrDefault(store, List.of(store));
    }

    /** Whether it could not be read what a store holds, or what it may be one with. */
    boolean isUncertain(Component store) {
        return uncertain.contains(store);
    }

    private void uncertain(Group group) {
        if (group.members().stream().map(workspace::find).anyMatch(this::isUnknown)) {
            group.members().forEach(this::uncertain);
        }
    }

    private void uncertain(Component whole) {
        if (isUnknown(whole)) {
            uncertain.add(whole);
            Graph.needsOf(whole).stream()
                    .flatMap(need -> need.references().stream())
                    .forEach(this::uncertain);
        }
    }

    private void uncertain(Reference reference) {
        Component store = workspace.component(reference);
        if (store != null) {
            uncertain.add(store);
        }
    }

    private boolean isUnknown(@Nullable Subject subject) {
        return subject == null
                || DECISIVE.stream().anyMatch(path -> workspace.misread().covers(subject, path));
    }

    private void join(Group group) {
        Map<List<String>, Component> byData = new HashMap<>();
        for (Reference member : group.members()) {
            Component store = store(member);
            if (store != null) {
                Component first = byData.putIfAbsent(Stores.datasets(store), store);
                join(first == null ? store : first, store);
            }
        }
    }

    private @Nullable Component store(Reference reference) {
        return Stores.store(workspace.find(reference));
    }

    private void join(Component one, Component other) {
        Component root = representative(one);
        representatives.putIfAbsent(root, root);
        representatives.put(representative(other), root);
    }

    /** Of all that have been joined with a store; the way to it is halved on the way. */
    private Component representative(Component store) {
        Component here = store;
        Component next = next(here);
        while (next != here) {
            representatives.put(here, next(next));
            here = next(here);
            next = next(here);
        }
        return here;
    }

    private Component next(Component store) {
        return representatives.getOrDefault(store, store);
    }

    private void list() {
        Map<Component, List<Component>> lists = new HashMap<>();
        for (Component store : workspace.components().values()) {
            if (representatives.containsKey(store)) {
                lists.computeIfAbsent(representative(store), unused -> new ArrayList<>())
                        .add(store);
            }
        }
        for (List<Component> same : lists.values()) {
            same.sort(Comparator.comparing(parts::isPart).thenComparing(Component::id));
            same.forEach(store -> byStore.put(store, same));
        }
    }
}
