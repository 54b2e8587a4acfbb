package io.continuitylint.model;

import io.continuitylint.source.Origin;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that could happen and must be survived.
 *
 * @param loses domains, components or persons
 * @param appliesTo tiers; null where it was not written: the critical ones
 */
public record Scenario(
        String id,
        @Nullable String title,
        List<Reference> loses,
        @Nullable Kind kind,
        @Nullable Timespan duration,
        List<String> principals,
        @Nullable Set<Integer> appliesTo,
        @Nullable Timespan rto,
        @Nullable Timespan rpo,
        @Nullable Quantity mbco,
        Origin origin)
        implements Subject {

    /** What sort of thing happens. */
    public enum Kind {
        ACCIDENT,
        PARTIAL,
        CORRUPTION,
        ATTACKER,
        DELETION,
        PANDEMIC,
        STRIKE;

        /** Whether data may be spoilt while everything runs, so that only an older copy helps. */
        public boolean spoilsData() {
            return this == CORRUPTION || this == ATTACKER || this == DELETION;
        }

        /** Whether somebody's rights do the damage, so that it matters who may delete a copy. */
        public boolean actsAsPrincipal() {
            return this == ATTACKER || this == DELETION;
        }
    }

    @Override
    public Entity entity() {
        return Entity.SCENARIO;
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
