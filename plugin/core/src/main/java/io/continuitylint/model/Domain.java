package io.continuitylint.model;

import io.continuitylint.source.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A failure domain: what fails together.
 *
 * @param id the key it is written under
 * @param title a name for people; null where there is none
 * @param kind what it is; null where it is missing or unknown, which is reported by manifest/invalid
 * @param parent the domain it lies in and is lost with, up to 64 of them each within the next; null for none
 * @param location where it is; null where it is not declared
 */
public record Domain(
        String id,
        @Nullable String title,
        @Nullable DomainKind kind,
        @Nullable Reference parent,
        @Nullable Coordinates location,
        Origin origin)
        implements Subject {

    /**
     * Degrees, north and east positive.
     *
     * @param lat degrees north, from -90 to 90; needs {@code lon} beside it
     * @param lon degrees east, from -180 to 180; needs {@code lat} beside it
     */
    public record Coordinates(double lat, double lon) {}

    @Override
    public Entity entity() {
        return Entity.DOMAIN;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
