package io.continuitylint.analysis;

import java.util.Arrays;

/**
 * Which things can be reached from which origins: each origin is a bit, 64 of them are carried along the edges at once. A
 * round visits only what its origins reach, each cycle once; neighbours in a file mostly reach the same, so that all rounds
 * together cost little more than what is reached.
 */
final class Marks {

    /** Takes what reached a thing. */
    @FunctionalInterface
    interface Reached {

        /**
         * @param first position of the origin that is the lowest bit
         * @param bits the origins from there on that reach it, itself if it is one
         */
        void at(int thing, int first, long bits);
    }

    private final int[][] edges;
    private final int[][] cycles;
    private final int[] cycleOf;
    private final long[] bits;
    private final boolean[] visited;
    private final int[] visit;
    private int visits;

    Marks(int[][] edges) {
        this.edges = edges;
        this.cycles = StronglyConnectedComponents.of(edges.length, thing -> edges[thing]);
        this.cycleOf = new int[edges.length];
        for (int cycle = 0; cycle < cycles.length; cycle++) {
            for (int thing : cycles[cycle]) {
                cycleOf[thing] = cycle;
            }
        }
        this.bits = new long[cycles.length];
        this.visited = new boolean[cycles.length];
        this.visit = new int[cycles.length];
    }

    /** Tells of every thing that some of the origins reach which ones do. */
    void carry(int[] origins, Reached reached) {
        for (int first = 0; first < origins.length; first += Long.SIZE) {
            int last = Math.min(origins.length, first + Long.SIZE);
            for (int position = first; position < last; position++) {
                int cycle = cycleOf[origins[position]];
                bits[cycle] |= 1L << (position - first);
                enter(cycle);
            }
            findAll();
            round(first, reached);
        }
    }

    private void findAll() {
        for (int done = 0; done < visits; done++) {
            for (int thing : cycles[visit[done]]) {
                for (int next : edges[thing]) {
                    enter(cycleOf[next]);
                }
            }
        }
    }

    private void enter(int cycle) {
        if (!visited[cycle]) {
            visited[cycle] = true;
            visit[visits++] = cycle;
        }
    }

    /** Successors have the smaller numbers, so the largest number has got all its bits. */
    private void round(int first, Reached reached) {
        Arrays.sort(visit, 0, visits);
        while (visits > 0) {
            int cycle = visit[--visits];
            for (int thing : cycles[cycle]) {
                reached.at(thing, first, bits[cycle]);
                for (int next : edges[thing]) {
                    bits[cycleOf[next]] |= bits[cycle];
                }
            }
            bits[cycle] = 0;
            visited[cycle] = false;
        }
    }
}
