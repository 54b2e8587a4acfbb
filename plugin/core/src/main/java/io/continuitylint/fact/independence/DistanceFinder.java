package io.continuitylint.fact.independence;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Variant;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.BackupReferences;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Measures how far a backup is from what it protects, where the policy requires it; power stands beside its feed. */
final class DistanceFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(Distance.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final Places places;
        private final BackupReferences references;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.places = from.places();
            this.references = new BackupReferences(from.workspace());
            this.facts = facts;
        }

        void run() {
            for (Backup backup : from.workspace().backups().values()) {
                Policy.Tier tier = from.workspace().policy().tier(from.tier(backup));
                if (tier.minDistance() != null && !backup.isNeighbour() && backup.variant() != Variant.BACKUP_POWER) {
                    measure(backup, tier.minDistance());
                }
            }
        }

        private void measure(Backup backup, Quantity minimum) {
            Map<Domain, Component> there = new LinkedHashMap<>();
            for (Component used : references.used(backup)) {
                Domain place = located(used);
                if (place != null) {
                    there.putIfAbsent(place, used);
                }
            }
            for (Subject primary : references.primaries(backup)) {
                Set<Domain> here = new HashSet<>();
                Distance nearest = null;
                for (Component component : references.components(primary)) {
                    Domain place = located(component);
                    if (place != null && here.add(place)) {
                        nearest = nearer(nearest, nearest(backup, primary, place, there, minimum));
                    }
                }
                if (nearest != null) {
                    facts.accept(nearest);
                }
            }
        }

        private static @Nullable Distance nearest(
                Backup backup, Subject primary, Domain here, Map<Domain, Component> all, Quantity minimum) {
            Distance nearest = null;
            for (Map.Entry<Domain, Component> entry : all.entrySet()) {
                Domain there = entry.getKey();
                if (here.location() != null && there.location() != null) {
                    double kilometres = GreatCircle.kilometres(here.location(), there.location());
                    nearest = nearer(
                            nearest, new Distance(backup, primary, entry.getValue(), here, there, kilometres, minimum));
                }
            }
            return nearest;
        }

        private static @Nullable Distance nearer(@Nullable Distance one, @Nullable Distance other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return other.kilometres() < one.kilometres() ? other : one;
        }

        /** The innermost place with coordinates; null where there is none, or where it may be in several. */
        private @Nullable Domain located(Component component) {
            Domain innermost = null;
            for (Domain domain : places.of((Subject) component)) {
                if (domain.location() != null
                        && domain.kind() != null
                        && PlaceFinder.isPlace(domain.kind())
                        && (innermost == null || isInside(domain, innermost))) {
                    innermost = domain;
                }
            }
            return innermost;
        }

        /** Kinds of places are declared from the widest to the narrowest. */
        private static boolean isInside(Domain one, Domain other) {
            return one.kind() != null && other.kind() != null && one.kind().compareTo(other.kind()) > 0;
        }
    }
}
