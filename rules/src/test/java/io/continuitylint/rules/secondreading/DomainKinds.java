package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Policy;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which rule speaks of which kind of thing, and which kinds a tier compares (derived-notions.md, What a backup has to survive). */
record DomainKinds(Things things, Policy.Tier tier) {

    private static final String IDENTITY = "independence/shared-identity";
    private static final String CONTROL_PLANE = "independence/shared-control-plane";

    private static final Set<DomainKind> HAZARDS = EnumSet.of(
            DomainKind.FLOOD, DomainKind.SEISMIC, DomainKind.CLIMATE, DomainKind.COOLING, DomainKind.PROVIDER);

    private static final Set<DomainKind> PLACES = EnumSet.of(
            DomainKind.PROVIDER,
            DomainKind.REGION,
            DomainKind.ZONE,
            DomainKind.SITE,
            DomainKind.BUILDING,
            DomainKind.ROOM,
            DomainKind.RACK,
            DomainKind.POWER,
            DomainKind.COOLING,
            DomainKind.NETWORK_CARRIER,
            DomainKind.NETWORK_PATH,
            DomainKind.DNS,
            DomainKind.FLOOD,
            DomainKind.SEISMIC,
            DomainKind.CLIMATE,
            DomainKind.TENANCY);

    /** The kind that a thing has as a domain, a merged or derived one included; null for any other thing. */
    @Nullable
    DomainKind kind(String node) {
        List<Domain> domains = things.domains(node);
        if (domains.isEmpty()) {
            return node.startsWith("domain:") ? DomainKind.SOFTWARE : null;
        }
        return domains.get(0).kind();
    }

    boolean isHazard(@Nullable DomainKind kind) {
        return kind != null && HAZARDS.contains(kind);
    }

    /** Whether the list of the tier names the kind, or one that it lies within. */
    boolean isDemanded(@Nullable DomainKind kind) {
        for (DomainKind each = kind; each != null; each = around(each)) {
            if (tier.independent().contains(each)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable DomainKind around(DomainKind kind) {
        return switch (kind) {
            case ZONE -> DomainKind.REGION;
            case RACK -> DomainKind.ROOM;
            case ROOM -> DomainKind.BUILDING;
            case BUILDING -> DomainKind.SITE;
            case NETWORK_PATH -> DomainKind.NETWORK_CARRIER;
            case TRUST -> DomainKind.IDENTITY;
            default -> null;
        };
    }

    /** Whether the tier compares it, which it does with every hazard. */
    boolean isCompared(@Nullable DomainKind kind) {
        return isHazard(kind) || isDemanded(kind);
    }

    /** Whether it is a place, a line, a hazard or a tenancy that the tier compares: the first row of the table of owners. */
    boolean isPlace(String node) {
        DomainKind kind = kind(node);
        return kind != null && PLACES.contains(kind) && isCompared(kind);
    }

    /** Whether the rules about identities and control planes speak of it. */
    boolean isIdentityOrControl(String node) {
        String owner = owner(node);
        return owner.equals(IDENTITY) || owner.equals(CONTROL_PLANE);
    }

    /** Whether a domain has a rule of its own: an identity or control plane where the tier names it, and a common source. */
    boolean isOwnedElsewhere(String node) {
        DomainKind kind = kind(node);
        return isIdentityOrControl(node) || kind == DomainKind.VENDOR || kind == DomainKind.FACTORY;
    }

    /** What is shared further down the line, by the rule that owns its kind. */
    Map<String, Set<String>> byOwner(Set<String> elements) {
        Map<String, Set<String>> owners = new TreeMap<>();
        elements.forEach(element -> owners.computeIfAbsent(owner(element), unused -> new TreeSet<>())
                .add(element));
        return owners;
    }

    private String owner(String node) {
        Component component = things.component(node);
        DomainKind kind = kind(node);
        boolean source = kind == DomainKind.VENDOR || kind == DomainKind.FACTORY;
        if (component == null ? source : component.supplier() != null) {
            return "independence/shared-upstream";
        }
        boolean identity = component == null
                ? kind == DomainKind.IDENTITY || kind == DomainKind.TRUST
                : component.kind() == ComponentKind.IDENTITY;
        if (identity && isDemanded(component == null ? kind : DomainKind.IDENTITY)) {
            return IDENTITY;
        }
        boolean control =
                component == null ? kind == DomainKind.CONTROL_PLANE : component.kind() == ComponentKind.CONTROL_PLANE;
        return control && isDemanded(DomainKind.CONTROL_PLANE)
                ? CONTROL_PLANE
                : "independence/hidden-shared-dependency";
    }
}
