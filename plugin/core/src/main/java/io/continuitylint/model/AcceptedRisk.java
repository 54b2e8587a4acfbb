package io.continuitylint.model;

import io.continuitylint.source.Origin;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A risk that somebody took, for a reason and until a date: the only way to silence a finding.
 *
 * @param id the key it is written under
 * @param title a name for people; null where there is none
 * @param rules ids of the rules whose findings it answers
 * @param scope the objects whose findings it answers
 * @param causes narrows it to findings with these causes; empty for any. Required in tier 1
 * @param reason why the risk is taken; null where it is not declared
 * @param owner the role, person or team that carries it; null where nobody is named
 * @param approvedBy the role, person or team that approved it; null for nobody
 * @param accepted the first day on which it counts; null where it is not declared
 * @param expires the last day on which it counts; null where it is not declared
 * @param compensating what is done instead; null for nothing
 * @param ticket where it is tracked; null for nowhere
 */
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
