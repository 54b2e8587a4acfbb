package io.continuitylint.fact.governance;

import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Timespan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an accepted risk is in order, and whether it is in force today. There is one for every accepted risk.
 *
 * @param missing the keys of what is absent or a placeholder
 * @param unknown one of them could not be read, so that it is not known what it accepts
 * @param tier the strictest that its scope reaches; null for none
 * @param future accepted after today
 * @param limit the longest acceptance its strictest scoped tier allows, where it is exceeded; else null
 * @param expired its last day is over
 * @param daysLeft whole days until its last day; null where it names none
 */
public record AcceptanceTerms(
        AcceptedRisk risk,
        List<String> missing,
        boolean unknown,
        @Nullable Integer tier,
        boolean future,
        @Nullable Timespan limit,
        boolean expired,
        @Nullable Long daysLeft) {

    /** Whether it is in order, whatever the day on which it ends. */
    public boolean isComplete() {
        return missing.isEmpty() && !unknown && !future && limit == null;
    }

    /** Whether it accepts findings. */
    public boolean isInForce() {
        return isComplete() && !expired;
    }
}
