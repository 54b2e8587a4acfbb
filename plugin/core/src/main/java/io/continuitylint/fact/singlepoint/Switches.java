package io.continuitylint.fact.singlepoint;

import io.continuitylint.analysis.Graph;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.protection.BackupReferences;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Protections;
import io.continuitylint.view.reach.ServiceReach;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of both sides of a redundancy: the transfer switch of power, what a backup is started or fenced
 * with, and the network, name resolution, control plane or queue in front of things that replace each other.
 */
final class Switches {

    private static final Set<ComponentKind> IN_FRONT =
            EnumSet.of(ComponentKind.NETWORK, ComponentKind.DNS, ComponentKind.CONTROL_PLANE, ComponentKind.QUEUE);

    private final Workspace workspace;
    private final LossView losses;
    private final Protections protections;
    private final BackupReferences references;
    private final ServiceReach reach;
    private final Set<Component> transfers = new HashSet<>();
    private final Map<Component, Set<Subject>> between = new HashMap<>();
    private final Map<Component, Set<Function>> functions = new HashMap<>();

    Switches(Sources from) {
        this.workspace = from.workspace();
        this.losses = from.losses();
        this.protections = from.protections();
        this.references = new BackupReferences(workspace);
        this.reach = from.byTier();
        workspace.components().values().forEach(this::transfer);
        workspace.backups().values().stream().filter(losses::standsIn).forEach(this::takeOver);
        workspace.functions().values().forEach(this::inFront);
        workspace.components().values().forEach(this::inFront);
    }

    /** Whether a thing is one to a function: to something that the function requires, also through other functions. */
    boolean isSwitch(Subject element, Function function) {
        return element instanceof Component component
                && (transfers.contains(component) || relying(component).contains(function));
    }

    /** What may be one to some function. */
    boolean mayBeSwitch(Subject element) {
        return element instanceof Component component
                && (transfers.contains(component) || between.containsKey(component));
    }

    /** Made for those alone that somebody asks about: for everything it would not be linear. */
    private Set<Function> relying(Component component) {
        Set<Subject> dependents = between.get(component);
        return dependents == null
                ? Set.of()
                : functions.computeIfAbsent(component, unused -> new HashSet<>(reach.allThroughFunctions(dependents)));
    }

    private void transfer(Component power) {
        Component transfer =
                power.power() == null ? null : workspace.component(power.power().transfer());
        if (transfer != null) {
            transfers.add(transfer);
        }
    }

    private void takeOver(Backup backup) {
        Activation activation = backup.activation();
        if (activation != null) {
            Collection<Subject> relying = relyingOn(backup);
            for (Need tool : activation.tools()) {
                if (tool.hard()) {
                    tool.references().forEach(reference -> add(reference, relying));
                }
            }
            if (activation.fencing() != null) {
                add(activation.fencing().by(), relying);
            }
        }
    }

    /** An inline backup helps its one dependent, any other all who require what it protects. */
    private Collection<Subject> relyingOn(Backup backup) {
        if (!backup.isInline()) {
            return references.primaries(backup);
        }
        Subject dependent = workspace.find(backup.inlineOf());
        return dependent == null ? List.of() : List.of(dependent);
    }

    private void inFront(Subject dependent) {
        List<Need> needs = Graph.needsOf(dependent).stream().filter(Need::hard).toList();
        List<Need> redundant = needs.stream().filter(this::hasTwoSides).toList();
        // What could not be read may have two sides.
        boolean unknown = workspace.misread().covers(dependent, "needs");
        for (Need need : needs) {
            boolean beside = redundant.size() > 1 || redundant.size() == 1 && redundant.get(0) != need;
            if ((beside || unknown)
                    && need instanceof Need.Single single
                    && isInFront(workspace.component(single.use()))) {
                add(single.use(), List.of(dependent));
            }
        }
    }

    private static boolean isInFront(@Nullable Component component) {
        return component != null && component.kind() != null && IN_FRONT.contains(component.kind());
    }

    private boolean hasTwoSides(Need need) {
        return need instanceof Need.OfGroup group
                ? !group.group().needsEveryMember()
                : need instanceof Need.Single single
                        && !protections.standingIn(single).isEmpty();
    }

    private void add(@Nullable Reference reference, Collection<Subject> relying) {
        Component component = workspace.component(reference);
        if (component != null) {
            between.computeIfAbsent(component, unused -> new LinkedHashSet<>()).addAll(relying);
        }
    }
}
