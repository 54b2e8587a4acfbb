package io.continuitylint.analysis;

import io.continuitylint.analysis.Requirement.Member;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Since when things work after a loss, and backups are active, as far as time has passed. */
final class RestorationTimes {

    private final Graph graph;
    private final Set<Subject> down;
    private final Map<Subject, Arrival> all = new HashMap<>();

    /** @param down what does not work at first */
    RestorationTimes(Graph graph, Set<Subject> down) {
        this.graph = graph;
        this.down = down;
    }

    /** When something works again, what took the time until then, and what that waited for last. */
    record Arrival(
            long at, @Nullable Subject through, @Nullable Arrival after) {

        static final Arrival AT_ONCE = new Arrival(0, null, null);

        static Arrival later(Arrival one, Arrival other) {
            return other.at() > one.at() ? other : one;
        }
    }

    void add(Subject subject, Arrival arrival) {
        all.put(subject, arrival);
    }

    boolean contains(Subject subject) {
        return known(subject) != null;
    }

    private @Nullable Arrival known(Subject subject) {
        boolean waits = subject instanceof Backup || down.contains(subject);
        return waits ? all.get(subject) : Arrival.AT_ONCE;
    }

    /** Since when a thing works, by itself or through a backup that protects it everywhere; null if it does not yet. */
    @Nullable
    Arrival of(Subject subject) {
        return earliest(known(graph.element(subject)), graph.protecting(graph.number(subject)));
    }

    /**
     * What came last of all that is required; null if something has not come yet.
     *
     * @param held what is taken to work already
     */
    @Nullable
    Arrival met(Requirement[] requirements, Set<Subject> held) {
        Arrival latest = Arrival.AT_ONCE;
        for (Requirement requirement : requirements) {
            Arrival met = met(requirement, held);
            if (met == null) {
                return null;
            }
            latest = Arrival.later(latest, met);
        }
        return latest;
    }

    /** The k-th earliest of the members. */
    private @Nullable Arrival met(Requirement requirement, Set<Subject> held) {
        List<Arrival> arrivals = new ArrayList<>();
        for (Member member : requirement.members()) {
            Arrival arrival = of(member, held);
            if (arrival != null) {
                arrivals.add(arrival);
            }
        }
        arrivals.sort(Comparator.comparingLong(Arrival::at));
        return arrivals.size() < requirement.k() ? null : arrivals.get(requirement.k() - 1);
    }

    private @Nullable Arrival of(Member member, Set<Subject> held) {
        if (member.all().length > 0) {
            return met(member.all(), held);
        }
        if (member.node() < 0 || held.contains(graph.subject(member.node()))) {
            return Arrival.AT_ONCE;
        }
        return earliest(known(graph.subject(member.node())), member.backups());
    }

    private @Nullable Arrival earliest(@Nullable Arrival own, int[] backups) {
        Arrival earliest = own;
        for (int backup : backups) {
            Arrival arrival = all.get(graph.subject(backup));
            if (arrival != null && (earliest == null || arrival.at() < earliest.at())) {
                earliest = arrival;
            }
        }
        return earliest;
    }
}
