package io.continuitylint.analysis;

import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which functions something concerns: all that reach it by hard need, start need, backup or recovery part. See
 * docs/derived-notions.md, What a function reaches.
 */
public final class AffectedFunctions {

    private final Graph graph;
    private final int[][] edges;
    private int @Nullable [] counts;

    public AffectedFunctions(Graph graph) {
        this.graph = graph;
        ReachEdges reached = new ReachEdges(graph, false);
        this.edges = IntStream.range(0, reached.size()).mapToObj(reached::from).toArray(int[][]::new);
    }

    /** How many functions reach a thing, itself if it is one; 0 for what cannot be reached. */
    public int count(Subject thing) {
        int number = graph.number(thing);
        return number < 0 ? 0 : counts()[number];
    }

    /** Names every function that reaches any of some things, with each thing that it reaches. */
    public void each(Collection<? extends Subject> things, BiConsumer<Function, Subject> affected) {
        int[] numbers = things.stream()
                .mapToInt(graph::number)
                .filter(number -> number >= 0)
                .distinct()
                .sorted()
                .toArray();
        int[] functions = functions();
        if (functions.length < numbers.length) {
            eachFrom(functions, numbers, affected);
            return;
        }
        new Marks(reversed(edges)).carry(numbers, (reaching, first, bits) -> {
            if (graph.subject(reaching) instanceof Function function) {
                for (long rest = bits; rest != 0; rest &= rest - 1) {
                    affected.accept(function, graph.subject(numbers[first + Long.numberOfTrailingZeros(rest)]));
                }
            }
        });
    }

    /** From the functions down, where those are the fewer: each 64 of them take a walk through what they reach. */
    private void eachFrom(int[] functions, int[] things, BiConsumer<Function, Subject> affected) {
        BitSet wanted = new BitSet();
        Arrays.stream(things).forEach(wanted::set);
        new Marks(edges).carry(functions, (reached, first, bits) -> {
            if (wanted.get(reached)) {
                for (long rest = bits; rest != 0; rest &= rest - 1) {
                    int function = functions[first + Long.numberOfTrailingZeros(rest)];
                    affected.accept((Function) graph.subject(function), graph.subject(reached));
                }
            }
        });
    }

    private int[] functions() {
        return graph.workspace().functions().values().stream()
                .mapToInt(graph::number)
                .sorted()
                .toArray();
    }

    private int[] counts() {
        int[] known = counts;
        if (known == null) {
            int[] counted = new int[edges.length];
            new Marks(edges).carry(functions(), (reached, first, bits) -> counted[reached] += Long.bitCount(bits));
            known = counted;
            counts = known;
        }
        return known;
    }

    private static int[][] reversed(int[][] edges) {
        int[] degree = new int[edges.length];
        for (int[] successors : edges) {
            for (int successor : successors) {
                degree[successor]++;
            }
        }
        int[][] reversed = new int[edges.length][];
        for (int thing = 0; thing < edges.length; thing++) {
            reversed[thing] = new int[degree[thing]];
        }
        for (int thing = 0; thing < edges.length; thing++) {
            for (int successor : edges[thing]) {
                reversed[successor][--degree[successor]] = thing;
            }
        }
        return reversed;
    }
}
