package io.continuitylint.fact.recoverytime;

import io.continuitylint.analysis.OwnTime;
import io.continuitylint.analysis.RecoveryTimes.Phases;
import io.continuitylint.analysis.SingleLosses;
import io.continuitylint.analysis.Sum;
import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Protections;
import io.continuitylint.view.reach.Importance;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long backups take by themselves, in milliseconds, by the hours of the strictest function that reaches each. One that
 * none reaches delays nothing.
 */
final class BackupTimes {

    private final Workspace workspace;
    private final SingleLosses unaided;
    private final LossView losses;
    private final Protections protections;
    private final Map<Subject, Importance> importance;
    private final OwnTime times;
    private final TestLedger ledger;
    private final TestCadences cadences;
    private final Map<Timed, Phases> known = new HashMap<>();

    private record Timed(Backup backup, int restoresAtOnce) {

        /** Written out, as a simulation looks up every backup by it and what a record has by itself is slow. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Timed timed && backup == timed.backup && restoresAtOnce == timed.restoresAtOnce;
        }

        @Override
        public int hashCode() {
            return 31 * backup.hashCode() + restoresAtOnce;
        }
    }

    BackupTimes(Sources from) {
        this.workspace = from.workspace();
        this.unaided = from.unaided();
        this.losses = from.losses();
        this.protections = from.protections();
        this.importance = from.importance();
        this.times = from.ownTime();
        this.ledger = from.ledger();
        this.cadences = from.cadences();
    }

    /** The two halves of the own time after whichever loss makes the most restores necessary at once. */
    Phases longest(Backup backup) {
        return phases(backup, RestoresAtOnce.most(backup));
    }

    /** After a loss, which may make several restores necessary at once. */
    long millis(Backup backup, Subject element) {
        return millis(phases(backup, element));
    }

    /** The two halves of the same. */
    Phases phases(Backup backup, Subject element) {
        return phases(backup, RestoresAtOnce.mayWait(backup) ? restoresAtOnce(backup, element) : 1);
    }

    /** How many of the things that a backup protects a loss takes and no other backup brings back sooner. */
    private int restoresAtOnce(Backup backup, Subject element) {
        long alone = millis(phases(backup, 1));
        long restored = backup.protects().stream()
                .map(workspace::find)
                .filter(primary -> primary != null && unaided.removes(element, primary))
                .filter(primary -> protections.beside(backup, primary).stream()
                        .noneMatch(other -> !losses.disables(element, other) && millis(phases(other, 1)) < alone))
                .count();
        return Math.max(1, (int) restored);
    }

    private Phases phases(Backup backup, int restoresAtOnce) {
        Timed key = new Timed(backup, restoresAtOnce);
        Phases phases = known.get(key);
        if (phases == null) {
            phases = timed(key);
            known.put(key, phases);
        }
        return phases;
    }

    /** What the own time after a loss is made of; null where no function reaches the backup. */
    @Nullable
    Sum sum(Backup backup, Subject element) {
        return sum(backup, RestoresAtOnce.mayWait(backup) ? restoresAtOnce(backup, element) : 1);
    }

    private @Nullable Sum sum(Backup backup, int restoresAtOnce) {
        Importance judged = importance.get(backup);
        if (judged == null || judged.through() == null) {
            return null;
        }
        Timespan cadence = cadences.cadence(backup, backup.cadence());
        return times.of(backup, judged.through(), ledger.measured(backup, cadence), restoresAtOnce);
    }

    private Phases timed(Timed timed) {
        Sum own = sum(timed.backup(), timed.restoresAtOnce());
        if (own == null) {
            return new Phases(0, 0);
        }
        long pre = OwnTime.millisUntilDecided(own);
        return new Phases(pre, own.total().toMillis() - pre);
    }

    private static long millis(Phases own) {
        return own.pre() + own.post();
    }
}
