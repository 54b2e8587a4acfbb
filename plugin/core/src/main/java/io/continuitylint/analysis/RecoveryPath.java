package io.continuitylint.analysis;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Subject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** RecoveryPath(b): everything in the recovery part of a backup, over any number of steps. */
public final class RecoveryPath {

    private final Graph graph;

    public RecoveryPath(Graph graph) {
        this.graph = graph;
    }

    /** How many components it holds, persons not counted. Beyond the limit nobody counts on. */
    public int size(Backup backup, int limit) {
        Set<Subject> seen = new HashSet<>();
        Deque<Subject> open = new ArrayDeque<>();
        for (Requirement requirement : graph.requirements(backup)) {
            if (requirement.part() != RecoveryPart.NONE) {
                follow(new Requirement[] {requirement}, seen, open);
            }
        }
        int size = 0;
        while (!open.isEmpty() && size < limit) {
            Subject here = open.poll();
            size += isCounted(here) ? 1 : 0;
            follow(graph.requirements(here), seen, open);
        }
        return size;
    }

    private static boolean isCounted(Subject subject) {
        return subject instanceof Component component && component.kind() != ComponentKind.PERSON;
    }

    private void follow(Requirement[] requirements, Set<Subject> seen, Deque<Subject> open) {
        for (int node : Edges.below(graph.size(), Edges.of(requirements))) {
            if (seen.add(graph.subject(node))) {
                open.add(graph.subject(node));
            }
        }
    }
}
