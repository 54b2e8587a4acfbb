package io.continuitylint.analysis;

import io.continuitylint.analysis.Requirement.Member;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Subject;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Solves the equations of S and A, see docs/derived-notions.md, Single losses. S is the least solution for given A,
 * found over the strongly connected components of the service graph in topological order. A starts with all elements
 * and only shrinks; after the first round only what depends on a changed A is evaluated again. There are as many rounds
 * as backups are nested.
 */
final class SingleLossSolver {

    private final Graph graph;
    private final ServiceGraph service;
    private final ElementSet.Interner interner;
    /** S of each node, then A of each backup. */
    private final ElementSet[] sets;

    private final BitSet elements;

    /** Of each node within its cycle, while that is solved. */
    private final int[] position;
    /** By node the scenarios that lose it by name, by backup those that its data does not survive. */
    private final int[][] scenarios;

    private SingleLossSolver(Graph graph, boolean withComposites) {
        this.graph = graph;
        this.service = graph.serviceGraph();
        this.position = new int[graph.size()];
        this.interner = new ElementSet.Interner(graph.sizeOfAll());
        this.sets = new ElementSet[graph.sizeWithBackups()];
        Arrays.fill(sets, 0, graph.size(), ElementSet.EMPTY);
        Arrays.fill(sets, graph.size(), sets.length, ElementSet.ALL);
        this.elements = new BitSet();
        this.scenarios = new int[sets.length][];
        for (int thing = 0; thing < sets.length; thing++) {
            Subject subject = graph.subject(thing);
            scenarios[thing] =
                    subject instanceof Backup backup ? scenariosSpoiling(backup) : graph.scenariosLosing(thing);
            elements.set(thing, thing < graph.size() && (withComposites || graph.isElement(subject)));
        }
    }

    private SingleLossSolver(SingleLossSolver solved) {
        this.graph = solved.graph;
        this.service = solved.service;
        this.interner = new ElementSet.Interner(solved.interner);
        this.sets = solved.sets;
        this.elements = solved.elements;
        this.position = solved.position;
        this.scenarios = solved.scenarios;
    }

    /** The same sets, with which those of another thread can be combined. */
    SingleLossSolver copy() {
        return new SingleLossSolver(this);
    }

    /** S and A, with backups. */
    static SingleLossSolver solve(Graph graph) {
        SingleLossSolver solver = new SingleLossSolver(graph, false);
        solver.solve();
        return solver;
    }

    /** S where no backup is activated, with composite things and functions as elements too. */
    static SingleLossSolver solveWithoutBackups(Graph graph) {
        SingleLossSolver solver = new SingleLossSolver(graph, true);
        solver.solveService(solver.allComponents(), new BitSet());
        return solver;
    }

    /** S of a node, or A of a backup. */
    ElementSet of(int thing) {
        return sets[thing];
    }

    /** What removes a node and leaves none of some backups usable. */
    ElementSet unprotected(int node, int[] backups) {
        ElementSet set = sets[node];
        for (int backup : backups) {
            set = interner.both(set, sets[backup]);
        }
        return set;
    }

    /** Combines sets with those that were found. */
    ElementSet.Interner interner() {
        return interner;
    }

    /** What breaks a requirement: the elements in at least so many of its members that too few are left. */
    ElementSet breaking(Requirement requirement) {
        Member[] members = requirement.members();
        if (members.length == 1 && requirement.tooMany() == 1) {
            return breaking(members[0]);
        }
        int tooMany = requirement.tooMany();
        ElementSet[] parts = new ElementSet[members.length];
        for (int index = 0; index < parts.length; index++) {
            ElementSet set = breaking(members[index]);
            tooMany -= set == ElementSet.ALL ? 1 : 0;
            parts[index] = set == ElementSet.ALL ? ElementSet.EMPTY : set;
        }
        return tooMany <= 0 ? ElementSet.ALL : interner.atLeast(tooMany, parts);
    }

    private ElementSet breaking(Member member) {
        if (member.all().length > 0) {
            return breakingAny(member.all());
        }
        return member.node() < 0 ? ElementSet.EMPTY : unprotected(member.node(), member.backups());
    }

    private ElementSet breakingAny(Requirement[] requirements) {
        ElementSet any = ElementSet.EMPTY;
        for (Requirement requirement : requirements) {
            any = interner.either(any, breaking(requirement));
            if (any == ElementSet.ALL) {
                return any;
            }
        }
        return any;
    }

