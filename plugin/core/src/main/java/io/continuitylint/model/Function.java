package io.continuitylint.model;

import io.continuitylint.source.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A critical function (ISO 22301: prioritized activity).
 *
 * @param tier 1 to 4; null where it was not classified, and then it is not critical
 * @param hours never null: 24x7 where it was not given
 * @param rpo null also where the answer is {@code n/a}; see {@code rpoNotApplicable}
 * @param mbco a percent, or a quantity in the unit of the demand
 * @param without the resource groups of which somebody looked and found none
 * @param safeState null where it was not written; {@code none} is an answer
 */
public record Function(
        String id,
        @Nullable String title,
        @Nullable Reference owner,
        @Nullable Integer tier,
        Window hours,
        List<Impact> impact,
        @Nullable Timespan mtpd,
        @Nullable Timespan rto,
        @Nullable Timespan rpo,
        boolean rpoNotApplicable,
        @Nullable Quantity mbco,
        @Nullable Demand demand,
        @Nullable Timespan sustain,
        List<String> qualities,
        List<String> items,
        List<Need> needs,
        Set<ResourceGroup> without,
        @Nullable Reference constraint,
        @Nullable String safeState,
        List<Reference> restoreAfter,
        @Nullable LocalDate biaReviewed,
        @Nullable Timespan workRecovery,
        @Nullable Degraded degraded,
        List<Reference> scenarios,
        @Nullable String from,
        Origin origin)
        implements Subject {

    /** One step of the impact over time. */
    public record Impact(
            @Nullable Timespan after,
            @Nullable Level level,
            @Nullable ImpactKind kind,
            @Nullable Quantity amount,
            Origin origin) {}

    /** How bad. */
    public enum Level {
        LOW,
        MEDIUM,
        HIGH,
        SEVERE
    }

    /** Bad for whom. */
    public enum ImpactKind {
        SAFETY,
        FINANCIAL,
        LEGAL,
        REPUTATION,
        CUSTOMER
    }

    /**
     * How much of the function is wanted.
     *
     * @param growth percent a year, from {@code measured} on
     */
    public record Demand(
            @Nullable Quantity peak,
            @Nullable Quantity growth,
            @Nullable LocalDate measured) {}

    /** The agreed reduced service while on a partial backup. */
    public record Degraded(@Nullable String mode, @Nullable Reference approvedBy) {}

    @Override
    public Entity entity() {
        return Entity.FUNCTION;
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
