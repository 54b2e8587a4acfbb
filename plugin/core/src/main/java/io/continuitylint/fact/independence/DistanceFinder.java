package io.continuitylint.fact.independence;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.BackupReferences;
import io.continuitylint.view.reach.Importance;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Measures how far the two sides of a backup are apart, where the policy asks for it. */
final class DistanceFinder {

    private final Workspace workspace;
    private final Map<Subject, Importance> importance;
    private final Places places;
    private final BackupReferences sides;

    DistanceFinder(Workspace workspace, Map<Subject, Importance> importance, Places places) {
        this.workspace = workspace;
        this.importance = importance;
        this.places = places;
        this.sides = new BackupReferences(workspace);
    }

    void find(Consumer<Object> facts) {
        Policy policy = workspace.policy();
        for (Backup backup : workspace.backups().values()) {
            Importance judged = importance.get(backup);
            Quantity minimum =
                    policy.tier(judged == null ? null : judged.tier()).minDistance();
            if (minimum != null && !backup.isNeighbour()) {
                measure(backup, minimum, facts);
            }
        }
    }

    private void measure(Backup backup, Quantity minimum, Consumer<Object> facts) {
        Map<Domain, Component> there = new LinkedHashMap<>();
        for (Component used : sides.used(backup)) {
            Domain place = located(used);
            if (place != null) {
                there.putIfAbsent(place, used);
            }
        }
        for (Subject primary : sides.primaries(backup)) {
            Set<Domain> here = new HashSet<>();
            Distance nearest = null;
            for (Component component : sides.components(primary)) {
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
