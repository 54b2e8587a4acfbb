package io.continuitylint.fact.readiness;

import io.continuitylint.analysis.SingleLosses;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.people.People;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.BackupReferences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Checks of the key of every encrypted copy whether it would still be there when the copy is needed. */
final class KeyFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(KeyOfCopy.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Workspace workspace;
        private final SingleLosses unaided;
        private final Places places;
        private final People people;
        private final BackupReferences references;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.unaided = from.unaided();
            this.places = from.places();
            this.people = from.people();
            this.references = new BackupReferences(from.workspace());
            this.facts = facts;
        }

        void run() {
            for (Backup backup : workspace.backups().values()) {
                if (!backup.isNeighbour()) {
                    keys(backup)
                            .forEach((key, reference) -> references
                                    .primaries(backup)
                                    .forEach(primary -> facts.accept(fact(backup, primary, key, reference))));
                }
            }
        }

        /** Each key once, with where a copy first names it. */
        private Map<Component, Reference> keys(Backup backup) {
            Map<Component, Reference> keys = new LinkedHashMap<>();
            for (Backup.Copy copy : backup.copies()) {
                Component key = workspace.component(copy.encryptedWith());
                if (key != null && copy.encryptedWith() != null) {
                    keys.putIfAbsent(key, copy.encryptedWith());
                }
            }
            return keys;
        }

        private KeyOfCopy fact(Backup backup, Subject primary, Component key, Reference reference) {
            return new KeyOfCopy(
                    backup,
                    primary,
                    key,
                    reference.origin().place(),
                    unaided.removes(primary, key),
                    isInSameTenancy(key, primary),
                    isSingle(key));
        }

        /** A place of the key that names no tenancy may be anywhere. */
        private boolean isInSameTenancy(Component key, Subject primary) {
            Set<Domain> ofPrimary = tenancies(places.of(primary));
            List<Component> keptIn = new ArrayList<>(references.components(storedIn(key)));
            if (keptIn.isEmpty() || !key.in().isEmpty()) {
                keptIn.add(key);
            }
            return keptIn.stream()
                    .map(kept -> tenancies(places.of(kept)))
                    .allMatch(tenancies -> !tenancies.isEmpty() && ofPrimary.containsAll(tenancies));
        }

        private boolean isSingle(Component key) {
            return key.credential() != null
                    && people.known(key.credential().holders()).size() == 1
                    && key.credential().storedIn().stream()
                                    .map(Reference::id)
                                    .distinct()
                                    .count()
                            == 1;
        }

        private static List<Reference> storedIn(Component key) {
            return key.credential() == null ? List.of() : key.credential().storedIn();
        }

        private static Set<Domain> tenancies(Set<Domain> in) {
            Set<Domain> tenancies = new LinkedHashSet<>(in);
            tenancies.removeIf(domain -> domain.kind() != DomainKind.TENANCY);
            return tenancies;
        }
    }
}
