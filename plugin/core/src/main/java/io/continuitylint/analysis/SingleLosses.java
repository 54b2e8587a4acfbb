package io.continuitylint.analysis;

import io.continuitylint.analysis.Requirement.Member;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Need;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the loss of each single element does to everything, all in one computation.
 *
 * <p>S(x), the elements whose loss removes x, is the least solution for given A, found over the strongly connected
 * components of the service graph in topological order. A(b), the elements whose loss leaves a backup unusable, starts
 * with all elements and only shrinks; after the first round only what a changed A touches is looked at again. The rounds
 * are as many as backups are nested.
 */
public final class SingleLosses {

    private final Graph graph;
    private final ElementSet.Interner interner = new ElementSet.Interner();
    private final ElementSet[] removing;
    private final Map<Backup, ElementSet> disabling = new HashMap<>();
    private final Dependents dependents;
    private final BitSet elements = new BitSet();

    /** @param everything whether also what has nothing of its own can be lost by itself */
    private SingleLosses(Graph graph, boolean everything) {
        this.graph = graph;
        this.removing = new ElementSet[graph.size()];
        this.dependents = new Dependents(graph);
        for (int node = 0; node < removing.length; node++) {
            Subject subject = graph.subject(node);
            elements.set(node, everything || subject instanceof Scenario || graph.isElement(subject));
            removing[node] = ElementSet.EMPTY;
        }
    }

    public static SingleLosses of(Graph graph) {
        SingleLosses losses = new SingleLosses(graph, false);
        losses.solve();
        return losses;
    }

    /** Lost0 for each single thing, composite ones and functions too: what its loss takes along if nothing is activated. */
    public static SingleLosses withoutBackups(Graph graph) {
        SingleLosses losses = new SingleLosses(graph, true);
        BitSet all = new BitSet();
        all.set(0, losses.dependents.cycles().length);
        losses.sweep(all);
        return losses;
    }

    /** S(x): whether the loss of an element removes a thing. */
    public boolean removes(Subject element, Subject thing) {
        int node = graph.number(thing);
        return node >= 0 && removing[node].contains(graph.number(element));
    }

    /** S(x) itself, without what is true of a thing that does not work at all. */
    public List<Subject> removing(Subject thing) {
        int node = graph.number(thing);
        return node < 0 ? List.of() : subjects(removing[node]);
    }

    /** P(x): the elements whose loss removes a thing and leaves no usable backup that protects it everywhere. */
    public List<Subject> unprotected(Subject thing) {
        int node = graph.number(thing);
        return node < 0 ? List.of() : subjects(unprotected(node, graph.protecting(thing)));
    }

    /** The elements whose loss breaks one hard need, with whatever stands in for it there. */
    public List<Subject> breaking(Subject dependent, Need need) {
        Requirement requirement = graph.requirement(dependent, need);
        return requirement == null ? List.of() : subjects(eval(requirement));
    }

