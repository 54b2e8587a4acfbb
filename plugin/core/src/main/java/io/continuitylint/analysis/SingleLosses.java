package io.continuitylint.analysis;

import io.continuitylint.analysis.Requirement.Member;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Need;
import io.continuitylint.model.Subject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * What the loss of each single element does to everything, all in one computation.
 *
 * <p>S(x), the elements whose loss removes x, is the least solution for given A, found over the strongly connected
 * components of the service graph in topological order. A(b), the elements whose loss leaves a backup unusable, starts
 * with all elements and only shrinks; after the first round only what a changed A touches is looked at again. The rounds
 * are as many as backups are nested. See docs/derived-notions.md, Single losses.
 */
public final class SingleLosses {

    private final Graph graph;
    private final ServiceGraph service;
    private final ElementSet.Interner interner = new ElementSet.Interner();
    /** S of each node, then A of each backup. */
    private final ElementSet[] sets;

    private final BitSet elements = new BitSet();
    private final int[][] spoiling;

    /** @param everything whether also what has nothing of its own can be lost by itself */
    private SingleLosses(Graph graph, boolean everything) {
        this.graph = graph;
        this.sets = new ElementSet[graph.sizeWithBackups()];
        Arrays.fill(sets, 0, graph.size(), ElementSet.EMPTY);
        Arrays.fill(sets, graph.size(), sets.length, ElementSet.ALL);
        this.spoiling = new int[sets.length][];
        for (int thing = 0; thing < sets.length; thing++) {
            Subject subject = graph.subject(thing);
            spoiling[thing] = subject instanceof Backup backup ? spoiling(backup) : graph.scenariosLosing(thing);
            elements.set(thing, thing < graph.size() && (everything || graph.isElement(subject)));
        }
        this.service = graph.serviceGraph();
    }

    public static SingleLosses of(Graph graph) {
        SingleLosses losses = new SingleLosses(graph, false);
        losses.solve();
        return losses;
    }

    /** Lost0 for each single thing, composite ones and functions too: what its loss takes along if nothing is activated. */
    public static SingleLosses withoutBackups(Graph graph) {
        SingleLosses losses = new SingleLosses(graph, true);
        losses.sweep(losses.everywhere(), new BitSet());
        return losses;
    }

    private BitSet everywhere() {
        BitSet all = new BitSet();
        all.set(0, service.count());
        return all;
    }

    /** S(x): whether the loss of an element removes a thing. */
    public boolean removes(Subject element, Subject thing) {
        int node = graph.node(thing);
        return node >= 0 && sets[node].contains(graph.number(element));
    }

    /** S(x) itself, without what is true of a thing that does not work at all. */
    public List<Subject> removing(Subject thing) {
        int node = graph.node(thing);
        return node < 0 ? List.of() : subjects(sets[node]);
    }

    /** P(x): the elements whose loss removes a thing and leaves no usable backup that protects it everywhere. */
    public List<Subject> unprotected(Subject thing) {
        int node = graph.node(thing);
        return node < 0 ? List.of() : subjects(unprotected(node, graph.protecting(node)));
    }

    /** Whether an element is in P(x). */
    public boolean removesForGood(Subject element, Subject thing) {
        int node = graph.node(thing);
        return node >= 0 && unprotected(node, graph.protecting(node)).contains(graph.number(element));
    }

    /** The elements whose loss breaks one hard need, with whatever stands in for it there. */
    public List<Subject> breaking(Subject dependent, Need need) {
        Requirement requirement = graph.requirement(dependent, need);
        return requirement == null ? List.of() : subjects(eval(requirement));
    }

    /** Whether a thing works with nothing lost, by itself or through a backup of it. */
    public boolean works(Subject thing) {
        int node = graph.node(thing);
        return node < 0 || unprotected(node, graph.protecting(node)) != ElementSet.ALL;
    }

    /** A(b): whether the loss of an element leaves a backup unusable. */
    public boolean disables(Subject element, Backup backup) {
        return disabling(backup).contains(graph.number(element));
    }

    public List<Subject> disabling(Subject backup) {
        return backup instanceof Backup known ? subjects(disabling(known)) : List.of();
    }

    /** Ar(b) through one part of the recovery, or As(b) for {@link RecoveryPart#NONE}. */
    public boolean disables(Subject element, Backup backup, RecoveryPart part) {
        int number = graph.number(element);
        for (Requirement requirement : graph.requirements(backup)) {
            if (requirement.part() == part && eval(requirement).contains(number)) {
                return true;
            }
        }
        return false;
    }

    private ElementSet disabling(Backup backup) {
        int number = graph.number(backup);
        return number < 0 ? ElementSet.ALL : sets[number];
    }

