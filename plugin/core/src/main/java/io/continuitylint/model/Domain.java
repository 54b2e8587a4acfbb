package io.continuitylint.model;

import io.continuitylint.source.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A failure domain: what fails together.
 *
 * @param kind null where it is missing or unknown, which is reported by manifest/invalid
 */
public record Domain(
        String id,
        @Nullable String title,
        @Nullable DomainKind kind,
        @Nullable Reference parent,
        @Nullable Coordinates location,
        Origin origin)
        implements Subject {

    /** Degrees, north and east positive. */
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
