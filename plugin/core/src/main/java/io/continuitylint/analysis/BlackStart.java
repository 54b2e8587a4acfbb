package io.continuitylint.analysis;

import io.continuitylint.analysis.Requirement.Member;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What comes up when everything starts from nothing: the least fixpoint in which a thing is up when what it needs to
 * start is, and a function also those that it is to be restored after. Domains are up; a backup stands in when its
 * whole requirement is up. What never comes up waits for a cycle. See docs/derived-notions.md, Black start.
 */
public final class BlackStart {

    private final Graph graph;
    /** By node, then by backup. */
    private final Requirement[][] toStart;

    private final BitSet up = new BitSet();

    private BlackStart(Graph graph) {
        this.graph = graph;
        this.toStart = new Requirement[graph.sizeWithBackups()][];
        for (int thing = 0; thing < toStart.length; thing++) {
            toStart[thing] = thing < graph.size() ? graph.toStart(thing) : graph.requirements(thing);
        }
        solve();
    }

    /** The black start of a workspace. */
    public static BlackStart of(Graph graph) {
        return new BlackStart(graph);
    }

    /**
     * Things that wait for each other.
     *
     * @param first the one with the smallest id
     * @param chain from the first back to itself
     * @param declared whether each step is a {@code startNeeds} or a {@code restoreAfter}
     * @param members everything in the same strongly connected component
     */
    public record Cycle(Subject first, Chain chain, boolean declared, Set<Subject> members) {}

    /** Whether a thing comes up, or a backup stands in. */
    public boolean isUp(Subject subject) {
        int number = graph.number(subject);
        return number >= 0 && up.get(number);
    }

    /** Evaluates everything once, and again whenever something that it requires has come up. */
    private void solve() {
        int[][] edges = new int[toStart.length][];
        Arrays.setAll(edges, thing -> Edges.of(toStart[thing]));
        int[][] dependents = Edges.reversed(edges);
        BitSet open = new BitSet();
        open.set(0, toStart.length);
        while (!open.isEmpty()) {
            for (int thing = open.nextSetBit(0); thing >= 0; thing = open.nextSetBit(thing + 1)) {
                open.clear(thing);
                if (!up.get(thing) && comesUp(thing)) {
                    up.set(thing);
                    for (int dependent : dependents[thing]) {
                        open.set(dependent);
                    }
                }
            }
        }
    }

    private boolean comesUp(int thing) {
        return (thing < graph.size() || graph.standsIn(graph.backup(thing))) && areMet(toStart[thing]);
    }

    private boolean areMet(Requirement[] requirements) {
        for (Requirement requirement : requirements) {
            if (!isMet(requirement)) {
                return false;
            }
        }
        return true;
    }

    private boolean isMet(Requirement requirement) {
        int met = 0;
        for (Member member : requirement.members()) {
            met += isMet(member) ? 1 : 0;
        }
        return met >= Math.min(requirement.k(), requirement.members().length);
    }

    private boolean isMet(Member member) {
        if (member.all().length > 0) {
            return areMet(member.all());
        }
        if (member.node() < 0 || up.get(member.node())) {
            return true;
        }
        for (int backup : member.backups()) {
            if (up.get(backup)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The nodes for which a node that is down waits: the members that are down of its requirements that are not met.
     */
    private int[] missing(int node) {
        if (up.get(node)) {
            return Graph.NO_THINGS;
        }
        BitSet missing = new BitSet();
        for (Requirement requirement : toStart[node]) {
            if (!isMet(requirement)) {
                for (Member member : requirement.members()) {
                    if (!isMet(member)) {
                        missing.set(member.node());
                    }
                }
            }
        }
        return missing.stream().toArray();
    }

    /** Whether a thing that is down waits, over any number of steps, for a member of a cycle. */
    public boolean waitsFor(Subject subject, Cycle cycle) {
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(graph.number(subject)));
        while (!open.isEmpty()) {
            int here = open.poll();
            if (cycle.members().contains(graph.subject(here))) {
                return true;
            }
            for (int next : missing(here)) {
                if (!seen.get(next)) {
                    seen.set(next);
                    open.add(next);
                }
            }
        }
        return false;
    }

    // ---- cycles

    /**
     * One cycle for each strongly connected component of things that wait for each other, ordered by its smallest id.
     */
    public List<Cycle> cycles() {
        List<Cycle> cycles = new ArrayList<>();
        for (int[] component : StronglyConnectedComponents.of(graph.size(), this::missing)) {
            if (component.length > 1 || contains(missing(component[0]), component[0])) {
                cycles.add(cycle(component));
            }
        }
        cycles.sort(Comparator.comparing(cycle -> cycle.first().key()));
        return cycles;
    }

    private static boolean contains(int[] nodes, int node) {
        return Arrays.stream(nodes).anyMatch(other -> other == node);
    }

    private Cycle cycle(int[] component) {
        Set<Subject> members = new HashSet<>();
        Arrays.stream(component).forEach(node -> members.add(graph.subject(node)));
        Subject first = members.stream().min(Comparator.comparing(Subject::id)).orElseThrow();
        Map<Subject, Subject> before = new HashMap<>();
        Deque<Subject> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty() && !before.containsKey(first)) {
            Subject here = open.poll();
            Arrays.stream(missing(graph.number(here)))
                    .mapToObj(graph::subject)
                    .filter(members::contains)
                    .sorted(Comparator.comparing(Subject::id))
                    .forEach(next -> {
                        if (before.putIfAbsent(next, here) == null) {
                            open.add(next);
                        }
                    });
        }
        List<Subject> path = new ArrayList<>(List.of(first));
        for (Subject here = before.get(first); here != null && here != first; here = before.get(here)) {
            path.add(1, here);
        }
        path.add(first);
        return cycle(first, path, members);
    }

    /** It is declared if each step is a {@code startNeeds} or a {@code restoreAfter}, and not a need to run. */
    private Cycle cycle(Subject first, List<Subject> path, Set<Subject> members) {
        boolean declared = true;
        List<Chain.Link> links = new ArrayList<>();
        links.add(new Chain.Link(first, "", first.origin().key()));
        for (int index = 1; index < path.size(); index++) {
            Requirement waits = waits(graph.number(path.get(index - 1)), graph.number(path.get(index)));
            declared &= !waits.how().equals(Requirement.NEEDS);
            links.add(new Chain.Link(path.get(index), waits.how(), place(waits, graph.number(path.get(index)))));
        }
        return new Cycle(first, Chain.of(links), declared, members);
    }

    /** Why one thing waits for another: the first requirement that says so. */
    private Requirement waits(int from, int to) {
        return Arrays.stream(toStart[from])
                .filter(requirement ->
                        !isMet(requirement) && member(requirement, to).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Place place(Requirement requirement, int to) {
        return member(requirement, to).orElseThrow().place();
    }

    private static Optional<Member> member(Requirement requirement, int node) {
        return Arrays.stream(requirement.members())
                .filter(member -> member.node() == node)
                .findFirst();
    }
}