    ElementSet of(int node) {
        return sets[node];
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

    /** The scenarios that the data of a backup does not survive. */
    private int[] spoiling(Backup backup) {
        return graph.workspace().scenarios().values().stream()
                .filter(scenario -> !DataSurvival.survives(backup, scenario, graph.workspace()))
                .mapToInt(graph::number)
                .toArray();
    }

    // ---- the computation

    private void solve() {
        BitSet dirty = everywhere();
        BitSet waiting = new BitSet();
        waiting.set(graph.size(), sets.length);
        while (!dirty.isEmpty() || !waiting.isEmpty()) {
            sweep(dirty, waiting);
            dirty.clear();
            waiting = activate(waiting, dirty);
        }
    }

    /** Solves the dirty components in topological order, and what they change; the backups that this touches wait. */
    private void sweep(BitSet dirty, BitSet waiting) {
        for (int component = dirty.nextSetBit(0); component >= 0; component = dirty.nextSetBit(component + 1)) {
            int[] members = service.nodes(component);
            if (members.length == 1 && !service.requiresItself(members[0])) {
                change(members[0], eval(members[0]), dirty, waiting);
            } else {
                ElementSet[] before = settle(members);
                for (int index = 0; index < members.length; index++) {
                    ElementSet now = sets[members[index]];
                    sets[members[index]] = before[index];
                    change(members[index], now, dirty, waiting);
                }
            }
        }
    }

    private void change(int thing, ElementSet now, BitSet dirty, BitSet waiting) {
        if (sets[thing] != now) {
            sets[thing] = now;
            for (int dependent : service.dependents(thing)) {
                if (dependent < graph.size()) {
                    dirty.set(service.componentOf(dependent));
                } else {
                    waiting.set(dependent);
                }
            }
        }
    }

    /** Puts the least solution of a cycle in place, from empty sets; tells what was there before. */
    private ElementSet[] settle(int[] nodes) {
        ElementSet[] before = new ElementSet[nodes.length];
        Deque<Integer> open = new ArrayDeque<>();
        BitSet waiting = new BitSet();
        for (int index = 0; index < nodes.length; index++) {
            before[index] = sets[nodes[index]];
            sets[nodes[index]] = ElementSet.EMPTY;
            open.add(nodes[index]);
            waiting.set(nodes[index]);
        }
        while (!open.isEmpty()) {
            int node = open.poll();
            waiting.clear(node);
            ElementSet now = eval(node);
            if (now != sets[node]) {
                sets[node] = now;
                for (int dependent : service.dependents(node)) {
                    boolean inside = dependent < graph.size() && service.componentOf(dependent) == service.componentOf(node);
                    if (inside && !waiting.get(dependent)) {
                        waiting.set(dependent);
                        open.add(dependent);
                    }
                }
            }
        }
        return before;
    }

    /** Looks at backups again, all from the same state; those that a shrunken A touches wait for the next round. */
    private BitSet activate(BitSet waiting, BitSet dirty) {
        int[] backups = waiting.stream()
                .filter(backup -> graph.standsIn(graph.backup(backup)))
                .toArray();
        ElementSet[] now = new ElementSet[backups.length];
        Arrays.setAll(now, index -> eval(backups[index]));
        BitSet touched = new BitSet();
        for (int index = 0; index < backups.length; index++) {
            change(backups[index], now[index], dirty, touched);
        }
        return touched;
    }

    /** What removes a node, or leaves a backup unusable: itself, scenarios, and what breaks any of its requirements. */
    private ElementSet eval(int thing) {
        ElementSet broken = evalAll(graph.requirements(thing));
        boolean element = elements.get(thing);
        if (broken == ElementSet.ALL || !element && spoiling[thing].length == 0) {
            return broken;
        }
        interner.clear();
        if (element) {
            interner.add(thing);
        }
        for (int scenario : spoiling[thing]) {
            interner.add(scenario);
        }
        interner.add(broken);
        return interner.union();
    }

    /** What breaks any of some requirements. */
    private ElementSet evalAll(Requirement[] requirements) {
        if (requirements.length == 0) {
            return ElementSet.EMPTY;
        }
        ElementSet[] parts = new ElementSet[requirements.length];
        for (int index = 0; index < parts.length; index++) {
            parts[index] = eval(requirements[index]);
            if (parts[index] == ElementSet.ALL) {
                return ElementSet.ALL;
            }
        }
        return parts.length == 1 ? parts[0] : interner.atLeast(1, parts);
    }

    /** What breaks a requirement: the elements in at least so many of its members that too few are left. */
    private ElementSet eval(Requirement requirement) {
        Member[] members = requirement.members();
        if (members.length == 1 && requirement.tooMany() == 1) {
            return eval(members[0]);
        }
        int tooMany = requirement.tooMany();
        ElementSet[] parts = new ElementSet[members.length];
        for (int index = 0; index < parts.length; index++) {
            ElementSet set = eval(members[index]);
            tooMany -= set == ElementSet.ALL ? 1 : 0;
            parts[index] = set == ElementSet.ALL ? ElementSet.EMPTY : set;
        }
        return tooMany <= 0 ? ElementSet.ALL : interner.atLeast(tooMany, parts);
    }

    private ElementSet eval(Member member) {
        if (member.all().length > 0) {
            return evalAll(member.all());
        }
        return member.node() < 0 ? ElementSet.EMPTY : unprotected(member.node(), member.backups());
    }

    ElementSet unprotected(int node, int[] backups) {
        ElementSet set = sets[node];
        for (int backup : backups) {
            set = set.and(sets[backup], interner);
        }
        return set;
    }
}
