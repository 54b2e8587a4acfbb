package io.continuitylint.fact.recoverytime;

import io.continuitylint.analysis.OwnTime;
import io.continuitylint.analysis.RecoveryTimes.Phases;
import io.continuitylint.analysis.Sum;
import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.reach.Importance;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The own time of each backup by the hours of the strictest function that reaches it; one that none reaches delays nothing. */
final class BackupPhases {

    private final Map<Subject, Importance> importance;
    private final OwnTime times;
    private final TestLedger ledger;
    private final TestCadences cadences;
    private final Map<Backup, Phases> phases = new HashMap<>();

    BackupPhases(Sources from) {
        this.importance = from.importance();
        this.times = from.ownTime();
        this.ledger = from.ledger();
        this.cadences = from.cadences();
    }

    Phases of(Backup backup) {
        return phases.computeIfAbsent(backup, unused -> {
            Sum own = sum(backup);
            if (own == null) {
                return new Phases(0, 0);
            }
            long pre = OwnTime.millisUntilDecided(own);
            return new Phases(pre, own.total().toMillis() - pre);
        });
    }

    /** Both halves, in milliseconds. */
    long millis(Backup backup) {
        Phases own = of(backup);
        return own.pre() + own.post();
    }

    /** What the own time is made of; null where no function reaches the backup. */
    @Nullable
    Sum sum(Backup backup) {
        Importance judged = importance.get(backup);
        if (judged == null || judged.through() == null) {
            return null;
        }
        Timespan cadence = cadences.cadence(backup, backup.cadence());
        return times.of(backup, judged.through(), ledger.measured(backup, cadence));
    }
}
