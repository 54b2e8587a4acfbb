package io.continuitylint.fact;

import io.continuitylint.model.AcceptedRisk;

/**
 * How many findings an accepted risk answers, or would answer were it in force. Known only after all other rules have
 * spoken.
 *
 * @param soon whether its last day is within the expiry warning of the policy
 */
public record AcceptanceUse(AcceptedRisk risk, AcceptanceTerms terms, int findings, boolean soon) {

    /** {@code the finding}, {@code 3 findings}. */
    public String findingsInWords() {
        return findings == 1 ? "the finding" : Words.count(findings, "finding");
    }

    /** How long it still runs. */
    public String daysInWords() {
        return Words.count(terms.daysLeft() == null ? 0 : terms.daysLeft(), "day");
    }
}
