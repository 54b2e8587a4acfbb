package io.continuitylint.fact.safeguard;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.safeguard.JurisdictionGap.Part;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.source.Place;
import io.continuitylint.view.people.People;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.BackupReferences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares where the parts of a backup are with the jurisdictions that the protected data allows. */
final class JurisdictionFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(JurisdictionGap.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Workspace workspace;
        private final Places places;
        private final People people;
        private final BackupReferences references;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.places = from.places();
            this.people = from.people();
            this.references = new BackupReferences(from.workspace());
            this.facts = facts;
        }

        void run() {
            for (Backup backup : workspace.backups().values()) {
                Map<List<String>, Component> allowed = backup.isNeighbour() ? Map.of() : allowed(backup);
                if (!allowed.isEmpty()) {
                    parts(backup).forEach(part -> check(backup, part, allowed));
                }
            }
        }

        /** Each list of jurisdictions once, with the first thing that states it. */
        private Map<List<String>, Component> allowed(Backup backup) {
            Map<List<String>, Component> allowed = new LinkedHashMap<>();
            for (Subject primary : references.primaries(backup)) {
                for (Component component : references.components(primary)) {
                    if (component.data() != null
                            && !component.data().jurisdiction().isEmpty()) {
                        allowed.putIfAbsent(component.data().jurisdiction(), component);
                    }
                }
            }
            return allowed;
        }

        /**
         * A part of a backup and where it is.
         *
         * @param in each place of it by itself: of alternatives, each has to be allowed
         */
        private record Located(Part part, @Nullable Component item, int copy, List<Reference> in, Place place) {}

        private List<Located> parts(Backup backup) {
            List<Located> parts = new ArrayList<>();
            int number = 1;
            for (Backup.Copy copy : backup.copies()) {
                parts.add(new Located(
                        Part.COPY, null, number++, copy.in(), copy.origin().key()));
            }
            for (Reference use : backup.uses()) {
                Component used = workspace.component(use);
                if (used != null) {
                    parts.add(new Located(
                            Part.USE, used, 0, in(used), use.origin().place()));
                }
            }
            if (backup.activation() != null) {
                for (Reference activator : backup.activation().activators()) {
                    for (Component person : people.known(List.of(activator))) {
                        parts.add(new Located(
                                Part.ACTIVATOR,
                                person,
                                0,
                                in(person),
                                activator.origin().place()));
                    }
                }
            }
            return parts;
        }

        private static List<Reference> in(Component component) {
            List<Reference> in = new ArrayList<>();
            component.in().forEach(location -> in.addAll(location.anyOf()));
            if (component.person() != null && component.person().site() != null) {
                in.add(component.person().site());
            }
            return in;
        }

        private void check(Backup backup, Located part, Map<List<String>, Component> allowed) {
            for (Reference reference : part.in()) {
                Set<Domain> jurisdictions = jurisdictions(reference);
                for (Map.Entry<List<String>, Component> entry : allowed.entrySet()) {
                    if (!jurisdictions.isEmpty() && isForbidden(jurisdictions, entry.getKey())) {
                        facts.accept(new JurisdictionGap(
                                backup,
                                entry.getValue(),
                                part.part(),
                                part.item(),
                                part.copy(),
                                jurisdictions.iterator().next(),
                                part.place()));
                        return;
                    }
                }
            }
        }

        /** None where what holds a place, or what that is called, could not be read. */
        private Set<Domain> jurisdictions(Reference reference) {
            Set<Domain> jurisdictions = new LinkedHashSet<>(places.climb(List.of(reference)));
            if (jurisdictions.stream().anyMatch(this::isMisread)) {
                return Set.of();
            }
            jurisdictions.removeIf(domain -> domain.kind() != DomainKind.JURISDICTION);
            return jurisdictions;
        }

        private boolean isMisread(Domain domain) {
            return Stream.of("parent", "kind", "title")
                    .anyMatch(key -> workspace.misread().has(domain.key(), key));
        }

        /** A country within an allowed union is allowed; names are those of domains, by id or title. */
        private static boolean isForbidden(Set<Domain> jurisdictions, List<String> allowed) {
            Set<String> names = new HashSet<>();
            allowed.forEach(name -> names.add(norm(name)));
            return jurisdictions.stream()
                    .noneMatch(domain -> names.contains(norm(domain.id()))
                            || domain.title() != null && names.contains(norm(domain.title())));
        }

        private static String norm(String name) {
            return name.strip().toLowerCase(Locale.ROOT);
        }
    }
}
