package io.continuitylint.fact.readiness;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Sync;
import io.continuitylint.model.Timespan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts the days since each copy was last brought up to date. */
final class FreshnessFinder implements FactFinder {

    private static final BigDecimal DAY = BigDecimal.valueOf(Duration.ofDays(1).toMillis());

    @Override
    public Set<Class<?>> types() {
        return Set.of(Freshness.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        for (Backup backup : from.workspace().backups().values()) {
            Sync sync = backup.sync();
            if (sync == null && backup.holdsData()) {
                facts.accept(new Freshness(backup, null, null, null, false));
            } else if (sync != null && isBroughtUpToDate(sync)) {
                facts.accept(freshness(backup, sync, from.asOf()));
            }
        }
    }

    /** By some means: what succeeded once is, even if nothing of the sort is declared. */
    private static boolean isBroughtUpToDate(Sync sync) {
        return sync.mode() != Sync.SyncMode.NONE || sync.lastSuccess() != null;
    }

    private static Freshness freshness(Backup backup, Sync sync, LocalDate asOf) {
        Long days = sync.lastSuccess() == null ? null : ChronoUnit.DAYS.between(sync.lastSuccess(), asOf);
        Timespan every = sync.interval() != null ? sync.interval() : sync.lag();
        boolean watched = sync.monitoredBy() != null && sync.alertTo() != null;
        return new Freshness(backup, days, every, runs(days, every), watched);
    }

    private static @Nullable BigDecimal runs(@Nullable Long days, @Nullable Timespan every) {
        if (days == null || every == null || every.toMillis() == 0) {
            return null;
        }
        return BigDecimal.valueOf(days)
                .multiply(DAY)
                .divide(BigDecimal.valueOf(every.toMillis()), MathContext.DECIMAL64);
    }
}
