package io.continuitylint.fact.independence;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Group;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Reference;
import io.continuitylint.model.ResourceGroup;
import io.continuitylint.model.Subject;
import io.continuitylint.view.protection.BackupReferences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks for things that a backup protects or uses whose place is not declared. */
final class PlaceFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(PlaceUnknown.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    /** A place that can be pointed at, from region to rack. */
    static boolean isPlace(@Nullable DomainKind kind) {
        return kind != null && (kind.isWithin(DomainKind.REGION) || kind.isWithin(DomainKind.SITE));
    }

    /** What is declared about where a thing is. */
    private record Known(boolean place, boolean tenancy) {}

    /** What could not be read here may have said where a thing is. */
    private static final List<String> UNKNOWN_BY = List.of("in", "needs", "kind", "parent");

    private static final Known EVERYTHING = new Known(true, true);

    /** What was said about a thing. */
    private record Told(Component thing, Known known) {}

    private static final class Search {

        private final Sources from;
        private final Misread misread;
        private final BackupReferences references;
        private final Map<Component, Known> known = new HashMap<>();
        private final Map<Told, Backup> told = new HashMap<>();
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.misread = from.misread();
            this.references = new BackupReferences(from.workspace());
            this.facts = facts;
        }

        /** In the order of their ids, so that what several backups share is told of the first. */
        void run() {
            from.workspace().backups().values().stream()
                    .filter(backup -> !backup.isNeighbour())
                    .sorted(Comparator.comparing(Backup::id))
                    .forEach(this::ofBackup);
            for (Group group : from.workspace().groups().values()) {
                if (!group.needsEveryMember()) {
                    ofGroup(group);
                }
            }
        }

        private void ofBackup(Backup backup) {
            Set<Component> things = new LinkedHashSet<>(references.used(backup));
            references.primaries(backup).forEach(primary -> things.addAll(references.components(primary)));
            unknown(backup, things).forEach((thing, lacking) -> {
                Subject first = told.putIfAbsent(new Told(thing, lacking), backup);
                facts.accept(new PlaceUnknown(backup, thing, 0, null, !lacking.place(), !lacking.tenancy(), first));
            });
        }

        private void ofGroup(Group group) {
            Map<Component, Known> unknown = unknown(group, new LinkedHashSet<>(references.components(group.members())));
            List<Component> things = unknown.keySet().stream()
                    .sorted(Comparator.comparing(Component::id))
                    .toList();
            if (!things.isEmpty()) {
                Component thing = things.get(0);
                Known lacking = unknown.getOrDefault(thing, EVERYTHING);
                facts.accept(new PlaceUnknown(
                        group,
                        thing,
                        things.size() - 1,
                        things.size() == 2 ? things.get(1) : null,
                        !lacking.place(),
                        !lacking.tenancy(),
                        null));
            }
        }

        /** The things of which something is not declared; what is not required counts as known. */
        private Map<Component, Known> unknown(Subject of, Set<Component> things) {
            boolean tenancyDemanded = from.exposure().demands(of, DomainKind.TENANCY);
            Map<Component, Known> unknown = new LinkedHashMap<>();
            for (Component thing : things) {
                if (isSomewhere(thing)) {
                    Known here = known.computeIfAbsent(thing, this::known);
                    boolean tenancy = !tenancyDemanded || !hasAccount(thing) || here.tenancy();
                    Known judged = new Known(here.place(), tenancy);
                    if (!judged.place() || !judged.tenancy()) {
                        unknown.put(thing, judged);
                    }
                }
            }
            return unknown;
        }

        /** Whether a thing runs under an account, so that it is in somebody's tenancy. */
        private static boolean hasAccount(Component thing) {
            return thing.kind() != null
                    && switch (thing.kind()) {
                        case SYSTEM, SERVICE, DATASTORE, RECORDS, IDENTITY, CONTROL_PLANE, DNS, QUEUE, SOFTWARE -> true;
                        default -> false;
                    };
        }

        /** Whether a thing is in a place of its own: what is only made of others is where these are. */
        private boolean isSomewhere(Component thing) {
            ResourceGroup group = thing.kind() == null ? null : thing.kind().group();
            return (group == ResourceGroup.TECHNOLOGY || group == ResourceGroup.DATA)
                    && !from.losses().isComposite(thing);
        }

        /** A thing is also where that is without which it does not run. */
        private Known known(Component thing) {
            List<Domain> domains = new ArrayList<>(anywhere(thing, 1));
            for (Subject element : from.losses().removing(thing)) {
                if (isUnknown(element)) {
                    return EVERYTHING;
                }
                if (element instanceof Domain domain) {
                    domains.add(domain);
                } else if (element instanceof Component component) {
                    domains.addAll(anywhere(component, 2));
                }
            }
            return new Known(
                    domains.stream().anyMatch(domain -> isPlace(domain.kind())),
                    domains.stream().anyMatch(domain -> domain.kind() == DomainKind.TENANCY));
        }

        /** Whether it could not be read where an element lies, what it needs, or what kind of place it is. */
        private boolean isUnknown(Subject element) {
            return !misread.isEmpty() && UNKNOWN_BY.stream().anyMatch(key -> misread.covers(element, key));
        }

        /** Also where it only may be, by those of its entries that have at least so many alternatives. */
        private Set<Domain> anywhere(Component thing, int alternatives) {
            List<Reference> in = new ArrayList<>();
            for (Component.Location location : thing.in()) {
                if (location.anyOf().size() >= alternatives) {
                    in.addAll(location.anyOf());
                }
            }
            return in.isEmpty() ? Set.of() : from.places().climb(in);
        }
    }
}
