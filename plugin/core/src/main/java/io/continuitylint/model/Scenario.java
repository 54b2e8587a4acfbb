package io.continuitylint.model;

import io.continuitylint.source.Origin;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that could happen and must be survived.
 *
 * @param id the key it is written under
 * @param title a name for people; null where there is none
 * @param loses the domains, components or persons that it takes away
 * @param kind what sort of thing happens; null where it is not declared, and then it is a plain loss
 * @param duration how long it lasts; null where it is not declared
 * @param principals whom an attacker or a mistake can act as; empty: everybody in the {@code deletableBy} of the store
 * @param appliesTo the tiers whose functions must survive it; null where it is not declared: the critical ones
 * @param rto its own objective; null: that of the function
 * @param rpo its own objective; null: that of the function
 * @param mbco its own minimum, a percent of the demand or a quantity; null: that of the function
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

    public Scenario {
        appliesTo = appliesTo == null ? null : Collections.unmodifiableSet(appliesTo);
    }

    /** What sort of thing happens. */
    public enum Kind {
        /** A plain loss. */
        ACCIDENT,
        /** Something works by halves. */
        PARTIAL,
        /** Data is spoilt while everything runs. */
        CORRUPTION,
        /** Somebody acts with the rights of the principals. */
        ATTACKER,
        /** Somebody deletes by mistake, with the rights of the principals. */
        DELETION,
        /** Many people are away. */
        PANDEMIC,
        /** Many people do not work. */
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
