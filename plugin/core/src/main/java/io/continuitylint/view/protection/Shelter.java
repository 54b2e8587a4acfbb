package io.continuitylint.view.protection;

import io.continuitylint.analysis.Graph;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
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
     * A backup above a thing that survives a loss of it, of several the smallest id; null where there is none, or where the
     * loss reaches a function past all of them.
     */
    public @Nullable Backup above(Subject thing, Subject element) {
        List<Backup> survivors = new ArrayList<>();
        Set<Subject> seen = new HashSet<>(List.of(thing));
        Deque<Subject> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Subject here = open.poll();
            if (here instanceof Function) {
                List<Backup> surviving = surviving(protections.of(here), element);
                if (surviving.isEmpty()) {
                    return null;
                }
                survivors.addAll(surviving);
            } else {
                for (Subject dependent : dependents.getOrDefault(here, Set.of())) {
                    List<Backup> surviving = surviving(backups(dependent, here), element);
                    survivors.addAll(surviving);
                    if (surviving.isEmpty() && losses.removes(element, dependent) && seen.add(dependent)) {
                        open.add(dependent);
                    }
                }
            }
        }
        return survivors.stream().min(Comparator.comparing(Backup::id)).orElse(null);
    }

    private List<Backup> surviving(List<Backup> backups, Subject element) {
        return backups.stream()
                .filter(backup -> !losses.disables(element, backup))
                .toList();
    }

    /** What stands in for a thing where another needs it. */
    private List<Backup> backups(Subject dependent, Subject needed) {
        for (Need need : Graph.needsOf(dependent)) {
            if (need instanceof Need.Single single && single.hard() && workspace.find(single.use()) == needed) {
                return protections.standingIn(single);
            }
        }
        return protections.of(needed);
    }
}
