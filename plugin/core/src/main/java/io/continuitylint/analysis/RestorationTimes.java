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

/**
 * The times at which things work again after a loss and backups are active, up to the current time of the simulation.
 */
final class RestorationTimes {

    private final Graph graph;
    private final Set<Subject> down;
    private final Map<Subject, Restoration> known = new HashMap<>();

    /** @param down what does not work at first */
    RestorationTimes(Graph graph, Set<Subject> down) {
        this.graph = graph;
        this.down = down;
    }

    /**
     * When something works again or is active.
     *
     * @param at in milliseconds after the loss
     * @param through whose start or activation ended then; null for what was never down
     * @param after the restoration that this one waited for last; null where it waited for none
     */
    record Restoration(
            long at, @Nullable Subject through, @Nullable Restoration after) {

        static final Restoration IMMEDIATE = new Restoration(0, null, null);

        static Restoration later(Restoration one, Restoration other) {
            return other.at() > one.at() ? other : one;
        }
    }

    void add(Subject subject, Restoration restoration) {
        known.put(subject, restoration);
    }

    boolean contains(Subject subject) {
        return own(subject) != null;
    }

    private @Nullable Restoration own(Subject subject) {
        boolean unavailable = subject instanceof Backup || down.contains(subject);
        return unavailable ? known.get(subject) : Restoration.IMMEDIATE;
    }

    /** When a thing works, by itself or through a backup that protects it everywhere; null if it does not yet. */
    @Nullable
    Restoration of(Subject subject) {
        return earliest(own(graph.element(subject)), graph.protecting(graph.number(subject)));
    }

    /**
     * The latest of all that is required; null if something required does not work yet.
     *
     * @param assumed what is taken to work already
     */
    @Nullable
    Restoration allOf(Requirement[] requirements, Set<Subject> assumed) {
        Restoration latest = Restoration.IMMEDIATE;
        for (Requirement requirement : requirements) {
            Restoration restored = of(requirement, assumed);
            if (restored == null) {
                return null;
            }
            latest = Restoration.later(latest, restored);
        }
        return latest;
    }

    /** The k-th earliest of the members. */
    private @Nullable Restoration of(Requirement requirement, Set<Subject> assumed) {
        if (requirement.k() == 1 && requirement.members().length == 1) {
            return of(requirement.members()[0], assumed); // Most are like that.
        }
        List<Restoration> members = new ArrayList<>();
        for (Member member : requirement.members()) {
            Restoration restoration = of(member, assumed);
            if (restoration != null) {
                members.add(restoration);
            }
        }
        members.sort(Comparator.comparingLong(Restoration::at));
        return members.size() < requirement.k() ? null : members.get(requirement.k() - 1);
    }

    private @Nullable Restoration of(Member member, Set<Subject> assumed) {
        if (member.all().length > 0) {
            return allOf(member.all(), assumed);
        }
        if (member.node() < 0 || assumed.contains(graph.subject(member.node()))) {
            return Restoration.IMMEDIATE;
        }
        return earliest(own(graph.subject(member.node())), member.backups());
    }

    private @Nullable Restoration earliest(@Nullable Restoration own, int[] backups) {
        Restoration earliest = own;
        for (int backup : backups) {
            Restoration restoration = known.get(graph.subject(backup));
            if (restoration != null && (earliest == null || restoration.at() < earliest.at())) {
                earliest = restoration;
            }
        }
        return earliest;
    }
}
