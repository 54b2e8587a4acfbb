package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Where data is, once or again (derived-notions.md, Stores and copies). */
record Stores(Evaluator evaluator) {

    /** Every datastore and records component that a function needs to run and that nothing else can give back. */
    List<Component> all() {
        Set<String> needed = new HashSet<>();
        evaluator.things().workspace().functions().values().forEach(function -> needed.addAll(
                evaluator.reach().service(function.key())));
        return evaluator.things().workspace().components().values().stream()
                .filter(Stores::holdsOriginals)
                .filter(store -> needed.contains(store.key()))
                .toList();
    }

    static boolean holdsOriginals(Component component) {
        return component.kind() != null
                && component.kind().isStore()
                && (component.data() == null || component.data().rebuildFrom() == null);
    }

    /** What substitutes for a store, wherever that is written. */
    List<Backup> backups(Component store) {
        return evaluator.things().workspace().backups().values().stream()
                .filter(backup -> !backup.isNeighbour())
                .filter(backup -> evaluator.things().protectedBy(backup).contains(store.key()))
                .toList();
    }

    /** The stores and vaults among what a backup uses, and not the tool that writes. */
    List<Component> vaults(Backup backup) {
        return evaluator.things().nodes(backup.uses()).stream()
                .map(evaluator.things()::component)
                .filter(Objects::nonNull)
                .filter(Stores::keepsData)
                .toList();
    }

    private static boolean keepsData(Component component) {
        return component.kind() != null
                && (component.kind().isStore()
                        || component.kind() == ComponentKind.EQUIPMENT
                        || component.kind() == ComponentKind.STOCK
                        || component.kind() == ComponentKind.SYSTEM && component.data() != null);
    }

    /** The stores that are one with a store, it included: replicas, parts, the whole, and what is one with those. */
    Set<Component> sameAs(Component store) {
        Set<Component> same = new HashSet<>(Set.of(store));
        List<Component> stores = evaluator.things().workspace().components().values().stream()
                .filter(Stores::holdsOriginals)
                .toList();
        boolean more = true;
        while (more) {
            List<Component> joined = stores.stream()
                    .filter(other -> same.stream()
                            .anyMatch(one -> isPart(one, other) || isPart(other, one) || areReplicas(one, other)))
                    .toList();
            more = same.addAll(joined);
        }
        return same;
    }

    /** Whether one store is needed by another to run, and names no data set beyond those of the other. */
    boolean isPart(Component part, Component whole) {
        return !part.equals(whole)
                && holdsOriginals(whole)
                && datasets(whole).containsAll(datasets(part))
                && evaluator.things().hardNeeds(whole.key()).stream()
                        .anyMatch(need -> evaluator.things().nodes(need.references()).contains(part.key()));
    }

    private boolean areReplicas(Component one, Component other) {
        return datasets(one).equals(datasets(other))
                && evaluator.things().workspace().groups().values().stream()
                        .map(group -> evaluator.things().nodes(group.members()))
                        .anyMatch(members -> members.contains(one.key()) && members.contains(other.key()));
    }

    static Set<String> datasets(Component store) {
        return store.data() == null ? Set.of() : new HashSet<>(store.data().datasets());
    }

    /** Those of the stores that are no part of another of them, or all where each is part of another. */
    static List<Component> wholes(Set<Component> same, Stores stores) {
        List<Component> wholes = new ArrayList<>(same);
        wholes.removeIf(store -> same.stream().anyMatch(other -> stores.isPart(store, other)));
        return wholes.isEmpty() ? List.copyOf(same) : wholes;
    }
}
