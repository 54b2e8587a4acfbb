package io.continuitylint.view.protection;

import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.KindRequirement;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.reach.Importance;
import io.continuitylint.view.reach.ServiceReach;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The backups between the functions and what they depend on: of the things on the way, and of the functions as a whole. */
public final class Shelter {

    /**
     * So many things that are lost above a thing are looked at for what survives; what is farther away shelters nobody. It
     * bounds the work for long chains of groups, each of which shares something else.
     */
    private static final int MOST = 64;

    private final Workspace workspace;
    private final Protections protections;
    private final LossView losses;
    private final Map<Subject, Set<Subject>> dependents;

    public Shelter(Workspace workspace, Protections protections, LossView losses, ServiceReach reach) {
        this.workspace = workspace;
        this.protections = protections;
        this.losses = losses;
        this.dependents = reach.dependents();
    }

    /**
     * What survives a loss above a thing, so that no function notices: a backup, or where there is none another member of
     * a group; of several the smallest id. Null where there is none among the {@value #MOST} nearest things, or where the
     * loss reaches a function past all of them.
     */
    public @Nullable Subject above(Subject thing, Subject element) {
        List<Subject> survivors = new ArrayList<>();
        Set<Subject> seen = new HashSet<>(List.of(thing));
        Deque<Subject> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Subject here = open.poll();
            if (seen.size() > MOST) {
                return null;
            }
            List<Backup> ofHere = surviving(protections.of(here), element);
            survivors.addAll(ofHere);
            if (ofHere.isEmpty() && here instanceof Function) {
                return null;
            }
            for (Subject dependent : ofHere.isEmpty() ? dependents.getOrDefault(here, Set.of()) : Set.<Subject>of()) {
                if (!losses.breaks(element, dependent, here)) {
                    survivors.add(standingIn(dependent, here, element));
                } else if (seen.add(dependent)) {
                    open.add(dependent);
                }
            }
        }
        return survivors.stream()
                .min(Comparator.<Subject, Boolean>comparing(survivor -> !(survivor instanceof Backup))
                        .thenComparing(Subject::id))
                .orElse(null);
    }

    /**
     * Whether all functions that need something which a thing requires need it to run. What is needed for a recovery or a
     * start is not sheltered by what stands in for something that runs.
     */
    public boolean isOnlyRequiredToRun(@Nullable Importance judged, Subject dependent) {
        return judged == null || judged.others() < functionsAbove(dependent);
    }

    /** How many functions require a thing to run, directly or through others. */
    private int functionsAbove(Subject thing) {
        Set<Subject> seen = new HashSet<>(List.of(thing));
        Deque<Subject> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            dependents.getOrDefault(open.poll(), Set.of()).stream()
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return (int) seen.stream().filter(Function.class::isInstance).count();
    }

    private List<Backup> surviving(List<Backup> backups, Subject element) {
        return backups.stream()
                .filter(backup -> !losses.disables(element, backup))
                .toList();
    }

    /** The backup that survives where a thing is needed, or another member of what is required there. */
    private Subject standingIn(Subject dependent, Subject needed, Subject element) {
        List<List<Reference>> groups = new ArrayList<>();
        for (Need need : Graph.needsOf(dependent)) {
            if (need instanceof Need.Single single && need.hard() && workspace.find(single.use()) == needed) {
                List<Backup> surviving = surviving(protections.standingIn(single), element);
                return surviving.isEmpty() ? dependent : surviving.get(0);
            }
            if (need.hard()) {
                groups.add(need.references());
            }
        }
        if (dependent instanceof Component component) {
            KindRequirement.of(component).forEach(kind -> groups.add(kind.members()));
        }
        return groups.stream()
                .map(group -> group.stream().map(workspace::find).toList())
                .filter(group -> group.contains(needed))
                .flatMap(List::stream)
                .filter(member -> member != null && member != needed && !losses.removesForGood(element, member))
                .min(Comparator.comparing(Subject::id))
                .orElse(dependent);
    }
}
