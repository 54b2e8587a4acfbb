package io.continuitylint.analysis;

import io.continuitylint.analysis.Requirement.Member;
import io.continuitylint.analysis.RestorationTimes.Arrival;
import io.continuitylint.analysis.Sum.Term;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When things work again after a loss. Time runs as events: a backup begins its second half when its first half is over
 * and everything it requires works, and is active when that half is over; a thing starts when everything it requires works
 * again, and members of a cycle, which wait for nobody but each other, start together, the longest for all. Events are in
 * order of time, and a time is finite exactly for what is not lost in the end. See docs/recovery-time.md, T.
 */
public final class RecoveryTimes {

    private final Graph graph;
    private final Function<Backup, Phases> phases;
    private final Losses losses;
    private final RestorationTimes arrived;
    private final Set<Subject> down;
    private final Set<Backup> helping = new LinkedHashSet<>();
    private boolean cyclic;
    private boolean isOver;
    private final Map<Subject, Arrival> begun = new HashMap<>();
    private final NavigableMap<Long, List<Subject>> schedule = new TreeMap<>();

    private RecoveryTimes(Graph graph, Collection<? extends Subject> elements, Function<Backup, Phases> phases) {
        this.graph = graph;
        this.phases = phases;
        this.losses = Losses.withoutBackups(graph, elements);
        this.down = inOrder(losses.lost());
        this.arrived = new RestorationTimes(graph, down);
    }

    /**
     * The two halves of a backup's own time, in milliseconds.
     *
     * @param pre to detect and decide, which runs from the loss on
     * @param post to activate, do the work, propagate and verify, once everything required works
     */
    public record Phases(long pre, long post) {}

    public static RecoveryTimes after(
            Graph graph, Collection<? extends Subject> elements, Function<Backup, Phases> phases) {
        return new RecoveryTimes(graph, elements, phases);
    }

    /** What does not work at once: what is lost where nothing is activated. */
    public Set<Subject> down() {
        return Collections.unmodifiableSet(down);
    }

    /** What no time exceeds, in milliseconds: as if everything had to wait for everything else. */
    public long atMost() {
        long millis = 0;
        for (Backup backup : helping()) {
            Phases own = phases.apply(backup);
            millis += own.pre() + own.post();
        }
        for (Subject subject : down) {
            millis += millisToStart(subject);
        }
        return millis;
    }

    /** T: when a thing works again, in milliseconds after the loss; null if it does not. */
    public @Nullable Long of(Subject subject) {
        Arrival arrival = arrival(subject);
        return arrival == null ? null : arrival.at();
    }

    /** ERT: the time as the terms along the chain that finished last; null if the thing does not work again. */
    public @Nullable Sum terms(Subject subject) {
        Arrival arrival = arrival(subject);
        if (arrival == null) {
            return null;
        }
        List<Term> terms = new ArrayList<>();
        for (Arrival here = arrival; here != null && here.through() != null; here = here.after()) {
            terms.add(
                    0,
                    term(
                            here.through(),
                            here.at() - (here.after() == null ? 0 : here.after().at())));
        }
        return new Sum(List.copyOf(terms), Timespan.ofMillis(arrival.at()), List.of());
    }

    private static Term term(Subject through, long millis) {
        boolean starts = through instanceof Component;
        return new Term(
                through.id(),
                Timespan.ofMillis(millis),
                starts ? "start" : null,
                starts ? () -> through.at("start") : through.origin()::key);
    }

    // ---- what has to be looked at

    private Set<Subject> inOrder(Set<Subject> lost) {
        Set<Subject> sorted = new LinkedHashSet<>();
        lost.stream()
                .filter(subject -> graph.number(subject) >= 0)
                .sorted(Comparator.comparingInt(graph::number))
                .forEach(sorted::add);
        return sorted;
    }

    /** The backups that stand in for something that is down; found when first asked for. */
    private Set<Backup> helping() {
        if (helping.isEmpty()) {
            down.forEach(this::help);
        }
        return helping;
    }

    /** Notes the backups that stand in for a thing somewhere. */
    private void help(Subject subject) {
        int node = graph.number(subject);
        helping.addAll(graph.backups(graph.protecting(node)));
        for (int dependent : graph.serviceGraph().dependents(node)) {
            help(graph.requirements(dependent), node);
        }
    }

    private void help(Requirement[] requirements, int node) {
        for (Requirement requirement : requirements) {
            for (Member member : requirement.members()) {
                if (member.node() == node) {
                    helping.addAll(graph.backups(member.backups()));
                }
                help(member.all(), node);
            }
        }
    }

    // ---- the events

    /** Time runs when somebody first asks for one. */
    private @Nullable Arrival arrival(Subject subject) {
        if (!isOver) {
            isOver = true;
            cyclic = cyclesOf(down).stream().anyMatch(cycle -> cycle.size() > 1 || isItsOwn(cycle));
            Set<Subject> touched = new LinkedHashSet<>(helping());
            touched.addAll(down);
            begin(touched);
            while (!schedule.isEmpty()) {
                begin(arrive());
            }
        }
        return arrived.of(subject);
    }

