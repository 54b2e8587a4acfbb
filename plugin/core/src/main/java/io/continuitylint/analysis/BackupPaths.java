package io.continuitylint.analysis;

import io.continuitylint.analysis.Requirement.Member;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which of the wanted components lie on the paths of backups. The service path of a backup is what its service part
 * requires over any number of steps, the recovery path what its recovery part requires (docs/derived-notions.md,
 * Requirements). Backups that stand in for something on a path are not followed. Nodes with the same wanted components
 * on their path share one set, so the time is close to linear where few components are wanted.
 */
public final class BackupPaths {

    private final Graph graph;
    private final List<Set<Component>> reached;

    /** @param wanted which components to look for */
    public BackupPaths(Graph graph, Predicate<Component> wanted) {
        this.graph = graph;
        this.reached = new ArrayList<>(Collections.nCopies(graph.size(), Set.of()));
        ServiceGraph service = graph.serviceGraph();
        for (int component = 0; component < service.count(); component++) {
            int[] nodes = service.nodes(component);
            Set<Component> own = new LinkedHashSet<>();
            List<Set<Component>> behind = new ArrayList<>();
            for (int node : nodes) {
                if (graph.subject(node) instanceof Component found && wanted.test(found)) {
                    own.add(found);
                }
                collect(graph.requirements(node), behind);
            }
            Set<Component> union = union(own, behind);
            for (int node : nodes) {
                reached.set(node, union);
            }
        }
    }

    /** The wanted components on the service path of a backup. */
    public Set<Component> service(Backup backup) {
        return wanted(part(graph, backup, false));
    }

    /** The wanted components on the recovery path of a backup. */
    public Set<Component> recovery(Backup backup) {
        return wanted(part(graph, backup, true));
    }

    private Set<Component> wanted(Requirement[] requirements) {
        List<Set<Component>> behind = new ArrayList<>();
        collect(requirements, behind);
        return union(Set.of(), behind);
    }

    /**
     * How many components lie on the recovery path of one backup. It is walked for the backup alone: where most
     * components count, keeping them for every node would cost the square of the workspace.
     *
     * @param counted which components count
     * @param limit where counting stops
     */
    public static int recoverySize(Graph graph, Backup backup, Predicate<Component> counted, int limit) {
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        enter(Edges.ofNodes(graph, part(graph, backup, true)), seen, open);
        int size = 0;
        while (!open.isEmpty() && size < limit) {
            int node = open.poll();
            size += graph.subject(node) instanceof Component component && counted.test(component) ? 1 : 0;
            enter(Edges.ofNodes(graph, graph.requirements(node)), seen, open);
        }
        return size;
    }

    private static void enter(int[] nodes, Set<Integer> seen, Deque<Integer> open) {
        for (int node : nodes) {
            if (seen.add(node)) {
                open.add(node);
            }
        }
    }

    private static Requirement[] part(Graph graph, Backup backup, boolean recovery) {
        return Arrays.stream(graph.requirements(backup))
                .filter(requirement -> requirement.isRecovery() == recovery)
                .toArray(Requirement[]::new);
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

    /** The union; the largest of the sets itself, where it contains all the others. */
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
