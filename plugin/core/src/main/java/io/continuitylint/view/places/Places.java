package io.continuitylint.view.places;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Where things lie: the domains of their own {@code in}, with ancestors, and how large each domain is. */
public final class Places {

    private final Workspace workspace;
    private final Map<Component, Set<Domain>> own = new HashMap<>();
    private final Map<Domain, Integer> members = new HashMap<>();
    private final Map<Domain, Integer> depths = new HashMap<>();

    /** @param counts whether a component makes its domains larger: what no function reaches changes no answer */
    public Places(Workspace workspace, Predicate<Component> counts) {
        this.workspace = workspace;
        workspace.components().values().stream()
                .filter(counts)
                .flatMap(component -> of(component).stream())
                .forEach(domain -> members.merge(domain, 1, Integer::sum));
    }

    /** The domains a component lies in, whatever happens: of alternatives only those that all of them share. */
    public Set<Domain> of(Component component) {
        Set<Domain> known = own.get(component);
        if (known == null) {
            known = new LinkedHashSet<>();
            for (Component.Location location : component.in()) {
                known.addAll(inAll(location.anyOf()));
            }
            own.put(component, known);
        }
        return known;
    }

    /** Those of a component; of a function, those of what it directly needs to run. Persons and roles lie nowhere. */
    public Set<Domain> of(Subject subject) {
        if (subject instanceof Component component) {
            boolean human = component.kind() == ComponentKind.PERSON || component.kind() == ComponentKind.ROLE;
            return human ? Set.of() : of(component);
        }
        Set<Domain> all = new LinkedHashSet<>();
        if (subject instanceof Function function) {
            for (Need need : function.needs()) {
                if (need instanceof Need.Single single
                        && need.hard()
                        && workspace.find(single.use()) instanceof Component needed) {
                    all.addAll(of((Subject) needed));
                }
            }
        }
        return all;
    }

    /** The domains of what a backup uses, and those in which all its copies lie. */
    public Set<Domain> of(Backup backup) {
        Set<Domain> all = new LinkedHashSet<>();
        for (Reference use : backup.uses()) {
            if (workspace.find(use) instanceof Component used) {
                all.addAll(of((Subject) used));
            }
        }
        all.addAll(ofCopies(backup));
        return all;
    }

    /** Some domains and all their ancestors. */
    public Set<Domain> climb(List<Reference> domains) {
        Set<Domain> all = new LinkedHashSet<>();
        domains.forEach(reference -> all.addAll(workspace.withAncestors(reference)));
        return all;
    }

    private Set<Domain> ofCopies(Backup backup) {
        Set<Domain> shared = null;
        for (Backup.Copy copy : backup.copies()) {
            Set<Domain> places = climb(copy.in());
            if (shared == null) {
                shared = places;
            } else {
                shared.retainAll(places);
            }
        }
        return shared == null ? Set.of() : shared;
    }

    private Set<Domain> inAll(List<Reference> alternatives) {
        Set<Domain> shared = null;
        for (Reference reference : alternatives) {
            Set<Domain> places = climb(List.of(reference));
            if (shared == null) {
                shared = places;
            } else {
                shared.retainAll(places);
            }
        }
        return shared == null ? Set.of() : shared;
    }

    /** The smallest first: by how many components that functions reach lie in them, then the innermost, then by id. */
    public List<Subject> smallestFirst(List<Domain> domains) {
        List<Domain> sorted = new ArrayList<>(domains);
        sorted.sort(Comparator.<Domain>comparingInt(domain -> members.getOrDefault(domain, 0))
                .thenComparing(Comparator.comparingInt(this::depth).reversed())
                .thenComparing(Domain::id));
        return List.copyOf(sorted);
    }

    private int depth(Domain domain) {
        return depths.computeIfAbsent(
                domain, unused -> workspace.withAncestors(domain.parent()).size());
    }

    /** Whether a domain is a place, or what a place shares, that a tier must survive. */
    public static boolean countsAsPlace(Domain domain, Policy.Tier tier) {
        DomainKind kind = domain.kind();
        if (kind == null) {
            return false;
        }
        return switch (kind) {
            case CONTROL_PLANE, IDENTITY, TRUST, SOFTWARE, CONFIG, VENDOR, FACTORY, JURISDICTION, TEAM, PERSON -> false;
            default -> kind.isHazard() || tier.demands(kind);
        };
    }
}
