package io.continuitylint.fact.governance;

import io.continuitylint.fact.deadline.DueState;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an accepted risk is in order, and whether it is in force today. There is one for every accepted risk.
 *
 * @param risk the accepted risk
 * @param missing the keys of what is absent or a placeholder
 * @param unknown one of them could not be read, so that it is not known what it accepts
 * @param placeholders those of them that are there, and only a placeholder such as {@code TBD}
 * @param tier the strictest that its scope reaches; null for none
 * @param future accepted after today
 * @param limit the longest acceptance its strictest scoped tier allows, where it is exceeded; else null
 * @param state of its last day: that day is over ({@code OVERDUE}), within the expiry warning of the policy
 *     ({@code DUE_SOON}), or further away ({@code MET}); {@code NONE} where it names none
 * @param daysLeft whole days until its last day; null where it names none
 * @param change how it differs from what was there before the change under review, which counts only once it is merged;
 *     null where it does not, where nothing is under review, and where the policy lets it count at once
 */
public record AcceptanceTerms(
        AcceptedRisk risk,
        List<String> missing,
        boolean unknown,
        List<String> placeholders,
        @Nullable Integer tier,
        boolean future,
        @Nullable Timespan limit,
        DueState state,
        @Nullable Long daysLeft,
        @Nullable RiskChange change) {

    /** The last day that it may name; null where it is not exceeded. */
    public @Nullable LocalDate latest() {
        return limit == null || risk.accepted() == null ? null : limit.after(risk.accepted());
    }

    /** Where it is wrong: the key of what is absent is not there, so the risk itself. */
    public Place place() {
        if (!missing.isEmpty() || isComplete()) {
            return risk.origin().key();
        }
        return risk.at(future ? "accepted" : "expires");
    }

    /** Where it differs from what was there before the change under review: the first of the changed terms, if only one was. */
    public Place changedPlace() {
        return change == null || change.keys().size() != 1
                ? risk.origin().key()
                : risk.at(change.keys().get(0));
    }

    /** Whether it is in order, whatever the day on which it ends. */
    public boolean isComplete() {
        return missing.isEmpty() && !unknown && !future && !isReversed() && limit == null;
    }

    /** Whether its last day is before the day on which it was accepted. */
    public boolean isReversed() {
        return risk.accepted() != null
                && risk.expires() != null
                && risk.expires().isBefore(risk.accepted());
    }

    /** Whether its last day is over. */
    public boolean isExpired() {
        return state == DueState.OVERDUE;
    }

    /** Whether it would accept findings, were the change under review merged. */
    public boolean isReady() {
        return isComplete() && !isExpired();
    }

    /** Whether it accepts findings: by its own terms, or by those that it had before the change under review. */
    public boolean isInForce() {
        return isReady() && (change == null || change.inForce() != null);
    }

    /** The risk whose terms count: where it was changed and not merged yet, as it was. */
    public AcceptedRisk counted() {
        return change == null || change.inForce() == null ? risk : change.inForce();
    }

    /** Whether it accepts findings, and will soon not do so any more. */
    public boolean isAboutToExpire() {
        return isInForce() && state == DueState.DUE_SOON;
    }
}
