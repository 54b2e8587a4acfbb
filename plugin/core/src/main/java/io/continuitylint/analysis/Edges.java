package io.continuitylint.analysis;

import io.continuitylint.analysis.Requirement.Member;
import java.util.Arrays;

/** What nodes and backups require, as edges of a directed graph: for each an array of the numbers it requires. */
final class Edges {

    private int[] found = new int[8];
    private int size;

    private Edges() {}

    /** The nodes that requirements name, without the backups. */
    static int[] ofNodes(Graph graph, Requirement[] requirements) {
        return below(graph.size(), of(requirements));
    }

    /** Every node that requirements name, and every backup that stands in there; duplicates are kept. */
    static int[] of(Requirement[] requirements) {
        if (requirements.length == 0) {
            return Graph.NO_THINGS;
        }
        Edges edges = new Edges();
        edges.collect(requirements);
        return Arrays.copyOf(edges.found, edges.size);
    }

    private void collect(Requirement[] requirements) {
        for (Requirement requirement : requirements) {
            for (Member member : requirement.members()) {
                if (member.node() >= 0) {
                    add(member.node());
                }
                for (int backup : member.backups()) {
                    add(backup);
                }
                collect(member.all());
            }
        }
    }

    private void add(int number) {
        found = size < found.length ? found : Arrays.copyOf(found, 2 * size);
        found[size++] = number;
    }

    /** The numbers that are smaller than a bound; with the number of nodes as the bound, the nodes. */
    static int[] below(int bound, int[] numbers) {
        int count = 0;
        for (int number : numbers) {
            count += number < bound ? 1 : 0;
        }
        if (count == numbers.length) {
            return numbers;
        }
        int[] smaller = new int[count];
        for (int index = numbers.length - 1; index >= 0; index--) {
            if (numbers[index] < bound) {
                smaller[--count] = numbers[index];
            }
        }
        return smaller;
    }

    /** The edges reversed: from each node or backup to its dependents. */
    static int[][] reversed(int[][] edges) {
        int[] counts = new int[edges.length];
        for (int[] all : edges) {
            for (int to : all) {
                counts[to]++;
            }
        }
        int[][] reversed = new int[edges.length][];
        for (int node = 0; node < edges.length; node++) {
            reversed[node] = counts[node] == 0 ? Graph.NO_THINGS : new int[counts[node]];
        }
        for (int from = 0; from < edges.length; from++) {
            for (int to : edges[from]) {
                reversed[to][--counts[to]] = from;
            }
        }
        return reversed;
    }
}
