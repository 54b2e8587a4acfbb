package io.continuitylint.analysis;

import io.continuitylint.analysis.RecoveryTimes.Phases;
import io.continuitylint.analysis.RestorationTimes.Restoration;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The recovery from one loss as a discrete-event simulation. A backup begins its second half when its first half is
 * over and everything it requires works, and is active when that half is over. A thing starts when everything it
 * requires works. Things in a cycle that require nothing else that is down start together, and take as long as the
 * slowest of them. See docs/recovery-time.md, T.
 */
final class RecoverySimulation {

    private final Graph graph;
    private final Losses losses;
    private final Set<Subject> down;
    private final Set<Backup> backups;
    private final Function<Backup, Phases> phases;
    private final boolean cyclic;
    private final RestorationTimes restored;
    private final Map<Subject, Restoration> started = new HashMap<>();
    /** What has started, by the time at which it is done. */
    private final NavigableMap<Long, List<Subject>> events = new TreeMap<>();

    /**
     * @param losses of the elements, without backups; backups become active in it
     * @param down what does not work at first
     * @param backups those that stand in for something that is down
     */
    RecoverySimulation(
            Graph graph, Losses losses, Set<Subject> down, Set<Backup> backups, Function<Backup, Phases> phases) {
        this.graph = graph;
        this.losses = losses;
        this.down = down;
        this.backups = backups;
        this.phases = phases;
        this.cyclic = down.stream().anyMatch(this::isOnCycle)
                && componentsOf(down).stream().anyMatch(this::isCycle);
        this.restored = new RestorationTimes(graph, down);
    }

    /** Runs until nothing more starts. To be called once. */
    RestorationTimes run() {
        Set<Subject> candidates = new LinkedHashSet<>(backups);
        candidates.addAll(down);
        start(candidates);
        while (!events.isEmpty()) {
            start(finishNext());
        }
        return restored;
    }

    private void start(Set<Subject> candidates) {
        candidates.forEach(this::start);
        if (cyclic && !candidates.isEmpty()) {
            startCycles();
        }
    }

    private void start(Subject subject) {
        if (!isWaiting(subject)) {
            return;
        }
        if (subject instanceof Backup backup) {
            activate(backup);
        } else if (!losses.isElement(subject)) {
            startTogether(Set.of(subject), Set.of());
        }
    }

    /** Schedules the end of an activation if what the backup requires works now. */
    private void activate(Backup backup) {
        Restoration required = graph.standsIn(backup) && losses.dataSurvives(backup)
                ? restored.allOf(graph.requirements(backup), Set.of())
                : null;
        if (required != null) {
            Phases own = phases.apply(backup);
            Restoration after = required.at() > own.pre() ? required : null;
            schedule(backup, new Restoration(Math.max(required.at(), own.pre()) + own.post(), backup, after));
        }
    }

    private void schedule(Subject subject, Restoration end) {
        started.put(subject, end);
        events.computeIfAbsent(end.at(), unused -> new ArrayList<>(1)).add(subject);
    }

    private void startCycles() {
        Set<Subject> waiting = new LinkedHashSet<>();
        for (Subject subject : down) {
            if (isWaiting(subject) && !losses.isLost(subject)) {
                waiting.add(subject);
            }
        }
        for (Set<Subject> component : componentsOf(selfSufficient(waiting))) {
            startTogether(component, component);
        }
    }

    /**
     * Starts some things at the same time, if what they require works now.
     *
     * @param assumed what is taken to work already
     */
    private void startTogether(Set<Subject> things, Set<Subject> assumed) {
        Restoration latest = Restoration.IMMEDIATE;
        Subject slowest = null;
        for (Subject subject : things) {
            Restoration required = restored.allOf(graph.requirements(subject), assumed);
            if (required == null) {
                return;
            }
            latest = Restoration.later(latest, required);
            slowest = slowest == null || RecoveryTimes.millisToStart(subject) > RecoveryTimes.millisToStart(slowest)
                    ? subject
                    : slowest;
        }
        long millis = slowest == null ? 0 : RecoveryTimes.millisToStart(slowest);
        Restoration end = millis == 0 ? latest : new Restoration(latest.at() + millis, slowest, latest);
        things.forEach(subject -> schedule(subject, end));
    }

    /** The largest part of some things that requires nothing but itself and what works now. */
    private Set<Subject> selfSufficient(Set<Subject> things) {
        Set<Subject> rest = new LinkedHashSet<>(things);
        boolean changed = true;
        while (changed) {
            changed = rest.removeIf(subject -> restored.allOf(graph.requirements(subject), rest) == null);
        }
        return rest;
    }

    /** The strongly connected components of the graph of some things. */
    private List<Set<Subject>> componentsOf(Set<Subject> things) {
        List<Subject> numbered = List.copyOf(things);
        Map<Subject, Integer> numbers = new HashMap<>();
        numbered.forEach(subject -> numbers.put(subject, numbers.size()));
        List<Set<Subject>> components = new ArrayList<>();
        for (int[] component :
                StronglyConnectedComponents.of(numbered.size(), number -> within(numbers, numbered.get(number)))) {
            Set<Subject> members = new LinkedHashSet<>();
            Arrays.stream(component).forEach(number -> members.add(numbered.get(number)));
            components.add(members);
        }
        return components;
    }

    private int[] within(Map<Subject, Integer> numbers, Subject subject) {
        return Arrays.stream(Edges.ofNodes(graph, graph.requirements(subject)))
                .mapToObj(node -> numbers.get(graph.subject(node)))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Whether a thing requires itself in the whole graph, of which what is down is a part. */
    private boolean isOnCycle(Subject subject) {
        ServiceGraph all = graph.serviceGraph();
        int node = graph.number(subject);
        return node >= graph.size() || all.nodes(all.componentOf(node)).length > 1 || all.requiresItself(node);
    }

    private boolean isCycle(Set<Subject> component) {
        return component.size() > 1
                || component.stream().anyMatch(subject -> graph.serviceGraph().requiresItself(graph.number(subject)));
    }

    /** Moves the time on to the next event, and returns the dependents of what is done then. */
    private Set<Subject> finishNext() {
        Set<Subject> dependents = new LinkedHashSet<>();
        for (Subject subject : Objects.requireNonNull(events.pollFirstEntry()).getValue()) {
            restored.add(subject, Objects.requireNonNull(started.remove(subject)));
            if (cyclic && subject instanceof Backup backup) {
                losses.activate(backup);
            }
            for (int dependent : graph.serviceGraph().dependents(graph.number(subject))) {
                dependents.add(graph.subject(dependent));
            }
        }
        dependents.removeIf(
                subject -> subject instanceof Backup ? !backups.contains(subject) : !down.contains(subject));
        return dependents;
    }

    private boolean isWaiting(Subject subject) {
        return !restored.contains(subject) && !started.containsKey(subject);
    }
}
