package io.continuitylint.analysis;

import java.util.Arrays;

/**
 * The strongly connected components of the nodes, and the dependents of nodes and backups. A backup is in no component:
 * it works only once it is activated, so that it closes no cycle of things that run.
 */
final class ServiceGraph {

    private final int[][] dependents;
    private final int[][] components;
    private final int[] componentOf;

    ServiceGraph(Graph graph) {
        int[][] edges = new int[graph.sizeWithBackups()][];
        Arrays.setAll(edges, thing -> Edges.of(graph.requirements(thing)));
        this.dependents = Edges.reversed(edges);
        int size = graph.size();
        this.components = StronglyConnectedComponents.of(size, node -> Edges.below(size, edges[node]));
        this.componentOf = new int[size];
        for (int component = 0; component < components.length; component++) {
            for (int node : components[component]) {
                componentOf[node] = component;
            }
        }
    }

    /** How many components there are. They are in topological order: what a component requires comes before it. */
    int count() {
        return components.length;
    }

    /** The nodes of a component: several that require each other, or a single one. */
    int[] nodes(int component) {
        return components[component];
    }

    int componentOf(int node) {
        return componentOf[node];
    }

    /** The nodes and backups that require a node, or for one of whose requirements a backup stands in. */
    int[] dependents(int thing) {
        return dependents[thing];
    }

    boolean requiresItself(int node) {
        for (int dependent : dependents[node]) {
            if (dependent == node) {
                return true;
            }
        }
        return false;
    }
}
