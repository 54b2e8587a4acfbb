package io.continuitylint.analysis;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Need;
import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What the loss of each single element does to everything: S, P and A of docs/derived-notions.md, Single losses. All of
 * them are computed at once by {@link SingleLossSolver}.
 */
public final class SingleLosses {

    private final Graph graph;
    private final SingleLossSolver solved;

    private SingleLosses(Graph graph, SingleLossSolver solved) {
        this.graph = graph;
        this.solved = solved;
    }

    /** The losses of each element, with backups standing in. */
    public static SingleLosses of(Graph graph) {
        return new SingleLosses(graph, SingleLossSolver.solve(graph));
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

    /**
     * The elements whose loss breaks one hard need, with what stands in for it there; none where it is not met with nothing
     * lost.
     */
    public List<Subject> breaking(Subject dependent, Need need) {
        Requirement requirement = graph.requirement(dependent, need);
        return requirement == null ? List.of() : subjects(solved.breaking(requirement));
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

    /**
     * The elements that are not lost through another of them, by id. Where two are lost through each other the smaller
     * id counts.
     */
    public List<Subject> nearest(Collection<? extends Subject> elements) {
        List<Subject> sorted = new ArrayList<>(elements);
        sorted.sort(Comparator.comparing(Subject::id));
        List<Subject> nearest = new ArrayList<>();
        BitSet behind =
                solved.lostWithOthers(sorted.stream().mapToInt(graph::number).toArray());
        for (int index = 0; index < sorted.size(); index++) {
            Subject element = sorted.get(index);
            if (!behind.get(index)
                    || sorted.stream().noneMatch(other -> other != element && comesBefore(other, element))) {
                nearest.add(element);
            }
        }
        return nearest;
    }

    /** Whether an element is reached only through another: its loss takes the other away too. */
    private boolean comesBefore(Subject other, Subject element) {
        boolean through = removes(element, other);
        boolean back = removes(other, element);
        return through && (!back || other.id().compareTo(element.id()) < 0);
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
