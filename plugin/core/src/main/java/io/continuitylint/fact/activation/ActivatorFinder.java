package io.continuitylint.fact.activation;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Role;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.people.People;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds who may activate what today. */
final class ActivatorFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(Activators.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final List<String> GRANTING = List.of("kind", "holders", "deputies", "authority");

    private static final class Search {

        private final Workspace workspace;
        private final People people;
        private final Consumer<Object> facts;
        private final Map<String, Set<String>> grants = new HashMap<>();

        /** Whether what a role grants, or to whom, could not be read. */
        private final boolean grantsUnknown;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.people = from.people();
            this.facts = facts;
            this.grantsUnknown = workspace.misread().mayLackObjects()
                    || workspace.components().values().stream()
                            .anyMatch(component -> GRANTING.stream()
                                    .anyMatch(key -> workspace.misread().covers(component, key)));
            for (Component component : workspace.components().values()) {
                if (component.role() != null) {
                    for (Reference person : People.listed(component)) {
                        grants.computeIfAbsent(person.id(), unused -> new HashSet<>())
                                .addAll(component.role().authority());
                    }
                }
            }
        }

        void run() {
            workspace.backups().values().forEach(this::activators);
        }

        private void activators(Backup backup) {
            Activation activation = backup.activation();
            if (activation == null
                    || activation.mode() == null
                    || !activation.mode().needsPerson()
                    || !people.areKnown(activation.activators())) {
                return;
            }
            Set<String> persons = new LinkedHashSet<>();
            Set<String> held = new HashSet<>();
            for (Reference reference : activation.activators()) {
                Component component = workspace.component(reference);
                Role role = component == null ? null : component.role();
                List<Reference> named =
                        component == null || role == null ? List.of(reference) : People.listed(component);
                for (Reference person : named) {
                    if (people.isPresent(person)) {
                        persons.add(person.id());
                        // A role has its own grants only; a person named by itself has those of all its roles.
                        held.addAll(role == null ? grants.getOrDefault(person.id(), Set.of()) : role.authority());
                    }
                }
            }
            List<String> missing = backup.access() == null || grantsUnknown
                    ? List.of()
                    : backup.access().authority().stream()
                            .filter(grant -> !held.contains(grant))
                            .toList();
            List<String> named =
                    activation.activators().stream().map(Reference::id).toList();
            facts.accept(new Activators(backup, named, List.copyOf(persons), missing, people.departures(backup)));
        }
    }
}
