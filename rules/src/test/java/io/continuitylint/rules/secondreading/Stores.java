package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Where data is, once or again (derived-notions.md, Stores and copies). */
final class Stores {

    private final Evaluator evaluator;
    private final List<Component> all;

    Stores(Evaluator evaluator) {
        this.evaluator = evaluator;
        Set<String> needed = new HashSet<>();
        evaluator
                .things()
                .workspace()
                .functions()
                .values()
                .forEach(function -> needed.addAll(evaluator.reach().service(function.key())));
        this.all = evaluator.things().workspace().components().values().stream()
                .filter(Stores::holdsOriginals)
                .filter(store -> needed.contains(store.key()))
                .toList();
    }

    /** Every datastore and records component that a function needs to run and that nothing else can give back. */
    List<Component> all() {
        return all;
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

    /** The parts of a store: what it needs to run and names no data set beyond its own, and the parts of that. */
    Set<Component> parts(Component whole) {
        Set<Component> parts = new HashSet<>();
        Deque<Component> open = new ArrayDeque<>(all.contains(whole) ? List.of(whole) : List.of());
        while (!open.isEmpty()) {
            Component here = open.pop();
            evaluator.things().hardNeeds(here.key()).stream()
                    .flatMap(need -> evaluator.things().nodes(need.references()).stream())
                    .map(evaluator.things()::component)
                    .filter(Objects::nonNull)
                    .filter(Stores::holdsOriginals)
                    .filter(part -> datasets(here).containsAll(datasets(part)))
                    .filter(parts::add)
                    .forEach(open::push);
        }
        return parts;
    }

    /** Whether one store is part of another; of stores that are part of each other, the smallest is the whole. */
    boolean isPart(Component part, Component whole) {
        return parts(whole).contains(part)
                && (!parts(part).contains(whole) || whole.id().compareTo(part.id()) < 0);
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

    /** Those of the stores that are no part of another of them. */
    List<Component> wholes(Set<Component> same) {
        List<Component> wholes = new ArrayList<>(same);
        wholes.removeIf(store -> same.stream().anyMatch(other -> isPart(store, other)));
        return wholes;
    }
}
