package io.continuitylint.wording;

import io.continuitylint.fact.coverage.DeclaredCoverage;
import io.continuitylint.fact.coverage.Endurance;
import io.continuitylint.fact.coverage.GroupLoss;
import io.continuitylint.fact.coverage.PromiseGap;
import io.continuitylint.fact.coverage.RestoreProof;
import io.continuitylint.fact.recoverytime.RecoveryUnderLoss;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import java.util.List;

/** What backups carry, in the words of a message. */
public final class CoverageWords {

    private CoverageWords() {}

    /** What the other phases leave for a restore: {@code 3h25m of that}, {@code nothing of that}. */
    public static String left(RecoveryUnderLoss recovery) {
        Timespan left = recovery.leftForRestore();
        return (left.toMillis() == 0 ? "nothing" : left) + " of that";
    }

    /** {@code  (4 restores at once when dc-east is lost, 2 in parallel)}; nothing where none waits for another. */
    public static String turns(RecoveryUnderLoss recovery) {
        Backup.Restore restore = recovery.backup().restore();
        return restore == null || restore.parallel() == null || recovery.restoresAtOnce() <= restore.parallel()
                ? ""
                : " (%s restores at once %s, %s in parallel)"
                        .formatted(recovery.restoresAtOnce(), when(recovery.element()), restore.parallel());
    }

    /** {@code when dc-east is lost}, {@code in the scenario flood}. */
    public static String when(Subject element) {
        return element instanceof Scenario ? "in the scenario " + element.id() : "when " + element.id() + " is lost";
    }

    /** How to agree to what a backup carries, as a minimum or as a reduced service. */
    public static String agree(DeclaredCoverage coverage) {
        // What is off by a rounding must not count as less.
        long percent = (long) Math.floor(coverage.ratio() * 100 + 1e-6);
        return ("Agree with the owner of %s what is enough and write it, `mbco: %s%%`, or describe the reduced service:"
                        + " `degraded: {mode: ..., approvedBy: role:...}`.")
                .formatted(coverage.function().id(), percent);
    }

    /** What a function does in its degraded mode; empty where it has none. */
    public static String mode(Function function) {
        return function.degraded() == null || function.degraded().mode() == null
                ? ""
                : function.degraded().mode();
    }

    /** How long something must last: {@code refunds must be sustained for 1d}, {@code the repair of line takes 3d}. */
    public static String mustLast(Endurance.Required required) {
        return required.by() == required.function()
                ? required.by().id() + " must be sustained for " + required.time()
                : "the repair of " + required.by().id() + " takes " + required.time();
    }

    /** What tests have shown: {@code the most that a test restored is 100 GB (5%)}. */
    public static String restored(RestoreProof proof) {
        return proof.largest() == null
                ? "no test says how much it restored"
                : "the most that a test restored is " + proof.largest() + share(proof);
    }

    private static String share(RestoreProof proof) {
        return proof.largest() != null && proof.largest().isPercent()
                ? ""
                : " (" + proof.percent().stripTrailingZeros().toPlainString() + "%)";
    }

    /**
     * What a loss leaves of a group: {@code pool has 3 units and needs 2; the loss of zone-a takes u1 and u2 and leaves 1}.
     */
    public static String left(GroupLoss loss) {
        String members = Words.count(loss.members(), loss.group().form() == Group.Form.UNITS ? "unit" : "member");
        String takes = loss.isDomain() ? " takes " + Words.listAll(loss.lost(), "and") + " and" : "";
        return "%s has %s and needs %s; the loss of %s%s leaves %s"
                .formatted(
                        loss.group().id(),
                        members,
                        loss.group().required(),
                        Words.named(loss.element()),
                        takes,
                        loss.left() == 0 ? "none" : loss.left());
    }

    /** What would keep enough of a group: {@code Add a unit}, {@code Add a unit outside zone-a, or move one there}. */
    public static String keepMore(GroupLoss loss) {
        String member = loss.group().form() == Group.Form.UNITS ? "unit" : "member";
        return loss.isDomain()
                ? "Keep more outside %s: move %s, or add a %s elsewhere."
                        .formatted(Words.named(loss.element()), Words.listAll(loss.lost(), "or"), member)
                : "Add a %s, so that one may fail.".formatted(member);
    }

    /** A load in whole percent; what is too much must not read as just enough. */
    public static String percent(double load) {
        return (long) Math.ceil(load) + "%";
    }

    /** Backups that cover something: {@code ledger-copy covers}, {@code ledger-copy and ledger-replica cover}. */
    public static String cover(List<Backup> backups) {
        return Words.list(backups) + (backups.size() == 1 ? " covers" : " cover");
    }

    /** What is not covered beside what is lacking: {@code , and does not cover north}; nothing where all is covered. */
    public static String orItems(PromiseGap gap) {
        return gap.items().isEmpty() ? "" : ", and does not cover " + Words.list(gap.items());
    }
}
