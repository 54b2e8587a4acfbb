package io.continuitylint.fact.coverage;

import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.people.People;
import io.continuitylint.view.protection.Exposure;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Protection;
import io.continuitylint.view.protection.Protections;
import io.continuitylint.view.protection.Survival;
import io.continuitylint.view.reach.ServiceReach;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds persons on whom several tasks fall at once, because an event takes the others or asks for all tasks together. */
final class LastPersonFinder {

    private final Workspace workspace;
    private final People people;
    private final LossView losses;
    private final Exposure exposure;
    private final Protections protections;
    private final ServiceReach reach;
    private final Map<Spot, Set<Subject>> tasks = new LinkedHashMap<>();

    LastPersonFinder(
            Workspace workspace,
            People people,
            LossView losses,
            Exposure exposure,
            Protections protections,
            ServiceReach reach) {
        this.workspace = workspace;
        this.people = people;
        this.losses = losses;
        this.exposure = exposure;
        this.protections = protections;
        this.reach = reach;
    }

    private record Spot(Component person, Subject event) {}

    void find(Consumer<Object> facts) {
        Map<Component, Set<Subject>> alone = new LinkedHashMap<>();
        for (Component role : workspace.components().values()) {
            Function function = reach.strictest(role);
            if (role.role() != null && function != null) {
                filled(role, function, alone);
            }
        }
        for (Protection protection : protections.all()) {
            Function function = reach.strictest(protection.dependent());
            if (function != null && protection.backups().stream().anyMatch(LastPersonFinder::isByHand)) {
                Survival.ofEvents(protection, function, exposure, losses).forEach(this::activated);
            }
        }
        Map<Component, LastPerson> most = new LinkedHashMap<>();
        tasks.forEach((spot, own) -> {
            own.addAll(alone.getOrDefault(spot.person(), Set.of()));
            List<Subject> apart = apart(own);
            if (apart.size() > 1) {
                most.merge(spot.person(), new LastPerson(spot.person(), spot.event(), apart), LastPersonFinder::more);
            }
        });
        most.values().forEach(facts);
    }

    /** Who is alone in a role anyhow, and who is left when an event takes the others. */
    private void filled(Component role, Function function, Map<Component, Set<Subject>> alone) {
        Set<Component> present = present(People.listed(role));
        if (present == null) {
            return;
        }
        if (present.size() == 1) {
            present.forEach(person -> alone.computeIfAbsent(person, unused -> new LinkedHashSet<>())
                    .add(role));
        }
        Map<Subject, Integer> taken = new LinkedHashMap<>();
        for (Component person : present) {
            losses.removing(person).stream()
                    .filter(element -> isAsked(element, function))
                    .forEach(element -> taken.merge(element, 1, Integer::sum));
        }
        taken.forEach((event, count) -> {
            if (count == present.size() - 1) {
                last(event, present, role);
            }
        });
    }

    private boolean isAsked(Subject element, Function function) {
        Policy.Tier tier = workspace.policy().tier(function.tier());
        return element instanceof Domain domain
                        && domain.kind() != null
                        && (tier.demands(domain.kind()) || domain.kind().isHazard())
                || element instanceof Scenario scenario && exposure.applies(scenario, function.tier(), function);
    }

    private static boolean isByHand(Backup backup) {
        Activation activation = backup.activation();
        return activation != null
                && activation.mode() != null
                && activation.mode().needsPerson();
    }

    /** The activators of all survivors together: whoever of them can activate one of these is enough. */
    private void activated(Subject event, List<Backup> survivors) {
        if (!survivors.stream().allMatch(LastPersonFinder::isByHand)) {
            return;
        }
        List<Reference> named = new ArrayList<>();
        for (Backup backup : survivors) {
            for (Reference activator : backup.activation() == null
                    ? List.<Reference>of()
                    : backup.activation().activators()) {
                Component component = workspace.component(activator);
                named.addAll(
                        component == null || component.role() == null ? List.of(activator) : People.listed(component));
            }
        }
        Set<Component> present = present(named);
        if (present != null) {
            last(event, present, survivors.get(0));
        }
    }

    private void last(Subject event, Collection<Component> present, Subject task) {
        List<Component> left = present.stream()
                .filter(person -> !losses.removes(event, person))
                .toList();
        if (left.size() == 1) {
            tasks.computeIfAbsent(new Spot(left.get(0), event), unused -> new LinkedHashSet<>())
                    .add(task);
        }
    }

    /** Persons who have not departed; null where somebody is named whom nobody knows, or something that is no person. */
    private @Nullable Set<Component> present(Collection<Reference> named) {
        Set<Component> present = new LinkedHashSet<>();
        for (Reference reference : named) {
            Component person = workspace.component(reference);
            if (person == null || person.person() == null) {
                return null;
            }
            if (people.isPresent(reference)) {
                present.add(person);
            }
        }
        return present;
    }

    /** Without roles whose task is to activate one of the backups: that is one task. */
    private List<Subject> apart(Set<Subject> own) {
        Set<Subject> acting = new LinkedHashSet<>();
        for (Subject task : own) {
            if (task instanceof Backup backup && backup.activation() != null) {
                backup.activation().activators().forEach(activator -> {
                    Component component = workspace.component(activator);
                    if (component != null) {
                        acting.add(component);
                    }
                });
            }
        }
        return own.stream().filter(task -> !acting.contains(task)).toList();
    }

    private static LastPerson more(LastPerson one, LastPerson other) {
        int order = other.tasks().size() - one.tasks().size();
        return order > 0
                        || order == 0
                                && other.event().id().compareTo(one.event().id()) < 0
                ? other
                : one;
    }
}
