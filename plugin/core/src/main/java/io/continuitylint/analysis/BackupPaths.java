package io.continuitylint.analysis;

import io.continuitylint.analysis.Requirement.Member;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which of some components lie on the paths of backups: on the service path what runs requires, on the recovery path what
 * detecting, deciding and activating require, over any number of steps. What stands in for something on the way is not
 * entered. Things that reach the same share one set, so that it is close to linear where few components are asked for.
 */
public final class BackupPaths {

    private final Graph graph;
    private final List<Set<Component>> reached;

    /** @param asked which components to tell of */
    public BackupPaths(Graph graph, Predicate<Component> asked) {
        this.graph = graph;
        this.reached = new ArrayList<>(Collections.nCopies(graph.size(), Set.of()));
        for (int[] cycle : StronglyConnectedComponents.of(graph.size(), node -> Edges.ofNodes(graph, node))) {
            Set<Component> own = new LinkedHashSet<>();
            List<Set<Component>> behind = new ArrayList<>();
            for (int node : cycle) {
                if (graph.subject(node) instanceof Component component && asked.test(component)) {
                    own.add(component);
                }
                collect(graph.requirements(node), behind);
            }
            Set<Component> union = union(own, behind);
            for (int node : cycle) {
                reached.set(node, union);
            }
        }
    }

    /** Those that what a backup uses requires, or is. */
    public Set<Component> service(Backup backup) {
        return of(backup, requirement -> requirement.part() == RecoveryPart.NONE);
    }

    /** Those that the recovery part of a backup requires, or names. */
    public Set<Component> recovery(Backup backup) {
        return of(backup, requirement -> requirement.part() != RecoveryPart.NONE);
    }

    private Set<Component> of(Backup backup, Predicate<Requirement> wanted) {
        List<Set<Component>> behind = new ArrayList<>();
        for (Requirement requirement : graph.requirements(backup)) {
            if (wanted.test(requirement)) {
                collect(new Requirement[] {requirement}, behind);
            }
        }
        return union(Set.of(), behind);
    }

    private void collect(Requirement[] requirements, List<Set<Component>> behind) {
        for (Requirement requirement : requirements) {
            for (Member member : requirement.members()) {
                if (member.node() >= 0 && !reached.get(member.node()).isEmpty()) {
                    behind.add(reached.get(member.node()));
                }
                collect(member.all(), behind);
            }
        }
    }

    /** The largest of the sets itself, where it holds all the others. */
    private static Set<Component> union(Set<Component> own, List<Set<Component>> behind) {
        Set<Component> largest = own;
        for (Set<Component> set : behind) {
            largest = set.size() > largest.size() ? set : largest;
        }
        Set<Component> all = largest;
        if (all.containsAll(own) && behind.stream().allMatch(set -> set == all || all.containsAll(set))) {
            return all;
        }
        Set<Component> union = new LinkedHashSet<>(own);
        behind.forEach(union::addAll);
        return union;
    }
}
