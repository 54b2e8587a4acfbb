package io.continuitylint.view.protection;

import io.continuitylint.model.Component;
import io.continuitylint.model.Group;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.reach.ServiceReach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The stores that hold the same data sets side by side in a group that some function needs. */
public final class Replicas {

    private final Workspace workspace;
    private final LossView losses;
    private final Map<Component, List<List<Component>>> replicas = new HashMap<>();

    /** Whether needs could not be read, which may be a group of any stores. */
    private final boolean unknown;

    /** @param needed what functions need to run, in any order of the functions that count */
    public Replicas(Workspace workspace, LossView losses, List<ServiceReach> needed) {
        this.workspace = workspace;
        this.losses = losses;
        workspace.functions().values().forEach(function -> index(function, function.needs(), needed));
        workspace.components().values().forEach(component -> index(component, component.needs(), needed));
        Misread misread = workspace.misread();
        this.unknown = !misread.isEmpty()
                && Stream.concat(workspace.functions().values().stream(), workspace.components().values().stream())
                        .anyMatch(dependent -> misread.covers(dependent, "needs"));
    }

    /** A soft need keeps nothing running, so no data either. */
    private void index(Subject dependent, List<Need> needs, List<ServiceReach> needed) {
        if (needed.stream().anyMatch(order -> order.strictest(dependent) != null)) {
            for (Need need : needs) {
                if (need instanceof Need.OfGroup alternatives && need.hard()) {
                    index(alternatives.group());
                }
            }
        }
    }

    /** Each member that holds data by what it holds: those that hold the same are replicas of each other. */
    private void index(Group group) {
        Map<List<String>, List<Component>> byData = new HashMap<>();
        for (Reference member : group.members()) {
            Component store = Stores.store(workspace.find(member));
            if (store != null) {
                byData.computeIfAbsent(Stores.datasets(store), unused -> new ArrayList<>())
                        .add(store);
            }
        }
        for (List<Component> same : byData.values()) {
            same.forEach(store ->
                    replicas.computeIfAbsent(store, unused -> new ArrayList<>()).add(same));
        }
    }

    /** Whether a replica still has the data after a loss, or may have it; the loss must not be one that spoils data. */
    public boolean isHeldElsewhere(Subject element, Component store) {
        return unknown
                || replicas.getOrDefault(store, List.of()).stream()
                        .flatMap(List::stream)
                        .anyMatch(replica -> !losses.removes(element, replica));
    }
}