    private void begin(Set<Subject> touched) {
        touched.forEach(this::begin);
        if (cyclic && !touched.isEmpty()) {
            startTogether();
        }
    }

    private void begin(Subject subject) {
        if (!isWaiting(subject)) {
            return;
        }
        if (subject instanceof Backup backup) {
            activate(backup);
        } else if (!losses.isElement(subject)) {
            start(Set.of(subject), Set.of());
        }
    }

    /** Begins with a backup if its requirement is met by what works now. */
    private void activate(Backup backup) {
        Arrival met = graph.standsIn(backup) && losses.dataSurvives(backup)
                ? arrived.met(graph.requirements(backup), Set.of())
                : null;
        if (met != null) {
            Phases own = phases.apply(backup);
            Arrival after = met.at() > own.pre() ? met : null;
            begin(backup, new Arrival(Math.max(met.at(), own.pre()) + own.post(), backup, after));
        }
    }

    private void begin(Subject subject, Arrival arrival) {
        begun.put(subject, arrival);
        schedule.computeIfAbsent(arrival.at(), unused -> new ArrayList<>(1)).add(subject);
    }

    /** Starts what waits for nothing but its own cycle. */
    private void startTogether() {
        Set<Subject> waiting = new LinkedHashSet<>();
        for (Subject subject : down) {
            if (isWaiting(subject) && !losses.isLost(subject)) {
                waiting.add(subject);
            }
        }
        for (Set<Subject> cycle : cyclesOf(holdingEachOther(waiting))) {
            start(cycle, cycle);
        }
    }

    /** Starts some things together, if what they require works now or is among those that hold each other up. */
    private boolean start(Set<Subject> together, Set<Subject> held) {
        Arrival latest = Arrival.AT_ONCE;
        Subject slowest = null;
        for (Subject subject : together) {
            Arrival met = arrived.met(graph.requirements(subject), held);
            if (met == null) {
                return false;
            }
            latest = Arrival.later(latest, met);
            slowest = slowest == null || millisToStart(subject) > millisToStart(slowest) ? subject : slowest;
        }
        long millis = slowest == null ? 0 : millisToStart(slowest);
        Arrival up = millis == 0 ? latest : new Arrival(latest.at() + millis, slowest, latest);
        together.forEach(subject -> begin(subject, up));
        return true;
    }

    /** The largest part of some things that need nothing but each other and what works now. */
    private Set<Subject> holdingEachOther(Set<Subject> things) {
        Set<Subject> holding = new LinkedHashSet<>(things);
        boolean changed = true;
        while (changed) {
            changed = holding.removeIf(subject -> arrived.met(graph.requirements(subject), holding) == null);
        }
        return holding;
    }

    private List<Set<Subject>> cyclesOf(Set<Subject> things) {
        List<Subject> numbered = List.copyOf(things);
        Map<Subject, Integer> numbers = new HashMap<>();
        numbered.forEach(subject -> numbers.put(subject, numbers.size()));
        List<Set<Subject>> cycles = new ArrayList<>();
        for (int[] cycle :
                StronglyConnectedComponents.of(numbered.size(), number -> within(numbers, numbered.get(number)))) {
            Set<Subject> members = new LinkedHashSet<>();
            Arrays.stream(cycle).forEach(number -> members.add(numbered.get(number)));
            cycles.add(members);
        }
        return cycles;
    }

    private int[] within(Map<Subject, Integer> numbers, Subject subject) {
        return Arrays.stream(Edges.ofNodes(graph, graph.requirements(subject)))
                .mapToObj(node -> numbers.get(graph.subject(node)))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean isItsOwn(Set<Subject> cycle) {
        return cycle.stream().anyMatch(subject -> graph.serviceGraph().requiresItself(graph.number(subject)));
    }

    /** Lets time pass until the next of what has begun is done, and tells what waited for that. */
    private Set<Subject> arrive() {
        Set<Subject> touched = new LinkedHashSet<>();
        for (Subject subject : Objects.requireNonNull(schedule.pollFirstEntry()).getValue()) {
            arrived.add(subject, Objects.requireNonNull(begun.remove(subject)));
            if (subject instanceof Backup backup) {
                if (cyclic) {
                    losses.activate(backup);
                }
            }
            for (int dependent : graph.serviceGraph().dependents(graph.number(subject))) {
                touched.add(graph.subject(dependent));
            }
        }
        touched.removeIf(subject -> subject instanceof Backup ? !helping.contains(subject) : !down.contains(subject));
        return touched;
    }

    private boolean isWaiting(Subject subject) {
        return !arrived.contains(subject) && !begun.containsKey(subject);
    }

    private static long millisToStart(Subject subject) {
        return subject instanceof Component component && component.start() != null
                ? component.start().toMillis()
                : 0;
    }
}
