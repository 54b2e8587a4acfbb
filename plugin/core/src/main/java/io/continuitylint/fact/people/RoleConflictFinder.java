package io.continuitylint.fact.people;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.people.People;
import io.continuitylint.view.protection.Exposure;
import io.continuitylint.view.protection.LossView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the persons whom one loss calls into several roles. Only roles that share a person are followed, each loss once
 * for each backup that must survive it.
 */
final class RoleConflictFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(RoleConflict.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    /** The one with most roles, in a tie the loss with the smallest id. */
    private static final Comparator<RoleConflict> MOST_FIRST = Comparator.comparing(RoleConflict::count)
            .reversed()
            .thenComparing(conflict -> conflict.element().id());

    private static final class Search {

        private final Workspace workspace;
        private final LossView losses;
        private final Exposure exposure;
        private final People people;
        private final List<Backup> backups;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.losses = from.losses();
            this.exposure = from.exposure();
            this.people = from.people();
            this.backups = from.backups();
            this.facts = facts;
        }

        void run() {
            Map<Backup, Set<Component>> called = new LinkedHashMap<>();
            backups.stream().filter(losses::standsIn).forEach(backup -> called.put(backup, called(backup)));
            Set<Component> shared = shared(called);
            Map<Subject, Set<Component>> byLoss = new LinkedHashMap<>();
            called.forEach((backup, roles) -> {
                roles.retainAll(shared);
                if (!roles.isEmpty()) {
                    losses(backup)
                            .forEach(element -> byLoss.computeIfAbsent(element, unused -> new LinkedHashSet<>())
                                    .addAll(roles));
                }
            });
            Map<Component, RoleConflict> most = new LinkedHashMap<>();
            byLoss.forEach((element, roles) -> conflicts(element, roles).forEach(conflict -> keep(most, conflict)));
            most.values().forEach(facts);
        }

        /** The roles that a backup calls by name: who activates it, who installs what it uses, and roles it uses. */
        private Set<Component> called(Backup backup) {
            List<Reference> references = new ArrayList<>(backup.uses());
            Activation activation = backup.activation();
            if (activation != null
                    && activation.mode() != null
                    && activation.mode().needsPerson()) {
                references.addAll(activation.activators());
            }
            for (Reference use : backup.uses()) {
                Component used = workspace.component(use);
                if (used != null && used.stock() != null && used.stock().installer() != null) {
                    references.add(used.stock().installer());
                }
            }
            Set<Component> roles = new LinkedHashSet<>();
            for (Reference reference : references) {
                Component role = workspace.component(reference);
                if (role != null && role.role() != null) {
                    roles.add(role);
                }
            }
            return roles;
        }

        /** The roles that have a person in common with another that some backup calls. */
        private Set<Component> shared(Map<Backup, Set<Component>> called) {
            Map<String, Set<Component>> byPerson = new HashMap<>();
            Set<Component> seen = new HashSet<>();
            called.values()
                    .forEach(roles -> roles.stream()
                            .filter(seen::add)
                            .forEach(role -> people.present(People.listed(role))
                                    .forEach(person -> byPerson.computeIfAbsent(person.id(), unused -> new HashSet<>())
                                            .add(role))));
            Set<Component> shared = new HashSet<>();
            byPerson.values().stream().filter(roles -> roles.size() > 1).forEach(shared::addAll);
            return shared;
        }

        /** Those that call for a backup: what it must survive and what takes away one of the things it protects. */
        private Set<Subject> losses(Backup backup) {
            Set<Subject> all = new LinkedHashSet<>();
            for (Reference reference : backup.protects()) {
                Subject primary = workspace.find(reference);
                if (primary != null) {
                    exposure.of(primary, backup).stream()
                            .filter(element -> losses.harms(element, primary))
                            .forEach(all::add);
                }
            }
            return all;
        }

        private List<RoleConflict> conflicts(Subject element, Set<Component> roles) {
            Map<Component, List<Component>> byPerson = new LinkedHashMap<>();
            for (Component role : roles) {
                for (Reference reference : people.present(People.listed(role))) {
                    Component person = workspace.component(reference);
                    if (person != null) {
                        byPerson.computeIfAbsent(person, unused -> new ArrayList<>())
                                .add(role);
                    }
                }
            }
            List<RoleConflict> conflicts = new ArrayList<>();
            byPerson.forEach((person, called) -> {
                if (called.size() > 1) {
                    conflicts.add(new RoleConflict(person, sorted(called), element));
                }
            });
            return conflicts;
        }

        private static List<Component> sorted(List<Component> roles) {
            return roles.stream().sorted(Comparator.comparing(Component::id)).toList();
        }

        private static void keep(Map<Component, RoleConflict> most, RoleConflict conflict) {
            most.merge(
                    conflict.person(), conflict, (kept, other) -> MOST_FIRST.compare(other, kept) < 0 ? other : kept);
        }
    }
}
