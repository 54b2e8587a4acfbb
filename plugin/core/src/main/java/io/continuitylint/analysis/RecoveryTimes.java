package io.continuitylint.analysis;

import io.continuitylint.analysis.Arrivals.Arrival;
import io.continuitylint.analysis.Requirement.Member;
import io.continuitylint.analysis.Sum.Term;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When things work again after a loss. Time runs as events: a backup begins its second half when its first half is over
 * and everything it requires works, and is active when that half is over; a thing starts when everything it requires works
 * again, and members of a cycle, which wait for nobody but each other, start together, the longest for all. Events are in
 * order of time, and a time is finite exactly for what is not lost in the end.
 */
public final class RecoveryTimes {

    private final Graph graph;
    private final Function<Backup, Phases> phases;
    private final Losses losses;
    private final Arrivals arrived;
    private final Map<Subject, Arrival> begun = new HashMap<>();

    private RecoveryTimes(Graph graph, Collection<? extends Subject> elements, Function<Backup, Phases> phases) {
        this.graph = graph;
        this.phases = phases;
        this.losses = Losses.withoutBackups(graph, elements);
        this.arrived = new Arrivals(graph);
        for (int node = 0; node < graph.size(); node++) {
            if (!losses.isLost(graph.subject(node))) {
                arrived.add(graph.subject(node), Arrival.AT_ONCE);
            }
        }
        do {
            activate();
            start();
        } while (arrive());
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

    /** T: when a thing works again, in milliseconds after the loss; null if it does not. */
    public @Nullable Long of(Subject subject) {
        Arrival arrival = arrived.of(subject);
        return arrival == null ? null : arrival.at();
    }

    /** ERT: the time as the terms along the chain that finished last; null if the thing does not work again. */
    public @Nullable Sum terms(Subject subject) {
        Arrival arrival = arrived.of(subject);
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

    // ---- the events

    /** Begins with every backup whose requirement is met by what works now. */
    private void activate() {
        for (Backup backup : graph.workspace().backups().values()) {
            Arrival met = isWaiting(backup) && graph.standsIn(backup) && losses.dataSurvives(backup)
                    ? arrived.met(graph.requirements(graph.number(backup)), Set.of())
                    : null;
            if (met != null) {
                Phases own = phases.apply(backup);
                Arrival after = met.at() > own.pre() ? met : null;
                begun.put(backup, new Arrival(Math.max(met.at(), own.pre()) + own.post(), backup, after));
            }
        }
    }

    /** Starts what can start now: first what waits for nothing, then what waits for nothing but its own cycle. */
    private void start() {
        List<Subject> down = new ArrayList<>();
        for (int node = 0; node < graph.size(); node++) {
            Subject subject = graph.subject(node);
            if (isWaiting(subject) && !losses.isLost(subject) && !start(Set.of(subject), Set.of())) {
                down.add(subject);
            }
        }
        for (Set<Subject> cycle : cycles(holdingEachOther(down))) {
            start(cycle, cycle);
        }
    }

    /** Starts some things together, if what they require works now or is among those that hold each other up. */
    private boolean start(Set<Subject> together, Set<Subject> held) {
        Arrival latest = Arrival.AT_ONCE;
        Subject slowest = null;
        for (Subject subject : together) {
            Arrival met = arrived.met(graph.requirements(graph.number(subject)), held);
            if (met == null) {
                return false;
            }
            latest = Arrival.later(latest, met);
            slowest = slowest == null || millisToStart(subject) > millisToStart(slowest) ? subject : slowest;
        }
        long millis = slowest == null ? 0 : millisToStart(slowest);
        Arrival up = millis == 0 ? latest : new Arrival(latest.at() + millis, slowest, latest);
        together.forEach(subject -> begun.put(subject, up));
        return true;
    }

    /** The largest part of some things that need nothing but each other and what works now. */
    private Set<Subject> holdingEachOther(List<Subject> things) {
        Set<Subject> holding = new HashSet<>(things);
        boolean changed = true;
        while (changed) {
            changed = holding.removeIf(
                    subject -> arrived.met(graph.requirements(graph.number(subject)), holding) == null);
        }
        return holding;
    }

    private List<Set<Subject>> cycles(Set<Subject> things) {
        List<Set<Subject>> cycles = new ArrayList<>();
        for (int[] cycle : Cycles.of(graph.size(), node -> within(things, node))) {
            Set<Subject> members = new HashSet<>();
            Arrays.stream(cycle).forEach(node -> members.add(graph.subject(node)));
            if (things.containsAll(members)) {
                cycles.add(members);
            }
        }
        return cycles;
    }

    private int[] within(Set<Subject> things, int node) {
        if (!things.contains(graph.subject(node))) {
            return new int[0];
        }
        return Arrays.stream(graph.requirements(node))
                .flatMap(requirement -> Arrays.stream(requirement.members()))
                .mapToInt(Member::node)
                .filter(needed -> needed >= 0 && things.contains(graph.subject(needed)))
                .toArray();
    }

    /** Lets time pass until the next of what has begun is done; false if nothing has. */
    private boolean arrive() {
        long now = begun.values().stream().mapToLong(Arrival::at).min().orElse(-1);
        List<Subject> done = begun.keySet().stream()
                .filter(subject -> Objects.requireNonNull(begun.get(subject)).at() <= now)
                .toList();
        for (Subject subject : done) {
            arrived.add(subject, Objects.requireNonNull(begun.remove(subject)));
            if (subject instanceof Backup backup) {
                losses.activate(backup);
            }
        }
        return !done.isEmpty();
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
