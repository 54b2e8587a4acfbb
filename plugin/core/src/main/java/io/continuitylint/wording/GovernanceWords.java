package io.continuitylint.wording;

import io.continuitylint.fact.governance.AcceptanceTerms;
import io.continuitylint.fact.governance.Approval;
import io.continuitylint.fact.governance.BackupAvailability;
import io.continuitylint.fact.governance.RecoverySize;
import io.continuitylint.fact.governance.RiskChange;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    /** Who approved a risk and owns it: {@code its own owner, mkim}, or {@code cfo, that is, by its own owner, pwolf}. */
    public static String ownApprover(Approval approval) {
        return approver(approval.risk(), approval.risk().owner(), "its own owner");
    }

    /** Likewise, and owns what it is about. */
    public static String approverOfOwnThing(Approval approval) {
        Subject thing = approval.ownScope();
        return approver(approval.risk(), thing == null ? null : thing.owner(), "its owner");
    }

    private static String approver(AcceptedRisk risk, @Nullable Reference owner, String role) {
        Reference approver = risk.approvedBy();
        if (approver == null) {
            return role;
        }
        return owner == null || Objects.equals(approver.target(), owner.target())
                ? "%s, %s".formatted(role, approver.id())
                : "%s, that is, by %s, %s".formatted(approver.id(), role, owner.id());
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

    /** What a risk names: {@code test/overdue, test/too-weak}. */
    public static String rules(AcceptedRisk risk) {
        return names(risk.rules());
    }

    /** Names as they are written, none left out: {@code test/overdue or test/too-weak}. */
    public static String names(List<String> names) {
        return Words.listAll(names, "or");
    }

    /** What a risk is about: {@code ledger or payroll because of mkim}. */
    public static String scope(AcceptedRisk risk) {
        String causes = risk.causes().isEmpty() ? "" : " because of " + Words.listAll(risk.causes(), "or");
        return Words.listAll(risk.scope(), "or") + causes;
    }

    /** {@code  (tier 1)}; nothing where its scope reaches no tier. */
    public static String tier(Approval approval) {
        return tier(approval.tier());
    }

    /** Likewise. */
    public static String tier(AcceptanceTerms terms) {
        return tier(terms.tier());
    }

    private static String tier(@Nullable Integer tier) {
        return tier == null ? "" : " (" + Words.tier(tier) + ")";
    }

    /** {@code is not in origin/main}, {@code differs from origin/main in scope and expires}. */
    public static String differs(RiskChange change) {
        return change.isNew()
                ? "is not in " + change.base()
                : "differs from %s in %s".formatted(change.base(), Words.listAll(change.keys(), "and"));
    }

    /** {@code  to sales since 2026-01-01, and was due back on 2026-02-01}. */
    public static String loan(BackupAvailability capture) {
        Backup.Borrowed loan = capture.borrowed();
        if (loan == null) {
            return "";
        }
        String to = loan.by() == null ? "" : " to " + loan.by();
        String since = loan.since() == null ? "" : " since " + loan.since();
        if (loan.until() == null) {
            return to + since;
        }
        return to + since + (capture.overdue() ? ", and was due back on " : ", until ") + loan.until();
    }

    /** {@code 21 components}; more than the most that are counted are {@code 200 components or more}. */
    public static String steps(RecoverySize size) {
        return Words.count(size.components(), "component");
    }

    /** What is reviewed of a function or a backup. */
    public static String reviewed(Subject of) {
        return of instanceof Function ? "the impact analysis" : "the design";
    }

    /** Where the day of that is written. */
    public static String reviewKey(Subject of) {
        return of instanceof Function ? "biaReviewed" : "reviewed";
    }
}
