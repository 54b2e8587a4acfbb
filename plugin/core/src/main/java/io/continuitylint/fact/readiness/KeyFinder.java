package io.continuitylint.fact.readiness;

import io.continuitylint.analysis.Chains;
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
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
        private final Chains chains;
        private final Places places;
        private final People people;
        private final BackupReferences references;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.unaided = from.unaided();
            this.chains = new Chains(from.graph(), unaided);
            this.places = from.places();
            this.people = from.people();
            this.references = new BackupReferences(from.workspace());
            this.facts = facts;
        }

        void run() {
            for (Backup backup : workspace.backups().values()) {
                if (!backup.isNeighbour()) {
                    List<Subject> primaries = references.primaries(backup).stream()
                            .sorted(Comparator.comparing(Subject::id))
                            .toList();
                    keys(backup).forEach((key, named) -> facts.accept(fact(backup, primaries, key, named)));
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

        private KeyOfCopy fact(Backup backup, List<Subject> primaries, Component key, Reference named) {
            Subject lostWith = first(primaries, primary -> unaided.removes(primary, key));
            Set<Domain> keptIn = keptIn(key);
            Subject captive = keptIn.isEmpty()
                    ? null
                    : first(primaries, primary -> tenancies(places.of(primary)).containsAll(keptIn));
            Component holder = holder(key);
            return new KeyOfCopy(
                    backup,
                    key,
                    named.origin().place(),
                    lostWith,
                    lostWith == null ? null : chains.of(key, lostWith),
                    captive,
                    captive == null ? null : Collections.min(keptIn, Comparator.comparing(Domain::id)),
                    holder,
                    holder == null ? null : workspace.find(storedIn(key).get(0)));
        }

        private static @Nullable Subject first(List<Subject> primaries, Predicate<Subject> condition) {
            return primaries.stream().filter(condition).findFirst().orElse(null);
        }

        /** The tenancies of everything it is kept in; none where a part of that may be anywhere. */
        private Set<Domain> keptIn(Component key) {
            List<Component> places = new ArrayList<>(references.components(storedIn(key)));
            if (places.isEmpty() || !key.in().isEmpty()) {
                places.add(key);
            }
            Set<Domain> all = new LinkedHashSet<>();
            for (Component place : places) {
                Set<Domain> here = tenancies(this.places.of(place));
                if (here.isEmpty()) {
                    return Set.of();
                }
                all.addAll(here);
            }
            return all;
        }

        /** The only one who holds it, if that is a person and it is stored in one thing. */
        private @Nullable Component holder(Component key) {
            List<Reference> holders =
                    key.credential() == null ? List.of() : key.credential().holders();
            long things = storedIn(key).stream().map(Reference::id).distinct().count();
            List<Component> persons = people.known(holders);
            boolean single =
                    things == 1 && persons.size() == 1 && people.ids(holders).size() == 1;
            return single ? persons.get(0) : null;
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
