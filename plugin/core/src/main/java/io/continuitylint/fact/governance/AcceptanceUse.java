package io.continuitylint.fact.governance;

import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.view.words.Words;

/**
 * How many findings an accepted risk answers, or would answer were it in force: those that no other in force answers
 * instead. Known only after all other rules have
 * spoken.
 *
 * @param withCause how many of them name a cause
 * @param soon whether its last day is within the expiry warning of the policy
 */
public record AcceptanceUse(AcceptedRisk risk, AcceptanceTerms terms, int findings, int withCause, boolean soon) {

    /** {@code the finding}, {@code 3 findings}. */
    public String findingsInWords() {
        return findings == 1 ? "the finding" : Words.count(findings, "finding");
    }

    /** {@code today}, {@code in 3 days}. */
    public String whenInWords() {
        long days = terms.daysLeft() == null ? 0 : terms.daysLeft();
        return days == 0 ? "today" : "in " + Words.count(days, "day");
    }
}
