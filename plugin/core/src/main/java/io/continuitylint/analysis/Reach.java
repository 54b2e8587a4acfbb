package io.continuitylint.analysis;

import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which function reaches a thing first: the nearest of the strictest tier, or the nearest of all. All functions of one
 * tier, or all there are, are followed at once, breadth first, and nothing is entered twice, so it is linear in the
 * workspace. See docs/derived-notions.md, What a function reaches.
 */
public final class Reach {

    private final Graph graph;
    private final IntFunction<int[]> edges;
    private final @Nullable Subject[] first;
    private final int[] entered;
    private int size;

    private Reach(Graph graph, boolean withSoft) {
        this.graph = graph;
        this.edges = withSoft ? new ReachEdges(graph, true)::from : thing -> graph.reached()[thing];
        this.first = new @Nullable Subject[graph.sizeOfAll()];
        this.entered = new int[first.length];
    }

    /** By hard need, start need, backup or recovery part: the nearest function of the strictest tier, then the smallest id. */
    public static Reach strictest(Graph graph) {
        return new Reach(graph, false).tierByTier();
    }

    /** Likewise the nearest function of any tier: the fewest steps, then the strictest tier, then the smallest id. */
    public static Reach nearest(Graph graph) {
        Reach reach = new Reach(graph, false);
        reach.walk(reach.functions());
        return reach;
    }

    /** By any need, soft needs included, and from what is offered to functions of other workspaces. */
    public static Reach anyhow(Graph graph) {
        Reach reach = new Reach(graph, true).tierByTier();
        reach.walk(graph.workspace().components().values().stream()
                .filter(component -> component.offered() != null)
                .toList());
        return reach;
    }

    /** Everything that one function reaches by hard need, start need, backup or recovery part. */
    public static Set<Subject> of(Graph graph, Function function) {
        Reach reach = new Reach(graph, false);
        reach.walk(List.of(function));
        Set<Subject> reached = new HashSet<>();
        for (int index = 0; index < reach.size; index++) {
            reached.add(graph.subject(reach.entered[index]));
        }
        return reached;
    }

    /** The first function that reaches a thing, itself if it is one that no other reached before; null if none does. */
    public @Nullable Function of(Subject subject) {
        int number = graph.number(subject);
        return number >= 0 && first[number] instanceof Function function ? function : null;
    }

    /** Whether anything reaches a thing. */
    public boolean reaches(Subject subject) {
        int number = graph.number(subject);
        return number >= 0 && first[number] != null;
    }

    private List<Function> functions() {
        return graph.workspace().functions().values().stream()
                .sorted(Function.STRICTEST_FIRST)
                .toList();
    }

    private Reach tierByTier() {
        List<Function> functions = functions();
        int from = 0;
        for (int to = 1; to <= functions.size(); to++) {
            if (to == functions.size() || !sameTier(functions.get(from), functions.get(to))) {
                walk(functions.subList(from, to));
                from = to;
            }
        }
        return this;
    }

    private static boolean sameTier(Function one, Function other) {
        return one.tier() == null ? other.tier() == null : one.tier().equals(other.tier());
    }

    /** From all roots at once. What is entered in one step is in the order of the roots, and so is what follows. */
    private void walk(Collection<? extends Subject> roots) {
        int done = size;
        for (Subject root : roots) {
            enter(graph.number(root), root);
        }
        while (done < size) {
            int here = entered[done++];
            Subject root = first[here];
            if (root != null) {
                for (int next : edges.apply(here)) {
                    enter(next, root);
                }
            }
        }
    }

    private void enter(int thing, Subject root) {
        if (thing >= 0 && first[thing] == null) {
            first[thing] = root;
            entered[size++] = thing;
        }
    }
}
