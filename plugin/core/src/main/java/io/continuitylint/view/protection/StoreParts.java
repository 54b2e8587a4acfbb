package io.continuitylint.view.protection;

import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.StronglyConnectedComponents;
import io.continuitylint.model.Component;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Workspace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Which stores are part of others: what a store needs to run, if that holds originals too and names no data set beyond
 * those of the whole. Where stores need each other, the smallest by id counts as the whole.
 */
final class StoreParts {

    private final Workspace workspace;
    private final Map<Component, Set<Component>> wholes = new HashMap<>();

    /**
     * @param isStore whether a component can be a whole
     */
    StoreParts(Workspace workspace, Predicate<Component> isStore) {
        this.workspace = workspace;
        workspace.components().values().stream().filter(isStore).forEach(this::read);
        if (!wholes.isEmpty()) {
            turnCycles(List.copyOf(wholes.keySet()));
        }
    }

    private void read(Component whole) {
        Set<String> ofWhole = new HashSet<>(Stores.datasets(whole));
        for (Need need : Graph.needsOf(whole)) {
            for (Reference reference : need.hard() ? need.references() : List.<Reference>of()) {
                Component part = Stores.store(workspace.find(reference));
                if (part != null && part != whole && ofWhole.containsAll(Stores.datasets(part))) {
                    wholes.computeIfAbsent(part, unused -> new LinkedHashSet<>())
                            .add(whole);
                }
            }
        }
    }

    /** Only a part can be in a cycle. */
    private void turnCycles(List<Component> parts) {
        Map<Component, Integer> numbers = new HashMap<>();
        parts.forEach(part -> numbers.put(part, numbers.size()));
        int[][] cycles = StronglyConnectedComponents.of(
                parts.size(),
                number -> wholes.getOrDefault(parts.get(number), Set.of()).stream()
                        .mapToInt(whole -> numbers.getOrDefault(whole, -1))
                        .filter(whole -> whole >= 0)
                        .toArray());
        for (int[] cycle : cycles) {
            List<Component> members = new ArrayList<>();
            Arrays.stream(cycle).forEach(number -> members.add(parts.get(number)));
            if (members.size() > 1) {
                turn(members);
            }
        }
    }

    /** The smallest is part of what any of them is part of beside each other. */
    private void turn(List<Component> cycle) {
        cycle.sort(Comparator.comparing(Component::id));
        Component smallest = cycle.get(0);
        Set<Component> beside = new LinkedHashSet<>();
        for (Component member : cycle) {
            beside.addAll(wholes.getOrDefault(member, Set.of()));
            wholes.put(member, new LinkedHashSet<>(Set.of(smallest)));
        }
        cycle.forEach(beside::remove);
        wholes.put(smallest, beside);
    }

    /** Passes every pair of a whole and a part of it. */
    void each(BiConsumer<Component, Component> pairs) {
        wholes.forEach((part, all) -> all.forEach(whole -> pairs.accept(whole, part)));
    }

    boolean isPart(Component store) {
        return isPartOf(store, whole -> true);
    }

    /** Whether a store is part of another for which a condition holds. */
    boolean isPartOf(Component store, Predicate<Component> condition) {
        return wholes.getOrDefault(store, Set.of()).stream().anyMatch(condition);
    }
}