    /**
     * The right side of the equation of a node or backup: itself, scenarios, and what breaks any of its requirements.
     */
    private ElementSet evaluate(int thing) {
        ElementSet breaking = breakingAny(graph.requirements(thing));
        if (breaking == ElementSet.ALL) {
            return breaking;
        }
        for (int scenario : scenarios[thing]) {
            breaking = interner.either(breaking, interner.single(scenario));
        }
        return elements.get(thing) ? interner.either(breaking, interner.single(thing)) : breaking;
    }

    private int[] scenariosSpoiling(Backup backup) {
        return graph.workspace().scenarios().values().stream()
                .filter(scenario -> !DataSurvival.survives(backup, scenario, graph.workspace()))
                .mapToInt(graph::number)
                .toArray();
    }

    private BitSet allComponents() {
        BitSet all = new BitSet();
        all.set(0, service.count());
        return all;
    }

    private void solve() {
        BitSet changed = allComponents();
        BitSet backups = new BitSet();
        backups.set(graph.size(), sets.length);
        while (!changed.isEmpty() || !backups.isEmpty()) {
            solveService(changed, backups);
            changed.clear();
            backups = solveBackups(backups, changed);
        }
    }

    /**
     * Solves S of some strongly connected components, and of those that this changes, in topological order.
     *
     * @param open the components; those that depend on a changed S are added
     * @param backups receives the backups whose requirements depend on a changed S
     */
    private void solveService(BitSet open, BitSet backups) {
        for (int component = open.nextSetBit(0); component >= 0; component = open.nextSetBit(component + 1)) {
            int[] nodes = service.nodes(component);
            if (nodes.length == 1 && !service.requiresItself(nodes[0])) {
                change(nodes[0], evaluate(nodes[0]), open, backups);
            } else {
                ElementSet[] before = solveCycle(nodes);
                for (int index = 0; index < nodes.length; index++) {
                    ElementSet now = sets[nodes[index]];
                    sets[nodes[index]] = before[index];
                    change(nodes[index], now, open, backups);
                }
            }
        }
    }

    private void change(int thing, ElementSet now, BitSet open, BitSet backups) {
        if (sets[thing] != now) {
            sets[thing] = now;
            for (int dependent : service.dependents(thing)) {
                if (dependent < graph.size()) {
                    open.set(service.componentOf(dependent));
                } else {
                    backups.set(dependent);
                }
            }
        }
    }

    /**
     * Sets S of the nodes of a cycle to its least solution, from empty sets, and returns what it was before. What was
     * entered last when the cycle was found is evaluated first, so that a change runs around a ring at once and not by
     * one node a round.
     */
    private ElementSet[] solveCycle(int[] nodes) {
        ElementSet[] before = new ElementSet[nodes.length];
        for (int index = 0; index < nodes.length; index++) {
            before[index] = sets[nodes[index]];
            sets[nodes[index]] = ElementSet.EMPTY;
            position[nodes[index]] = index;
        }
        BitSet open = new BitSet();
        open.set(0, nodes.length);
        int at = nodes.length;
        while (!open.isEmpty()) {
            // Down to the first node and again from the last: where all require each other, a change waits for the
            // rest.
            int below = at == 0 ? -1 : open.previousSetBit(at - 1);
            at = below < 0 ? open.length() - 1 : below;
            open.clear(at);
            int node = nodes[at];
            ElementSet now = evaluate(node);
            if (now != sets[node]) {
                sets[node] = now;
                for (int dependent : service.dependents(node)) {
                    if (dependent < graph.size() && service.componentOf(dependent) == service.componentOf(node)) {
                        open.set(position[dependent]);
                    }
                }
            }
        }
        return before;
    }

    /**
     * Evaluates A of some backups, all from the same state.
     *
     * @param open receives the components that depend on a changed A
     * @return the backups that depend on a changed A, for the next round
     */
    private BitSet solveBackups(BitSet wanted, BitSet open) {
        int[] backups = wanted.stream()
                .filter(backup -> graph.standsIn(graph.backup(backup)))
                .toArray();
        ElementSet[] now = new ElementSet[backups.length];
        Arrays.setAll(now, index -> evaluate(backups[index]));
        BitSet dependents = new BitSet();
        for (int index = 0; index < backups.length; index++) {
            change(backups[index], now[index], open, dependents);
        }
        return dependents;
    }
}
