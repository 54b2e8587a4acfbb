package io.continuitylint.analysis;

import io.continuitylint.analysis.Requirement.Member;
import io.continuitylint.analysis.Sum.Term;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When things work again after a loss. Time runs as events: a backup begins its second half when its first half is over
 * and everything it requires works, and is active when that half is over; what it brings back came up at that moment, and
 * its own start after. Events are in order of time, so cycles need no care, and a time is finite exactly for what is not
 * lost in the end.
 */
public final class RecoveryTimes {

    private final Graph graph;
    private final Function<Backup, Phases> phases;
    private final Losses losses;
    private final Map<Subject, Arrival> up = new HashMap<>();
    private final Map<Backup, Arrival> active = new HashMap<>();

    private RecoveryTimes(Graph graph, Collection<? extends Subject> elements, Function<Backup, Phases> phases) {
        this.graph = graph;
        this.phases = phases;
        this.losses = Losses.withoutBackups(graph, elements);
        for (int node = 0; node < graph.size(); node++) {
            if (!losses.isLost(graph.subject(node))) {
                up.put(graph.subject(node), new Arrival(0, null, null));
            }
        }
        while (step()) {
            // until no backup can be activated any more
        }
    }

    /**
     * The two halves of a backup's own time, in milliseconds.
     *
     * @param pre to detect and decide, which runs from the loss on
     * @param post to activate, do the work, propagate and verify, once everything required works
     */
    public record Phases(long pre, long post) {}

    /** When something came up, through which backup, and what that backup waited for last. */
    private record Arrival(
            long at, @Nullable Backup through, @Nullable Arrival after) {}

    public static RecoveryTimes after(
            Graph graph, Collection<? extends Subject> elements, Function<Backup, Phases> phases) {
        return new RecoveryTimes(graph, elements, phases);
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
        Arrival here = arrival;
        while (here != null && here.at() > 0) {
            long before = here.after() == null ? 0 : here.after().at();
            String name = here.through() == null ? subject.id() : here.through().id();
            Subject owner = here.through() == null ? subject : here.through();
            terms.add(0, new Term(name, Timespan.ofMillis(here.at() - before), null, owner.origin()::key));
            here = here.after();
        }
        return new Sum(List.copyOf(terms), Timespan.ofMillis(arrival.at()), List.of());
    }

    /** Activates the backup that would be active first; false if there is none. */
    private boolean step() {
        Backup next = null;
        Arrival when = null;
        for (Backup backup : graph.workspace().backups().values()) {
            Arrival ready = active.containsKey(backup) || !graph.standsIn(backup) || !losses.dataSurvives(backup)
                    ? null
                    : ready(backup);
            if (ready != null) {
                long at = ready.at() + phases.apply(backup).post();
                if (when == null || at < when.at()) {
                    next = backup;
                    when = new Arrival(
                            at, backup, ready.at() > phases.apply(backup).pre() ? ready : null);
                }
            }
        }
        if (next == null || when == null) {
            return false;
        }
        active.put(next, when);
        losses.activate(next);
        bringUp(when);
        return true;
    }

    /** What the loss no longer reaches came up now, and starts by itself; members of a cycle start together. */
    private void bringUp(Arrival now) {
        long longest = 0;
        List<Subject> risen = new ArrayList<>();
        for (int node = 0; node < graph.size(); node++) {
            Subject subject = graph.subject(node);
            if (!up.containsKey(subject) && !losses.isLost(subject)) {
                risen.add(subject);
                longest = Math.max(longest, start(subject));
            }
        }
        for (Subject subject : risen) {
            long start = isInCycle(subject, risen) ? longest : start(subject);
            up.put(subject, start == 0 ? now : new Arrival(now.at() + start, null, now));
        }
    }

    private static long start(Subject subject) {
        return subject instanceof Component component && component.start() != null
                ? component.start().toMillis()
                : 0;
    }

    private boolean isInCycle(Subject subject, List<Subject> risen) {
        return graph.requirements(graph.number(subject)).stream()
                .flatMap(requirement -> requirement.members().stream())
                .anyMatch(member -> member.node() >= 0
                        && risen.contains(graph.subject(member.node()))
                        && graph.requirements(member.node()).stream()
                                .flatMap(back -> back.members().stream())
                                .anyMatch(back -> back.node() == graph.number(subject)));
    }

    /** When everything a backup requires works and its first half is over; null if that is not yet known. */
    private @Nullable Arrival ready(Backup backup) {
        Arrival latest = new Arrival(phases.apply(backup).pre(), null, null);
        for (Requirement requirement : graph.requirements(backup)) {
            Arrival met = met(requirement);
            if (met == null) {
                return null;
            }
            latest = met.at() > latest.at() ? met : latest;
        }
        return latest;
    }

    /** The k-th earliest of the members. */
    private @Nullable Arrival met(Requirement requirement) {
        List<Arrival> arrivals = new ArrayList<>();
        for (Member member : requirement.members()) {
            Arrival arrival = arrival(member);
            if (arrival != null) {
                arrivals.add(arrival);
            }
        }
        arrivals.sort(Comparator.comparingLong(Arrival::at));
        if (requirement.k() <= 0) {
            return new Arrival(0, null, null);
        }
        return arrivals.size() < requirement.k() ? null : arrivals.get(requirement.k() - 1);
    }

    private @Nullable Arrival arrival(Member member) {
        if (!member.all().isEmpty()) {
            Arrival latest = new Arrival(0, null, null);
            for (Requirement part : member.all()) {
                Arrival met = met(part);
                if (met == null) {
                    return null;
                }
                latest = met.at() > latest.at() ? met : latest;
            }
            return latest;
        }
        if (member.node() < 0) {
            return new Arrival(0, null, null);
        }
        return earliest(up.get(graph.subject(member.node())), member.backups());
    }

    private @Nullable Arrival arrival(Subject subject) {
        return earliest(up.get(subject), graph.protecting(subject));
    }

    private @Nullable Arrival earliest(@Nullable Arrival own, List<Backup> backups) {
        Arrival earliest = own;
        for (Backup backup : backups) {
            Arrival arrival = active.get(backup);
            if (arrival != null && (earliest == null || arrival.at() < earliest.at())) {
                earliest = arrival;
            }
        }
        return earliest;
    }
}
