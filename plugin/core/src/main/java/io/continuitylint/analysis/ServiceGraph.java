package io.continuitylint.analysis;

import java.util.Arrays;

/**
 * The knots of what runs, things that need each other to run or a single thing, and who leans on whom. Backups tie no
 * knots: they are activated, they do not just run.
 */
final class ServiceGraph {

    private final int[][] leaning;
    private final int[][] knots;
    private final int[] knotOf;

    ServiceGraph(Graph graph) {
        int[][] edges = new int[graph.sizeWithBackups()][];
        Arrays.setAll(edges, thing -> Edges.of(graph.requirements(thing)));
        this.leaning = Edges.reversed(edges);
        int size = graph.size();
        this.knots = StronglyConnectedComponents.of(size, node -> Edges.below(size, edges[node]));
        this.knotOf = new int[size];
        for (int knot = 0; knot < knots.length; knot++) {
            for (int node : knots[knot]) {
                knotOf[node] = knot;
            }
        }
    }

    int count() {
        return knots.length;
    }

    /** The nodes of a knot. Knots are in topological order: what they need comes first. */
    int[] members(int knot) {
        return knots[knot];
    }

    int of(int node) {
        return knotOf[node];
    }

    /** The nodes and backups that require a node, or for one of whose requirements a backup stands in. */
    int[] leaningOn(int thing) {
        return leaning[thing];
    }

    /** Whether a node needs itself. */
    boolean isItsOwn(int node) {
        for (int dependent : leaning[node]) {
            if (dependent == node) {
                return true;
            }
        }
        return false;
    }
}
