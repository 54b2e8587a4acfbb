package io.continuitylint.fact.governance;

import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Timespan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an accepted risk is in order, and whether it is in force today. There is one for every accepted risk.
 *
 * @param missing the keys of what is absent or a placeholder
 * @param placeholders those of them that are there, and only a placeholder such as {@code TBD}
 * @param tier the strictest that its scope reaches; null for none
 * @param future accepted after today
 * @param limit the longest acceptance its strictest scoped tier allows, where it is exceeded; else null
 * @param expired its last day is over
 * @param daysLeft whole days until its last day; null where it names none
 */
public record AcceptanceTerms(
        AcceptedRisk risk,
        List<String> missing,
        List<String> placeholders,
        @Nullable Integer tier,
        boolean future,
        @Nullable Timespan limit,
        boolean expired,
        @Nullable Long daysLeft) {

    /** The last day that it may name; null where it is not exceeded. */
    public @Nullable LocalDate latest() {
        return limit == null || risk.accepted() == null ? null : limit.after(risk.accepted());
    }

    /** Whether it is in order, whatever the day on which it ends. */
    public boolean isComplete() {
        return missing.isEmpty() && !future && limit == null;
    }

    /** Whether it accepts findings. */
    public boolean isInForce() {
        return isComplete() && !expired;
    }
}
