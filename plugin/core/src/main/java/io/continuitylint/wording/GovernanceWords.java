package io.continuitylint.wording;

import io.continuitylint.fact.governance.AcceptanceTerms;
import java.util.ArrayList;
import java.util.List;

/** Accepted risks in the words of a message. */
public final class GovernanceWords {

    private GovernanceWords() {}

    /**
     * All that is wrong with an accepted risk: {@code has no owner or expires}, {@code has only a placeholder as its
     * reason}, {@code is accepted from 2026-12-01 on}, {@code ends on 2026-10-01, before it is
     * accepted on 2026-11-01}, {@code may last 90d at most and runs to 2027-11-01}.
     */
    public static String wrong(AcceptanceTerms terms) {
        List<String> reasons = new ArrayList<>();
        List<String> absent = terms.missing().stream()
                .filter(name -> !terms.placeholders().contains(name))
                .toList();
        if (!absent.isEmpty()) {
            reasons.add("has no " + Words.listAll(absent, "or"));
        }
        if (!terms.placeholders().isEmpty()) {
            reasons.add("has only a placeholder as its " + Words.listAll(terms.placeholders(), "and"));
        }
        if (terms.future()) {
            reasons.add("is accepted from " + terms.risk().accepted() + " on");
        }
        if (terms.isReversed()) {
            reasons.add("ends on %s, before it is accepted on %s"
                    .formatted(terms.risk().expires(), terms.risk().accepted()));
        }
        if (terms.limit() != null) {
            reasons.add("may last %s at most and runs from %s to %s"
                    .formatted(
                            terms.limit(), terms.risk().accepted(), terms.risk().expires()));
        }
        return String.join("; it ", reasons);
    }

    /** {@code yet}, where only its time has not come; else nothing. */
    public static String yet(AcceptanceTerms terms) {
        return terms.missing().isEmpty() && !terms.isReversed() && terms.limit() == null ? " yet" : "";
    }

    /** What to write so that it answers something. */
    public static String complete(AcceptanceTerms terms) {
        List<String> advice = new ArrayList<>();
        if (!terms.missing().isEmpty()) {
            advice.add("Fill in " + Words.listAll(terms.missing(), "and") + ".");
        }
        if (terms.future()) {
            advice.add("Put `accepted` on the day on which it was approved; it answers findings from then on.");
        }
        if (terms.isReversed()) {
            advice.add("Write the last day on which it holds under `expires`.");
        }
        if (terms.latest() != null) {
            advice.add("Write `expires: " + terms.latest() + "` or an earlier day.");
        }
        return String.join(" ", advice);
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
