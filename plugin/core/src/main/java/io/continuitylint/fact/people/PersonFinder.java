package io.continuitylint.fact.people;

import io.continuitylint.fact.activation.Activators;
import io.continuitylint.fact.governance.AcceptanceTerms;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.Workspace;
import io.continuitylint.source.Place;
import io.continuitylint.view.people.People;
import io.continuitylint.view.reach.Importance;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at who may activate what today, and who is counted on although they left. */
final class PersonFinder {

    private final Workspace workspace;
    private final People people;
    private final Map<Subject, Importance> importance;
    private final Consumer<Object> facts;
    private final Map<Place, ReliedOn> reliedOn = new LinkedHashMap<>();
    private final Map<String, Set<String>> grants = new HashMap<>();

    PersonFinder(Workspace workspace, People people, Map<Subject, Importance> importance, Consumer<Object> facts) {
        this.workspace = workspace;
        this.people = people;
        this.importance = importance;
        this.facts = facts;
        for (Component component : workspace.components().values()) {
            if (component.role() != null) {
                for (Reference person : People.listed(component)) {
                    grants.computeIfAbsent(person.id(), unused -> new HashSet<>())
                            .addAll(component.role().authority());
                }
            }
        }
    }

    void find(Collection<AcceptanceTerms> acceptances) {
        workspace.backups().values().forEach(this::activators);
        workspace.functions().values().forEach(function -> relied(function, function.owner(), "owner"));
        workspace.components().values().forEach(this::component);
        workspace.backups().values().forEach(this::backup);
        workspace.groups().values().forEach(group -> activation(group, group.activation()));
        workspace.tests().forEach(this::openPoints);
        acceptances.stream()
                .filter(AcceptanceTerms::isInForce)
                .map(AcceptanceTerms::risk)
                .forEach(this::risk);
        reliedOn.values().forEach(facts);
    }

    private void activators(Backup backup) {
        Activation activation = backup.activation();
        if (activation == null
                || activation.mode() == null
                || !activation.mode().needsPerson()) {
            return;
        }
        if (activation.activators().stream().anyMatch(activator -> workspace.component(activator) == null)) {
            // Nobody knows what an unresolved one may do; it is reported for that.
            return;
        }
        Set<String> persons = new LinkedHashSet<>();
        Set<String> held = new HashSet<>();
        for (Reference reference : activation.activators()) {
            Component component = workspace.component(reference);
            Component.Role role = component == null ? null : component.role();
            List<Reference> named = component == null || role == null ? List.of(reference) : People.listed(component);
            for (Reference person : named) {
                if (people.isPresent(person)) {
                    persons.add(person.id());
                    // A role has its own grants only; a person named by itself has those of all its roles.
                    held.addAll(role == null ? grants.getOrDefault(person.id(), Set.of()) : role.authority());
                }
            }
        }
        List<String> missing = backup.access() == null
                ? List.of()
                : backup.access().authority().stream()
                        .filter(grant -> !held.contains(grant))
                        .toList();
        List<String> named = activation.activators().stream().map(Reference::id).toList();
        facts.accept(new Activators(backup, named, List.copyOf(persons), missing));
    }

    private void relied(Subject object, @Nullable Reference reference, String as) {
        Component person = people.departed(reference);
        if (person != null && reference != null) {
            Place place = reference.origin().place();
            reliedOn.merge(place, new ReliedOn(person, object, as, place, 0), this::stricter);
        }
    }

    /** An owner that is inherited stands in one place for many. */
    private ReliedOn stricter(ReliedOn one, ReliedOn other) {
        ReliedOn kept = tier(other.object()) < tier(one.object()) ? other : one;
        return new ReliedOn(kept.person(), kept.object(), kept.as(), kept.place(), one.others() + 1);
    }

    private int tier(Subject object) {
        Importance judged = importance.get(object);
        return judged == null || judged.tier() == null ? Integer.MAX_VALUE : judged.tier();
    }

    private void component(Component component) {
        relied(component, component.owner(), "owner");
        if (component.role() != null) {
            component.role().holders().forEach(holder -> relied(component, holder, "holder"));
            component.role().deputies().forEach(deputy -> relied(component, deputy.person(), "deputy"));
        }
        if (component.team() != null) {
            component.team().holders().forEach(holder -> relied(component, holder, "holder"));
            relied(component, component.team().lead(), "lead");
        }
        if (component.credential() != null) {
            component.credential().holders().forEach(holder -> relied(component, holder, "custodian"));
        }
        if (component.stock() != null) {
            relied(component, component.stock().installer(), "installer");
        }
    }

    private void backup(Backup backup) {
        relied(backup, backup.owner(), "owner");
        activation(backup, backup.activation());
    }

    private void activation(Subject object, @Nullable Activation activation) {
        if (activation != null) {
            activation.activators().forEach(activator -> relied(object, activator, "activator"));
        }
    }

    /** A point that is still open belongs to somebody; it is a matter of what was tested. */
    private void openPoints(Test test) {
        for (Test.OpenPoint point : test.findings()) {
            if (point.closed() == null) {
                relied(tested(test), point.owner(), "owner of an open point");
            }
        }
    }

    /** What it is judged by: the first backup, function or scenario that a test names. */
    private Subject tested(Test test) {
        return Stream.of(test.backups(), test.functions(), test.scenarios())
                .flatMap(List::stream)
                .<Subject>mapMulti((reference, found) -> {
                    Subject subject = workspace.find(reference);
                    if (subject != null) {
                        found.accept(subject);
                    }
                })
                .findFirst()
                .orElse(test);
    }

    private void risk(AcceptedRisk risk) {
        relied(risk, risk.owner(), "owner");
    }
}
