package io.continuitylint.model;

import io.continuitylint.source.Origin;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A risk that somebody took, for a reason and until a date: the only way to silence a finding. */
public record AcceptedRisk(
        String id,
        @Nullable String title,
        List<String> rules,
        List<Reference> scope,
        List<Reference> causes,
        @Nullable String reason,
        @Nullable Reference owner,
        @Nullable Reference approvedBy,
        @Nullable LocalDate accepted,
        @Nullable LocalDate expires,
        @Nullable String compensating,
        @Nullable String ticket,
        Origin origin)
        implements Subject {

    @Override
    public Entity entity() {
        return Entity.ACCEPTED_RISK;
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
