package io.continuitylint.analysis;

import io.continuitylint.analysis.Requirement.Member;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is lost when any set of elements is lost: loss spreads until nothing more breaks, then every backup whose whole
 * requirement is met becomes active and stays active, and so on in rounds. For single elements {@link SingleLosses}
 * computes all at once. See docs/derived-notions.md, Losses.
 */
public final class Losses {

    private final Graph graph;
    private final Set<Subject> elements;
    private final Set<Backup> active = new LinkedHashSet<>();
    private Set<Subject> lost = Set.of();

    private Losses(Graph graph, Collection<? extends Subject> elements) {
        this.graph = graph;
        this.elements = new HashSet<>();
        for (Subject element : elements) {
            this.elements.add(graph.element(element));
            if (element instanceof Scenario scenario) {
                scenario.loses().forEach(reference -> {
                    Subject named = graph.workspace().find(reference);
                    if (named != null) {
                        this.elements.add(graph.element(named));
                    }
                });
            }
        }
    }

    /** Lost0: nothing is activated. */
    public static Losses withoutBackups(Graph graph, Collection<? extends Subject> elements) {
        Losses losses = new Losses(graph, elements);
        losses.spread();
        return losses;
    }

    /** Lost: backups are activated in rounds, from what is not lost. */
    public static Losses of(Graph graph, Collection<? extends Subject> elements) {
        Losses losses = withoutBackups(graph, elements);
        while (losses.activateAll()) {
            losses.spread();
        }
        return losses;
    }

    /** What is lost, the elements among it. */
    Set<Subject> lost() {
        return Collections.unmodifiableSet(lost);
    }

    /** Whether a thing is lost by itself, whatever stands in for it. */
    public boolean isLost(Subject subject) {
        return lost.contains(graph.element(subject));
    }

    /** Whether a backup is active in the end. */
    public boolean isUsable(Backup backup) {
        return active.contains(backup);
    }

    /** Whether a thing is one of the lost elements, which do not come back by themselves. */
    boolean isElement(Subject subject) {
        return elements.contains(subject);
    }

    /** Activates one backup and recomputes what is lost. */
    void activate(Backup backup) {
        active.add(backup);
        spread();
    }

    boolean works(Member member) {
        if (member.all().length > 0) {
            return areMet(member.all());
        }
        if (member.node() < 0 || !lost.contains(graph.subject(member.node()))) {
            return true;
        }
        for (int backup : member.backups()) {
            if (active.contains(graph.backup(backup))) {
                return true;
            }
        }
        return false;
    }

    boolean areMet(Requirement[] requirements) {
        for (Requirement requirement : requirements) {
            if (!isMet(requirement)) {
                return false;
            }
        }
        return true;
    }

    boolean isMet(Requirement requirement) {
        int met = 0;
        for (Member member : requirement.members()) {
            met += works(member) ? 1 : 0;
        }
        return met >= requirement.k();
    }

    /** Whether the data of a backup is good after every scenario among the elements. */
    boolean dataSurvives(Backup backup) {
        return elements.stream()
                .noneMatch(element -> element instanceof Scenario scenario
                        && !DataSurvival.survives(backup, scenario, graph.workspace()));
    }

    private boolean activateAll() {
        boolean added = false;
        for (Backup backup : graph.workspace().backups().values()) {
            if (!active.contains(backup)
                    && graph.standsIn(backup)
                    && dataSurvives(backup)
                    && areMet(graph.requirements(backup))) {
                active.add(backup);
                added = true;
            }
        }
        return added;
    }

    /** The least fixpoint of loss, with the active backups standing in: upwards from what is lost to what needs it. */
    private void spread() {
        lost = new HashSet<>(elements);
        Deque<Subject> open = new ArrayDeque<>(elements);
        for (int node : graph.unmeetable()) {
            lose(node, open);
        }
        while (!open.isEmpty()) {
            int node = graph.number(open.poll());
            if (node >= 0) {
                for (int dependent : graph.serviceGraph().dependents(node)) {
                    if (dependent < graph.size()) {
                        lose(dependent, open);
                    }
                }
            }
        }
    }

    private void lose(int node, Deque<Subject> open) {
        Subject subject = graph.subject(node);
        if (!lost.contains(subject) && !areMet(graph.requirements(node))) {
            lost.add(subject);
            open.add(subject);
        }
    }
}
