package io.continuitylint.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a failure domain is. A requirement for a kind includes the kinds inside it: region, zone; site, building, room, rack. */
public enum DomainKind {
    PROVIDER(null),
    REGION(null),
    ZONE(REGION),
    SITE(null),
    BUILDING(SITE),
    ROOM(BUILDING),
    RACK(ROOM),
    POWER(null),
    COOLING(null),
    NETWORK_CARRIER(null),
    NETWORK_PATH(NETWORK_CARRIER),
    DNS(null),
    TENANCY(null),
    CONTROL_PLANE(null),
    IDENTITY(null),
    TRUST(IDENTITY),
    SOFTWARE(null),
    CONFIG(null),
    VENDOR(null),
    FACTORY(null),
    FLOOD(null),
    SEISMIC(null),
    CLIMATE(null),
    JURISDICTION(null),
    TEAM(null),
    PERSON(null);

    private final @Nullable DomainKind within;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    DomainKind(@Nullable DomainKind within) {
        this.within = within;
    }

    /** As manifests write it. */
    public String word() {
        return word;
    }

    /** Whether a list that names the other kind means this one too. */
    public boolean isWithin(DomainKind other) {
        for (DomainKind kind = this; kind != null; kind = kind.within) {
            if (kind == other) {
                return true;
            }
        }
        return false;
    }

    /** Hazards are compared wherever both sides declare one, and never demanded. */
    public boolean isHazard() {
        return switch (this) {
            case FLOOD, SEISMIC, CLIMATE, COOLING, PROVIDER -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return word;
    }
}
