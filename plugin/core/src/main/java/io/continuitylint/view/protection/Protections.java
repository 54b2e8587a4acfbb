package io.continuitylint.view.protection;

import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.ProtectedRequirement;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds for each need what stands in for the thing needed. Soft needs, and backups that never can, are left out. */
public final class Protections {

    private final Workspace workspace;
    private final LossView losses;
    private final Map<Subject, List<Backup>> protecting = new HashMap<>();
    private final List<Protection> all = new ArrayList<>();
    private final Map<Subject, List<Protection>> byPrimary = new HashMap<>();
    private final List<Protection> others = new ArrayList<>();
    private final Map<Subject, List<List<Backup>>> inline = new HashMap<>();

    /** What somebody needs without an inline backup. */
    private final Set<Subject> bare = new HashSet<>();

    /** @param reached whether any function reaches a thing or backup, so that it matters what stands in there */
    public Protections(Workspace workspace, LossView losses, Predicate<Subject> reached) {
        this.workspace = workspace;
        this.losses = losses;
        for (Backup backup : workspace.backups().values()) {
            if (!backup.isInline() && losses.standsIn(backup)) {
                backup.protects().forEach(reference -> index(reference, backup));
            }
        }
        workspace.functions().values().forEach(function -> {
            if (!of(function).isEmpty()) {
                all.add(new Protection(function, function, of(function)));
            }
            scan(function, function.needs());
        });
        workspace.components().values().forEach(component -> scan(component, component.needs()));
        Set<Protection> needs = new HashSet<>(all);
        for (ProtectedRequirement requirement : losses.protectedRequirements()) {
            if (reached.test(requirement.dependent())) {
                inline(requirement);
            }
            if (!(requirement.dependent() instanceof Backup)) {
                others(requirement, needs);
            }
        }
    }

    /** Every hard need of a single thing for which something stands in, and every function that has a backup as a whole. */
    public List<Protection> all() {
        return all;
    }

    /** Beside these, the members of groups and what a component requires because of its kind. */
    List<Protection> others() {
        return others;
    }

    /** The backups of the top level that protect a thing wherever it is needed. */
    public List<Backup> of(@Nullable Subject primary) {
        return primary == null ? List.of() : protecting.getOrDefault(primary, List.of());
    }

    /**
     * All backups that stand in for what one of them protects, itself among them. Beside one of the top level an inline
     * one counts only where its need is the only one, because it helps at no other.
     */
    public List<Backup> beside(Backup backup, Subject primary) {
        if (!backup.isInline()) {
            List<Protection> needs = byPrimary.getOrDefault(primary, List.of());
            return needs.size() == 1 ? needs.get(0).backups() : of(primary);
        }
        Subject dependent = workspace.find(backup.inlineOf());
        for (Need need : Graph.needsOf(dependent)) {
            if (need instanceof Need.Single single && single.backups().contains(backup)) {
                return standingIn(single, primary);
            }
        }
        return List.of(backup);
    }

    /** Another backup of what one protects that survives a loss, wherever it stands in; null if there is none. */
    @Nullable
    public Backup survivor(Subject element, Subject primary, Backup backup) {
        List<Backup> beside = backup.isInline() ? beside(backup, primary) : of(primary);
        Backup everywhere = survivor(element, backup, beside);
        return everywhere != null || backup.isInline() ? everywhere : inlineSurvivor(element, primary, backup);
    }

    /** Where each reference to a thing has an inline backup that survives, the first of them. */
    private @Nullable Backup inlineSurvivor(Subject element, Subject primary, Backup backup) {
        if (bare.contains(primary)) {
            return null;
        }
        Backup first = null;
        for (List<Backup> here : inline.getOrDefault(primary, List.of())) {
            Backup survivor = survivor(element, backup, here);
            if (survivor == null) {
                return null;
            }
            first = first == null ? survivor : first;
        }
        return first;
    }

    private @Nullable Backup survivor(Subject element, Backup backup, List<Backup> beside) {
        for (Backup other : beside) {
            if (other != backup && !losses.disables(element, other)) {
                return other;
            }
        }
        return null;
    }

    /** What stands in for each reference to a thing; a function is also needed by nobody but itself. */
    private void inline(ProtectedRequirement requirement) {
        for (int i = 0; i < requirement.things().size(); i++) {
            Subject thing = requirement.things().get(i);
            List<Backup> here = requirement.backups().get(i).stream()
                    .filter(Backup::isInline)
                    .toList();
            if (here.isEmpty() || thing instanceof Function) {
                bare.add(thing);
            } else {
                inline.computeIfAbsent(thing, unused -> new ArrayList<>()).add(here);
            }
        }
    }

    private void others(ProtectedRequirement requirement, Set<Protection> needs) {
        boolean anyIsLeft = requirement.size() > requirement.required();
        Alternatives alternatives = anyIsLeft
                ? new Alternatives(losses, requirement.required(), requirement.size(), requirement.things())
                : null;
        for (int i = 0; i < requirement.things().size(); i++) {
            List<Backup> backups = requirement.backups().get(i);
            Protection protection =
                    new Protection(requirement.dependent(), requirement.things().get(i), backups, alternatives);
            if (!backups.isEmpty() && !needs.contains(protection)) {
                others.add(protection);
            }
        }
    }

    private void index(Reference reference, Backup backup) {
        Subject primary = workspace.find(reference);
        if (primary != null) {
            protecting.computeIfAbsent(primary, unused -> new ArrayList<>()).add(backup);
        }
    }

    private void scan(Subject dependent, List<Need> needs) {
        for (Need need : needs) {
            if (need instanceof Need.Single single && single.hard()) {
                Subject primary = workspace.find(single.use());
                List<Backup> backups = primary == null ? List.of() : standingIn(single, primary);
                if (primary != null && !backups.isEmpty()) {
                    Protection protection = new Protection(dependent, primary, backups);
                    all.add(protection);
                    byPrimary
                            .computeIfAbsent(primary, unused -> new ArrayList<>())
                            .add(protection);
                }
            }
        }
    }

    /** What stands in at one need; nothing where it resolves to nothing. */
    public List<Backup> standingIn(Need.Single need) {
        Subject primary = workspace.find(need.use());
        return primary == null ? List.of() : standingIn(need, primary);
    }

    private List<Backup> standingIn(Need.Single need, Subject primary) {
        List<Backup> backups = new ArrayList<>();
        need.backups().stream().filter(losses::standsIn).forEach(backups::add);
        backups.addAll(of(primary));
        return backups;
    }
}
