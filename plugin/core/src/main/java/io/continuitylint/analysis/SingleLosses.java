package io.continuitylint.analysis;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Need;
import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the loss of each single element does to everything: S, P and A of docs/derived-notions.md, Single losses. All of
 * them are computed at once by {@link SingleLossSolver}.
 */
public final class SingleLosses {

    private final Graph graph;
    private final SingleLossSolver solved;
    private @Nullable NearestElements nearest;

    private SingleLosses(Graph graph, SingleLossSolver solved) {
        this.graph = graph;
        this.solved = solved;
    }

    /**
     * The losses of each element, with backups standing in. They are solved once for a graph; each thread that asks about them
     * needs an object of its own, which keeps what its questions lead to.
     */
    public static SingleLosses of(Graph graph) {
        return new SingleLosses(graph, graph.losses().copy());
    }

    /** Lost0 of each single thing, composite things and functions included: what its loss removes without backups. */
    public static SingleLosses withoutBackups(Graph graph) {
        return new SingleLosses(graph, SingleLossSolver.solveWithoutBackups(graph));
    }

    /** S(x): whether the loss of an element removes a thing. */
    public boolean removes(Subject element, Subject thing) {
        int node = graph.node(thing);
        return node >= 0 && solved.of(node).contains(graph.number(element));
    }

    /** S(x): the elements whose loss removes a thing; none for a thing that does not work with nothing lost. */
    public List<Subject> removing(Subject thing) {
        int node = graph.node(thing);
        return node < 0 ? List.of() : subjects(solved.of(node));
    }

    /** P(x): the elements whose loss removes a thing and leaves no usable backup that protects it everywhere. */
    public List<Subject> unprotected(Subject thing) {
        int node = graph.node(thing);
        return node < 0 ? List.of() : subjects(unprotected(node));
    }

    /** Whether an element is in P(x). */
    public boolean removesForGood(Subject element, Subject thing) {
        int node = graph.node(thing);
        return node >= 0 && isLost(node, graph.protecting(node), graph.number(element));
    }

