package io.continuitylint.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a failure domain is. A requirement for a kind includes the kinds inside it: region, zone; site, building, room, rack. */
public enum DomainKind {
    /** A company on whose platform things run, as a whole. A hazard. */
    PROVIDER(null),
    /** A region of a cloud, or of a country. */
    REGION(null),
    /** An availability zone. Inside a region. */
    ZONE(REGION),
    /** Premises that are lost as a whole. */
    SITE(null),
    /** Inside a site. */
    BUILDING(SITE),
    /** Inside a building. */
    ROOM(BUILDING),
    /** Inside a room. */
    RACK(ROOM),
    /** What hangs on one power feed. */
    POWER(null),
    /** What is cooled by one plant. A hazard. */
    COOLING(null),
    /** One network operator. */
    NETWORK_CARRIER(null),
    /** One duct or route. Inside a carrier. */
    NETWORK_PATH(NETWORK_CARRIER),
    /** One provider or zone of names. */
    DNS(null),
    /** One account, subscription or realm of administrators: whoever controls it controls all in it. */
    TENANCY(null),
    /** One control plane, without which nothing in it can be changed. */
    CONTROL_PLANE(null),
    /** One identity provider, without which nobody logs in. */
    IDENTITY(null),
    /** What one credential opens. Inside an identity. */
    TRUST(IDENTITY),
    /** The same code: one fault hits all of it. */
    SOFTWARE(null),
    /** The same configuration pipeline: one change reaches all of it. */
    CONFIG(null),
    /** One vendor. */
    VENDOR(null),
    /** One factory. */
    FACTORY(null),
    /** What one flood reaches. A hazard. */
    FLOOD(null),
    /** What one earthquake reaches. A hazard. */
    SEISMIC(null),
    /** What one storm or heat wave reaches. A hazard. */
    CLIMATE(null),
    /** One law. */
    JURISDICTION(null),
    /** One team. */
    TEAM(null),
    /** One person. */
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
