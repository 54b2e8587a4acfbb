package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Sync;
import io.continuitylint.model.Timespan;
import io.continuitylint.rule.Severity;
import io.continuitylint.rule.Verdict;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** readiness/copy-stale: the last success is too long ago, or nobody would notice that there is none. */
record FreshnessReading(Evaluator evaluator) {

    private static final long DAY = 24 * 60 * 60 * 1000L;

    Set<Expected> findings() {
        Set<Expected> findings = new TreeSet<>();
        for (Backup backup : evaluator.things().workspace().backups().values()) {
            Integer tier = evaluator.reach().tier(backup);
            Verdict verdict = verdict(backup);
            if (tier != null && verdict != null) {
                Severity severity = evaluator.errorThenWarning(tier);
                findings.add(new Expected("readiness/copy-stale", backup.key(), null, verdict, severity));
            }
        }
        return findings;
    }

    private @Nullable Verdict verdict(Backup backup) {
        Sync sync = backup.sync();
        if (sync == null) {
            return backup.holdsData() ? Verdict.NOT_PROVEN : null;
        }
        if (sync.lastSuccess() != null) {
            long days = ChronoUnit.DAYS.between(
                    sync.lastSuccess(), evaluator.things().asOf());
            Timespan every = sync.interval() != null ? sync.interval() : sync.lag();
            return days * DAY > Math.max(2 * OwnTime.millis(every), 2 * DAY) ? Verdict.VIOLATED : null;
        }
        boolean isWatched = sync.monitoredBy() != null && sync.alertTo() != null;
        return isWatched || sync.mode() == Sync.SyncMode.NONE ? null : Verdict.NOT_PROVEN;
    }
}
