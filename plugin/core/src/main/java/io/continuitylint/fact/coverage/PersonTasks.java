package io.continuitylint.fact.coverage;

import io.continuitylint.fact.Sources;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.people.People;
import io.continuitylint.view.protection.Exposure;
import io.continuitylint.view.protection.LossView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tasks that fall on one person in an event, because nobody else is left for them. */
final class PersonTasks {

    private final Workspace workspace;
    private final People people;
    private final LossView losses;
    private final Exposure exposure;
    private final Map<Component, Set<Subject>> alone = new LinkedHashMap<>();
    private final Map<Component, Set<Subject>> activating = new LinkedHashMap<>();
    private final Map<PersonInEvent, Set<Subject>> tasks = new LinkedHashMap<>();

    PersonTasks(Sources from) {
        this.workspace = from.workspace();
        this.people = from.people();
        this.losses = from.losses();
        this.exposure = from.exposure();
    }

    private record PersonInEvent(Component person, Subject event) {}

    /** A role that must be filled: who is alone in it anyhow, and who is left when an event takes the others. */
    void fill(Component role, Function function) {
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
                    .filter(element -> isExpected(element, function))
                    .forEach(element -> taken.merge(element, 1, Integer::sum));
        }
        taken.forEach((event, count) -> {
            if (count == present.size() - 1) {
                last(event, present, role);
            }
        });
    }

    private boolean isExpected(Subject element, Function function) {
        Policy.Tier tier = workspace.policy().tier(function.tier());
        return element instanceof Domain domain
                        && domain.kind() != null
                        && (tier.demands(domain.kind()) || domain.kind().isHazard())
                || element instanceof Scenario scenario && exposure.applies(scenario, function.tier(), function);
    }

    static boolean isByHand(Backup backup) {
        Activation activation = backup.activation();
        return activation != null
                && activation.mode() != null
                && activation.mode().needsPerson();
    }

    /** Backups of which one must be activated. Their activators count together: whoever of them can activate one of these is enough. */
    void activate(Subject event, List<Backup> survivors) {
        if (!survivors.stream().allMatch(PersonTasks::isByHand)) {
            return;
        }
        List<Reference> named = new ArrayList<>();
        for (Backup backup : survivors) {
            for (Reference activator : backup.activation() == null
                    ? List.<Reference>of()
                    : backup.activation().activators()) {
                Component component = workspace.component(activator);
                if (component != null && isPartlyUnread(component)) {
                    return;
                }
                named.addAll(
                        component == null || component.role() == null ? List.of(activator) : People.listed(component));
            }
        }
        Set<Component> present = present(named);
        if (present != null) {
            if (present.size() == 1) {
                present.forEach(person -> activating
                        .computeIfAbsent(person, unused -> new LinkedHashSet<>())
                        .add(survivors.get(0)));
            }
            last(event, present, survivors.get(0));
        }
    }

    /** Whether it is not known who is in a role: somebody may be whom the event leaves. */
    private boolean isPartlyUnread(Component role) {
        Misread misread = workspace.misread();
        return misread.covers(role, "holders") || misread.covers(role, "deputies");
    }

    private void last(Subject event, Collection<Component> present, Subject task) {
        List<Component> left = present.stream()
                .filter(person -> !losses.removes(event, person))
                .toList();
        if (left.size() == 1) {
            tasks.computeIfAbsent(new PersonInEvent(left.get(0), event), unused -> new LinkedHashSet<>())
                    .add(task);
        }
    }

    /**
     * Persons who have not departed; null where somebody is named who does not resolve, or something that is not a
     * person.
     */
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

    /** Those on whom several tasks fall, each with the event that leaves most. */
    Collection<LastPerson> lastPersons() {
        Map<Component, LastPerson> most = new LinkedHashMap<>();
        tasks.forEach((spot, own) -> {
            own.addAll(alone.getOrDefault(spot.person(), Set.of()));
            List<Subject> apart = apart(own);
            if (apart.size() > 1) {
                most.merge(
                        spot.person(),
                        new LastPerson(spot.person(), spot.event(), apart, anyhow(spot.person(), apart)),
                        PersonTasks::more);
            }
        });
        return most.values();
    }

    private List<Subject> anyhow(Component person, List<Subject> own) {
        Set<Subject> without = new LinkedHashSet<>(alone.getOrDefault(person, Set.of()));
        without.addAll(activating.getOrDefault(person, Set.of()));
        return own.stream().filter(without::contains).toList();
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