    /** Whether a thing works with nothing lost, by itself or through a backup of it. */
    public boolean works(Subject thing) {
        int node = graph.number(thing);
        return node < 0 || unprotected(node, graph.protecting(thing)) != ElementSet.ALL;
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

    ElementSet of(int node) {
        return removing[node];
    }

    ElementSet disabling(Backup backup) {
        return disabling.getOrDefault(backup, ElementSet.ALL);
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

    // ---- the computation

    private void solve() {
        BitSet dirty = new BitSet();
        dirty.set(0, dependents.cycles().length);
        Set<Backup> waiting = new HashSet<>(graph.workspace().backups().values());
        waiting.removeIf(backup -> !graph.standsIn(backup));
        while (!dirty.isEmpty() || !waiting.isEmpty()) {
            for (int node : sweep(dirty)) {
                waiting.addAll(dependents.backupsOn(node));
            }
            dirty.clear();
            waiting = activate(waiting, dirty);
        }
    }

    /** Solves the dirty cycles in topological order, and what they change; tells the nodes that changed. */
    private List<Integer> sweep(BitSet dirty) {
        List<Integer> changed = new ArrayList<>();
        for (int cycle = dirty.nextSetBit(0); cycle >= 0; cycle = dirty.nextSetBit(cycle + 1)) {
            for (int node : solve(dependents.cycles()[cycle])) {
                changed.add(node);
                for (int dependent : dependents.of(node)) {
                    dirty.set(dependents.cycleOf(dependent));
                }
            }
        }
        return changed;
    }

    /** Solves one cycle anew; tells the nodes whose set is another than before. */
    private List<Integer> solve(int[] cycle) {
        ElementSet[] before = new ElementSet[cycle.length];
        for (int index = 0; index < cycle.length; index++) {
            before[index] = removing[cycle[index]];
            removing[cycle[index]] = ElementSet.EMPTY;
        }
        if (cycle.length == 1 && !isItsOwn(cycle[0])) {
            removing[cycle[0]] = eval(cycle[0]);
        } else {
            settle(cycle);
        }
        List<Integer> changed = new ArrayList<>(1);
        for (int index = 0; index < cycle.length; index++) {
            if (before[index] != removing[cycle[index]]) {
                changed.add(cycle[index]);
            }
        }
        return changed;
    }

    private boolean isItsOwn(int node) {
        for (int dependent : dependents.of(node)) {
            if (dependent == node) {
                return true;
            }
        }
        return false;
    }

    /** The least solution of a cycle, from empty sets. */
    private void settle(int[] cycle) {
        Deque<Integer> open = new ArrayDeque<>();
        BitSet waiting = new BitSet();
        for (int node : cycle) {
            open.add(node);
            waiting.set(node);
        }
        while (!open.isEmpty()) {
            int node = open.poll();
            waiting.clear(node);
            ElementSet now = eval(node);
            if (now != removing[node]) {
                removing[node] = now;
                for (int dependent : dependents.of(node)) {
                    boolean inside = dependents.cycleOf(dependent) == dependents.cycleOf(node);
                    if (inside && !waiting.get(dependent)) {
                        waiting.set(dependent);
                        open.add(dependent);
                    }
                }
            }
        }
    }

    /** Looks at backups again; those that a shrunken A touches wait for the next round, and dirty the graph. */
    private Set<Backup> activate(Set<Backup> waiting, BitSet dirty) {
        Map<Backup, ElementSet> next = new HashMap<>();
        for (Backup backup : waiting) {
            if (graph.standsIn(backup)) {
                next.put(backup, eval(backup));
            }
        }
        Set<Backup> touched = new HashSet<>();
        next.forEach((backup, set) -> {
            if (set != disabling(backup)) {
                disabling.put(backup, set);
                dependents.of(backup).forEach(node -> dirty.set(dependents.cycleOf(node)));
                touched.addAll(dependents.backupsOn(backup));
            }
        });
        return touched;
    }

    private ElementSet eval(int node) {
        List<ElementSet> parts = new ArrayList<>();
        for (Requirement requirement : graph.requirements(node)) {
            ElementSet set = eval(requirement);
            if (set == ElementSet.ALL) {
                return ElementSet.ALL;
            }
            parts.add(set);
        }
        interner.clear();
        if (elements.get(node)) {
            interner.add(node);
        }
        graph.scenariosLosing(node).forEach(interner::add);
        parts.forEach(interner::add);
        return interner.union();
    }

    private ElementSet eval(Backup backup) {
        List<ElementSet> parts = new ArrayList<>();
        for (Requirement requirement : graph.requirements(backup)) {
            ElementSet set = eval(requirement);
            if (set == ElementSet.ALL) {
                return ElementSet.ALL;
            }
            parts.add(set);
        }
        interner.clear();
        parts.forEach(interner::add);
        for (Scenario scenario : graph.workspace().scenarios().values()) {
            if (!DataSurvival.survives(backup, scenario, graph.workspace())) {
                interner.add(graph.number(scenario));
            }
        }
        return interner.union();
    }

    /** What breaks a requirement: the elements in at least so many of its members that too few are left. */
    private ElementSet eval(Requirement requirement) {
        int tooMany = requirement.tooMany();
        List<ElementSet> members = new ArrayList<>(requirement.members().size());
        for (Member member : requirement.members()) {
            ElementSet set = eval(member);
            if (set == ElementSet.ALL) {
                tooMany--;
            } else {
                members.add(set);
            }
        }
        if (tooMany <= 0) {
            return ElementSet.ALL;
        }
        if (tooMany == 1 && members.size() == 1) {
            return members.get(0);
        }
        interner.clear();
        members.forEach(interner::add);
        return interner.atLeast(tooMany);
    }

    private ElementSet eval(Member member) {
        if (!member.all().isEmpty()) {
            List<ElementSet> parts = new ArrayList<>();
            for (Requirement part : member.all()) {
                ElementSet set = eval(part);
                if (set == ElementSet.ALL) {
                    return ElementSet.ALL;
                }
                parts.add(set);
            }
            interner.clear();
            parts.forEach(interner::add);
            return interner.union();
        }
        return member.node() < 0 ? ElementSet.EMPTY : unprotected(member.node(), member.backups());
    }

    ElementSet unprotected(int node, List<Backup> backups) {
        ElementSet set = removing[node];
        for (Backup backup : backups) {
            set = set.and(disabling(backup), interner);
        }
        return set;
    }
}
