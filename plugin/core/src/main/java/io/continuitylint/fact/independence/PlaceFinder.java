package io.continuitylint.fact.independence;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Group;
import io.continuitylint.model.Reference;
import io.continuitylint.model.ResourceGroup;
import io.continuitylint.model.Subject;
import io.continuitylint.view.protection.BackupReferences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    private static final class Search {

        private final Sources from;
        private final BackupReferences references;
        private final Map<Component, Known> known = new HashMap<>();
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.references = new BackupReferences(from.workspace());
            this.facts = facts;
        }

        void run() {
            for (Backup backup : from.workspace().backups().values()) {
                if (!backup.isNeighbour()) {
                    Set<Component> things = new LinkedHashSet<>(references.used(backup));
                    references.primaries(backup).forEach(primary -> things.addAll(references.components(primary)));
                    judge(backup, things);
                }
            }
            for (Group group : from.workspace().groups().values()) {
                if (!group.needsEveryMember()) {
                    judge(group, new LinkedHashSet<>(references.components(group.members())));
                }
            }
        }

        private void judge(Subject of, Set<Component> things) {
            boolean tenancyDemanded = from.exposure().demands(of, DomainKind.TENANCY);
            List<PlaceUnknown> unknown = new ArrayList<>();
            for (Component thing : things) {
                if (isSomewhere(thing)) {
                    Known here = known.computeIfAbsent(thing, this::known);
                    boolean tenancy = tenancyDemanded && hasAccount(thing) && !here.tenancy();
                    if (!here.place() || tenancy) {
                        unknown.add(new PlaceUnknown(of, thing, 0, !here.place(), tenancy));
                    }
                }
            }
            if (of instanceof Group) {
                unknown.stream()
                        .min(Comparator.comparing(each -> each.thing().id()))
                        .ifPresent(first -> facts.accept(first.withOthers(unknown.size() - 1)));
            } else {
                unknown.forEach(facts);
            }
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
            List<Domain> domains = new ArrayList<>(anywhere(thing));
            for (Subject element : from.losses().removing(thing)) {
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
            return from.places().climb(in);
        }
    }
}
