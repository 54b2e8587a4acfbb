package io.continuitylint.fact.independence;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Group;
import io.continuitylint.model.Reference;
import io.continuitylint.model.ResourceGroup;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.BackupReferences;
import io.continuitylint.view.protection.Exposure;
import io.continuitylint.view.protection.LossView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks for things on either side of a backup of which nobody says where they are. */
final class PlaceFinder {

    private final Workspace workspace;
    private final LossView losses;
    private final Exposure exposure;
    private final Places places;
    private final BackupReferences sides;
    private final Map<Component, Known> known = new HashMap<>();

    PlaceFinder(Workspace workspace, LossView losses, Exposure exposure, Places places) {
        this.workspace = workspace;
        this.losses = losses;
        this.exposure = exposure;
        this.places = places;
        this.sides = new BackupReferences(workspace);
    }

    /** What is said about where a thing is. */
    private record Known(boolean place, boolean tenancy) {}

    void find(Consumer<Object> facts) {
        for (Backup backup : workspace.backups().values()) {
            if (!backup.isNeighbour()) {
                Set<Component> things = new LinkedHashSet<>(sides.used(backup));
                sides.primaries(backup).forEach(primary -> things.addAll(sides.components(primary)));
                find(backup, things, facts);
            }
        }
        for (Group group : workspace.groups().values()) {
            if (!group.needsEveryMember()) {
                find(group, new LinkedHashSet<>(sides.components(group.members())), facts);
            }
        }
    }

    private void find(Subject of, Set<Component> things, Consumer<Object> facts) {
        boolean tenancyAsked = exposure.demands(of, DomainKind.TENANCY);
        for (Component thing : things) {
            if (isAsked(thing)) {
                Known here = known.computeIfAbsent(thing, this::known);
                PlaceUnknown fact = new PlaceUnknown(of, thing, !here.place(), tenancyAsked && !here.tenancy());
                if (fact.place() || fact.tenancy()) {
                    facts.accept(fact);
                }
            }
        }
    }

    /** What has nothing of its own is where its parts are. */
    private boolean isAsked(Component thing) {
        ResourceGroup group = thing.kind() == null ? null : thing.kind().group();
        return (group == ResourceGroup.TECHNOLOGY || group == ResourceGroup.DATA) && !losses.isComposite(thing);
    }

    /** A thing is also where that is without which it does not run. */
    private Known known(Component thing) {
        List<Domain> domains = new ArrayList<>(anywhere(thing));
        for (Subject element : losses.removing(thing)) {
            if (element instanceof Domain domain) {
                domains.add(domain);
            }
        }
        return new Known(
                domains.stream().anyMatch(domain -> isPlace(domain.kind())),
                domains.stream().anyMatch(domain -> domain.kind() == DomainKind.TENANCY));
    }

    /** Also where it only may be. */
    private Set<Domain> anywhere(Component thing) {
        List<Reference> in = new ArrayList<>();
        thing.in().forEach(location -> in.addAll(location.anyOf()));
        return places.climb(in);
    }

    /** A place that can be pointed at, from region to rack. */
    static boolean isPlace(@Nullable DomainKind kind) {
        return kind != null && (kind.isWithin(DomainKind.REGION) || kind.isWithin(DomainKind.SITE));
    }
}