    /** Whether the loss of an element breaks what a thing requires of another; other losses of the thing do not count. */
    public boolean breaks(Subject element, Subject dependent, Subject required) {
        int number = graph.number(element);
        int wanted = graph.node(required);
        for (Requirement requirement : graph.requirements(dependent)) {
            if (requirement.has(wanted) && solved.breaking(requirement).contains(number)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one hard need is met with nothing lost. */
    public boolean isMet(Subject dependent, Need need) {
        Requirement requirement = graph.requirement(dependent, need);
        return requirement == null || isMet(requirement);
    }

    boolean isMet(Requirement requirement) {
        return solved.breaking(requirement) != ElementSet.ALL;
    }

    /** Whether a thing is lost with nothing lost, though a backup of it may work all the time. */
    public boolean neverRuns(Subject thing) {
        int node = graph.node(thing);
        return node >= 0 && solved.of(node) == ElementSet.ALL;
    }

    /** Whether a thing works with nothing lost, by itself or through a backup of it. */
    public boolean works(Subject thing) {
        int node = graph.node(thing);
        return node < 0 || unprotected(node) != ElementSet.ALL;
    }

    /** Whether a backup can be used with nothing lost. */
    public boolean isEverUsable(Backup backup) {
        return disabling(backup) != ElementSet.ALL;
    }

    /** Whether all that a backup uses works with nothing lost; only then is anything in As(b) in particular. */
    public boolean runs(Backup backup) {
        for (Requirement requirement : graph.requirements(backup)) {
            if (!requirement.isRecovery() && solved.breaking(requirement) == ElementSet.ALL) {
                return false;
            }
        }
        return true;
    }

    /** A(b): whether the loss of an element leaves a backup unusable. */
    public boolean disables(Subject element, Backup backup) {
        return disabling(backup).contains(graph.number(element));
    }

    /** A(b): the elements whose loss leaves a backup unusable; none for a backup that is never usable. */
    public List<Subject> disabling(Subject backup) {
        return backup instanceof Backup known ? subjects(disabling(known)) : List.of();
    }

    /** Ar(b) through one part of the recovery, or As(b) for {@link RecoveryPart#NONE}. */
    public boolean disables(Subject element, Backup backup, RecoveryPart part) {
        int number = graph.number(element);
        for (Requirement requirement : graph.requirements(backup)) {
            if (requirement.part() == part && solved.breaking(requirement).contains(number)) {
                return true;
            }
        }
        return false;
    }

    /** P(x) of a function as a set. */
    public LossSet stopping(Subject function) {
        int node = graph.node(function);
        return set(node < 0 ? ElementSet.EMPTY : unprotected(node));
    }

    /** The elements whose loss stops a function because it breaks one hard need. */
    public LossSet stopping(Subject function, Need need) {
        Requirement requirement = graph.requirement(function, need);
        return set(requirement == null ? ElementSet.EMPTY : solved.breaking(requirement))
                .and(stopping(function));
    }

    /**
     * The elements in P(x) of several things x at once, together with those that are in P of the same things.
     *
     * @param most how many of the things are named
     */
    public List<CommonLoss> common(List<? extends Subject> things, int most) {
        List<ElementSet> stopping = new ArrayList<>();
        for (Subject thing : things) {
            int node = graph.node(thing);
            ElementSet elements = node < 0 ? ElementSet.EMPTY : unprotected(node);
            stopping.add(elements == ElementSet.ALL ? ElementSet.EMPTY : elements);
        }
        return CommonLosses.of(graph, things, stopping, most);
    }

    /** All things that can be lost and fulfil a condition. */
    public LossSet elements(Predicate<Subject> wanted) {
        BitSet elements = new BitSet();
        for (int node = 0; node < graph.size(); node++) {
            elements.set(node, wanted.test(graph.subject(node)));
        }
        return set(solved.interner().of(elements));
    }

    /**
     * The elements that are not lost through another of them, by id. Where two are lost through each other the smaller
     * id counts.
     */
    public List<Subject> nearest(Collection<? extends Subject> elements) {
        BitSet numbers = new BitSet();
        elements.stream().mapToInt(graph::number).filter(number -> number >= 0).forEach(numbers::set);
        ElementSet near = nearest().of(solved.interner().of(numbers));
        return elements.stream()
                .filter(element -> graph.number(element) < 0 || near.contains(graph.number(element)))
                .map(Subject.class::cast)
                .sorted(Comparator.comparing(Subject::id))
                .toList();
    }

    private NearestElements nearest() {
        NearestElements known = nearest;
        if (known == null) {
            known = new NearestElements(graph, solved);
            nearest = known;
        }
        return known;
    }

    private LossSet set(ElementSet set) {
        return new LossSet(graph, solved.interner(), this::nearest, set == ElementSet.ALL ? ElementSet.EMPTY : set);
    }

    private ElementSet disabling(Backup backup) {
        int number = graph.number(backup);
        return number < 0 ? ElementSet.ALL : solved.of(number);
    }

    private ElementSet unprotected(int node) {
        return unprotected(node, graph.protecting(node));
    }

    /** The elements whose loss removes a node and leaves none of some backups usable. */
    ElementSet unprotected(int node, int[] backups) {
        return solved.unprotected(node, backups);
    }

    /** Whether the loss of an element removes a node and leaves none of some backups usable. */
    boolean isLost(int node, int[] backups, int element) {
        if (!solved.of(node).contains(element)) {
            return false;
        }
        for (int backup : backups) {
            if (!solved.of(backup).contains(element)) {
                return false;
            }
        }
        return true;
    }

    /** S of a node, by number. */
    ElementSet of(int node) {
        return solved.of(node);
    }

    private List<Subject> subjects(ElementSet set) {
        if (set == ElementSet.ALL) {
            return List.of();
        }
        List<Subject> subjects = new ArrayList<>(set.size());
        for (int element : set.members()) {
            subjects.add(graph.subject(element));
        }
        return subjects;
    }
}
