package io.continuitylint.analysis;

import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        this.edges = graph.reached();
    }

    /** How many functions reach a thing, itself if it is one; 0 for what cannot be reached. */
    public int count(Subject thing) {
        int number = graph.number(thing);
        return number < 0 ? 0 : counts()[number];
    }

    /**
     * How many of some groups of things each function reaches, itself included: at least one thing of the group. What
     * functions share is counted once for all of them.
     *
     * @return by function, 0 for those that reach none
     */
    public Map<Function, Integer> reached(List<? extends Collection<? extends Subject>> groups) {
        ElementSet.Interner interner = new ElementSet.Interner(groups.size());
        ElementSet[] own = new ElementSet[edges.length];
        Arrays.fill(own, ElementSet.EMPTY);
        for (int group = 0; group < groups.size(); group++) {
            for (Subject thing : groups.get(group)) {
                int number = graph.number(thing);
                if (number >= 0) {
                    own[number] = interner.either(own[number], interner.single(group));
                }
            }
        }
        int[][] reaching = Edges.reversed(edges);
        ElementSet[] carried = RootCounts.carried(thing -> reaching[thing], own, interner);
        Map<Function, Integer> reached = new HashMap<>();
        for (Function function : graph.workspace().functions().values()) {
            reached.put(function, carried[graph.number(function)].size());
        }
        return reached;
    }

    private int[] counts() {
        int[] known = counts;
        if (known == null) {
            BitSet functions = new BitSet();
            graph.workspace().functions().values().forEach(function -> functions.set(graph.number(function)));
            known = RootCounts.of(edges.length, thing -> edges[thing], functions);
            counts = known;
        }
        return known;
    }
}
