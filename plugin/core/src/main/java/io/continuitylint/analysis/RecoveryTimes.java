package io.continuitylint.analysis;

import io.continuitylint.analysis.Requirement.Member;
import io.continuitylint.analysis.RestorationTimes.Restoration;
import io.continuitylint.analysis.Sum.Term;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When things work again after a loss: T and ERT of docs/recovery-time.md. They are computed by a
 * {@link RecoverySimulation}. A time is finite exactly for what is not lost in the end.
 */
public final class RecoveryTimes {

    private final Graph graph;
    private final Function<Backup, Phases> phases;
    private final Losses losses;
    private final Set<Subject> down;
    private final Set<Backup> standIns = new LinkedHashSet<>();
    private @Nullable RestorationTimes times;

    private RecoveryTimes(Graph graph, Collection<? extends Subject> elements, Function<Backup, Phases> phases) {
        this.graph = graph;
        this.phases = phases;
        this.losses = Losses.withoutBackups(graph, elements);
        this.down = inOrder(losses.lost());
    }

    /**
     * The two halves of a backup's own time, in milliseconds.
     *
     * @param pre to detect and decide, which runs from the loss on
     * @param post to activate, do the work, propagate and verify, once everything required works
     */
    public record Phases(long pre, long post) {}

    /**
     * The times after a loss.
     *
     * @param elements what is lost
     * @param phases the own time of each backup
     */
    public static RecoveryTimes after(
            Graph graph, Collection<? extends Subject> elements, Function<Backup, Phases> phases) {
        return new RecoveryTimes(graph, elements, phases);
    }

    /** What does not work at once: what is lost where nothing is activated. */
    public Set<Subject> down() {
        return Collections.unmodifiableSet(down);
    }

    /** T: when a thing works again, in milliseconds after the loss; null if it does not. */
    public @Nullable Long of(Subject subject) {
        Restoration restoration = restoration(subject);
        return restoration == null ? null : restoration.at();
    }

    /** ERT: the time as the terms along the chain that finished last; null if the thing does not work again. */
    public @Nullable Sum terms(Subject subject) {
        Restoration restoration = restoration(subject);
        if (restoration == null) {
            return null;
        }
        List<Term> terms = new ArrayList<>();
        for (Restoration here = restoration; here != null && here.through() != null; here = here.after()) {
            long waited = here.after() == null ? 0 : here.after().at();
            terms.add(0, term(here.through(), here.at() - waited));
        }
        return new Sum(List.copyOf(terms), Timespan.ofMillis(restoration.at()), List.of());
    }

    /** The simulation runs on the first call. */
    private @Nullable Restoration restoration(Subject subject) {
        RestorationTimes known = times;
        if (known == null) {
            known = new RecoverySimulation(graph, losses, down, standIns(), phases).run();
            times = known;
        }
        return known.of(subject);
    }

    private static Term term(Subject through, long millis) {
        boolean starts = through instanceof Component;
        return new Term(
                through.id(),
                Timespan.ofMillis(millis),
                starts ? "start" : null,
                starts ? () -> through.at("start") : through.origin()::key);
    }

    private Set<Subject> inOrder(Set<Subject> lost) {
        int[] numbers = lost.stream()
                .mapToInt(graph::number)
                .filter(number -> number >= 0)
                .sorted()
                .toArray();
        Set<Subject> sorted = new LinkedHashSet<>();
        for (int number : numbers) {
            sorted.add(graph.subject(number));
        }
        return sorted;
    }

    /** The backups that stand in for something that is down; found on the first call. */
    private Set<Backup> standIns() {
        if (standIns.isEmpty()) {
            down.forEach(this::addStandIns);
        }
        return standIns;
    }

    private void addStandIns(Subject subject) {
        int node = graph.number(subject);
        standIns.addAll(graph.backups(graph.protecting(node)));
        for (int dependent : graph.serviceGraph().dependents(node)) {
            addStandIns(graph.requirements(dependent), node);
        }
    }

    private void addStandIns(Requirement[] requirements, int node) {
        for (Requirement requirement : requirements) {
            for (Member member : requirement.members()) {
                if (member.node() == node) {
                    standIns.addAll(graph.backups(member.backups()));
                }
                addStandIns(member.all(), node);
            }
        }
    }

    /** How long a thing takes to start once what it requires works; 0 where nobody said. */
    static long millisToStart(Subject subject) {
        return subject instanceof Component component && component.start() != null
                ? component.start().toMillis()
                : 0;
    }
}
