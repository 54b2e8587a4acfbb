package io.continuitylint.fact.recoverytime;

import io.continuitylint.analysis.OwnTime;
import io.continuitylint.analysis.Sum;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.Place;
import io.continuitylint.view.reach.ServiceReach;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long the fastest surviving backup of something a function needs takes, for the loss that makes it worst.
 * There is one for each function, primary and backup that is the fastest for some loss; of those that miss their targets
 * one for each primary and backup, for the function with the shortest target.
 *
 * @param dependent what needs the primary
 * @param backup the fastest that survives
 * @param element the loss it is judged for
 * @param own the backup's own time
 * @param target the rto to meet: of the function, or of a scenario with its own
 * @param targetOf the function or the scenario
 * @param restoresAtOnce how many things, this one among them, the loss takes of which the backup is the fastest to survive;
 *     1 where it does not say how many it restores in parallel
 * @param misses whether the terms that are known exceed it
 * @param undecided whether they do not, but some are not declared
 * @param others the other functions whose target is missed, the strictest first, no more of a tier than
 *     {@link io.continuitylint.view.reach.FirstFunctions#MOST}
 */
public record RecoveryUnderLoss(
        Function function,
        Subject dependent,
        Subject primary,
        Backup backup,
        Subject element,
        Sum own,
        Timespan target,
        Subject targetOf,
        int restoresAtOnce,
        boolean misses,
        boolean undecided,
        List<Function> others) {

    /** The strictest of the functions whose target is missed. */
    public Function strictest() {
        return ServiceReach.strictest(function, others);
    }

    /** The same, with those that it is too slow for as well. */
    RecoveryUnderLoss with(List<Function> alsoMissed) {
        return new RecoveryUnderLoss(
                function,
                dependent,
                primary,
                backup,
                element,
                own,
                target,
                targetOf,
                restoresAtOnce,
                misses,
                undecided,
                alsoMissed);
    }

    /** What it takes where nobody decides before {@code decideBy}; null where no person decides, or without deadline. */
    public @Nullable Timespan byDeadline() {
        Activation activation = backup.activation();
        return activation == null
                        || activation.mode() == null
                        || !activation.mode().needsPerson()
                        || activation.decideBy() == null
                ? null
                : OwnTime.decidedBy(own, activation.decideBy());
    }

    /** Whether a decision at the last moment allowed misses the target; false without such a moment. */
    public boolean isDecidedTooLate() {
        Timespan latest = byDeadline();
        return latest != null && latest.compareTo(target) > 0;
    }

    /** The backup, where it would be in time with somebody on duty at all hours; else null. */
    public @Nullable Backup heldUpByRoster() {
        return OwnTime.withoutRosterGap(own).compareTo(target) > 0 ? null : backup;
    }

    /** How long a restore takes, with those that run before it; null where its size or throughput is not declared. */
    public @Nullable Timespan restore() {
        return OwnTime.restore(backup, restoresAtOnce);
    }

    /** What of the target the other phases leave for a restore; zero where they take all of it. */
    public Timespan leftForRestore() {
        Timespan total = withRestore();
        Timespan restore = restore();
        long others = total == null || restore == null ? 0 : total.toMillis() - restore.toMillis();
        return Timespan.ofMillis(Math.max(0, target.toMillis() - others));
    }

    /** What it takes with the restore as the only work; null where its size or throughput is not declared. */
    public @Nullable Timespan withRestore() {
        return OwnTime.withRestore(own, backup, restoresAtOnce);
    }

    /** Whether the restore as the only work misses the target; false where that is not known. */
    public boolean isRestoreTooSlow() {
        Timespan total = withRestore();
        return total != null && total.compareTo(target) > 0;
    }

    /** Where the target is promised. */
    public Place targetPlace() {
        return targetOf.at("rto");
    }
}
