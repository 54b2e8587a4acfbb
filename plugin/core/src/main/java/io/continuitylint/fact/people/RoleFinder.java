package io.continuitylint.fact.people;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Variant;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.people.People;
import io.continuitylint.view.protection.Stores;
import io.continuitylint.view.reach.Importance;
import io.continuitylint.view.reach.ServiceReach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts who fills the roles that critical functions run or recover with. */
final class RoleFinder implements FactFinder {

    private static final List<String> MEMBERS = List.of("holders", "deputies", "lead");

    @Override
    public Set<Class<?>> types() {
        return Set.of(RolePersons.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final Workspace workspace;
        private final People people;
        private final Stores stores;
        private final ServiceReach reach;
        private final Map<Subject, Importance> importance;
        private final Consumer<Object> facts;
        private final Map<Component, Backup> recovering = new HashMap<>();

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.workspace = from.workspace();
            this.people = from.people();
            this.stores = from.stores();
            this.reach = from.byTier();
            this.importance = from.importance();
            this.facts = facts;
        }

        void run() {
            for (Backup backup : from.backups()) {
                Importance judged = importance.get(backup);
                if (judged != null && judged.critical()) {
                    from.paths().recovery(backup).forEach(component -> recovering.putIfAbsent(component, backup));
                }
            }
            for (Component role : workspace.components().values()) {
                Backup backup = reach.strictest(role) == null ? recovering.get(role) : null;
                Function function = backup == null ? reach.strictest(role) : through(backup);
                if (role.role() != null && function != null && areKnown(standIns(role))) {
                    List<String> persons = List.copyOf(people.ids(counted(role)));
                    facts.accept(new RolePersons(role, persons, role.role().minimum(), function, backup));
                }
            }
        }

        private @Nullable Function through(Backup backup) {
            Importance judged = importance.get(backup);
            return judged == null ? null : judged.through();
        }

        private List<Reference> counted(Component role) {
            List<Reference> counted = new ArrayList<>(People.listed(role));
            counted.addAll(standIns(role));
            return counted;
        }

        /** The persons, roles and teams that a backup of a role uses. */
        private List<Reference> standIns(Component role) {
            return stores.backupsOf(role).stream()
                    .filter(backup -> backup.variant() == Variant.ROLE_BACKUP)
                    .flatMap(backup -> backup.uses().stream())
                    .filter(this::isHuman)
                    .toList();
        }

        /** Whether it could be read who belongs to each of them. */
        private boolean areKnown(List<Reference> standIns) {
            return standIns.stream()
                    .map(workspace::component)
                    .noneMatch(used -> used != null
                            && MEMBERS.stream()
                                    .anyMatch(key -> workspace.misread().covers(used, key)));
        }

        /** What does not resolve and what has no kind that could be read may be somebody. */
        private boolean isHuman(Reference use) {
            Component used = workspace.component(use);
            return used == null
                    || used.kind() == null
                    || used.person() != null
                    || used.role() != null
                    || used.team() != null;
        }
    }
}
