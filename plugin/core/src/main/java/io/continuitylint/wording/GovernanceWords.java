package io.continuitylint.wording;

import io.continuitylint.fact.governance.AcceptanceTerms;
import java.util.List;

/** Accepted risks in the words of a message. */
public final class GovernanceWords {

    private GovernanceWords() {}

    /**
     * What an accepted risk lacks: {@code has no owner or expires}, {@code has only a placeholder as its reason}, or both.
     */
    public static String lacks(AcceptanceTerms terms) {
        List<String> absent = terms.missing().stream()
                .filter(name -> !terms.placeholders().contains(name))
                .toList();
        String placeholders = terms.placeholders().isEmpty()
                ? ""
                : "only a placeholder as its " + Words.listAll(terms.placeholders(), "and");
        if (absent.isEmpty()) {
            return "has " + placeholders;
        }
        return "has no " + Words.listAll(absent, "or") + (placeholders.isEmpty() ? "" : " and " + placeholders);
    }

    /** How many findings an accepted risk answered: {@code the finding it answered is}, {@code 3 findings it answered are}. */
    public static String answered(int findings) {
        return findings == 1 ? "the finding it answered is" : Words.count(findings, "finding") + " it answered are";
    }

    /** {@code today}, {@code in 3 days}. */
    public static String when(long days) {
        return days == 0 ? "today" : "in " + Words.count(days, "day");
    }
}
