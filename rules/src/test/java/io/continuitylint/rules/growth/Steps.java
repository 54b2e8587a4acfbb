package io.continuitylint.rules.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the classes that {@link CountingLoader} loads have done: calls of each method, and turns of its loops. */
public final class Steps {

    private static final List<String> METHODS = new ArrayList<>();
    private static long[] counts = new long[1024];

    private Steps() {}

    /** Gives a method the number that it counts under. */
    static int number(String method) {
        METHODS.add(method);
        if (METHODS.size() > counts.length) {
            counts = Arrays.copyOf(counts, 2 * counts.length);
        }
        return METHODS.size() - 1;
    }

    /** Each method calls it at its beginning and before it jumps back. */
    public static void add(int method) {
        counts[method]++;
    }

    static void reset() {
        Arrays.fill(counts, 0);
    }

    /** What was counted since the last reset, by method. */
    static Map<String, Long> byMethod() {
        Map<String, Long> found = new TreeMap<>();
        for (int method = 0; method < METHODS.size(); method++) {
            found.merge(METHODS.get(method), counts[method], Long::sum);
        }
        return found;
    }
}
