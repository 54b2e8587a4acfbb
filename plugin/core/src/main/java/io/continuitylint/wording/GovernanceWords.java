package io.continuitylint.wording;

/** Accepted risks in the words of a message. */
public final class GovernanceWords {

    private GovernanceWords() {}

    /** How many findings an accepted risk answered: {@code the finding it answered is}, {@code 3 findings it answered are}. */
    public static String answered(int findings) {
        return findings == 1 ? "the finding it answered is" : Words.count(findings, "finding") + " it answered are";
    }

    /** {@code today}, {@code in 3 days}. */
    public static String when(long days) {
        return days == 0 ? "today" : "in " + Words.count(days, "day");
    }
}
