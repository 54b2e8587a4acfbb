package io.continuitylint.fact.readiness;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Timespan;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far back the copies of a store go. There is one for each store with a copy of an earlier moment; replicas with the
 * same data sets in one group are one store.
 *
 * @param backup the one with the longest retention; the first of them where none is declared
 * @param longest the longest retention among its copies of an earlier moment; null where none is declared
 * @param undeclared one of these backups that has a copy without retention, or lists no copies; null where all are
 *     declared
 * @param detectCorruption after how long at most a corruption is noticed; null where the store does not declare it
 * @param legal how long the data must be kept; null where the store does not declare it
 */
public record Retention(
        Component store,
        Backup backup,
        @Nullable Timespan longest,
        @Nullable Backup undeclared,
        @Nullable Timespan detectCorruption,
        @Nullable Timespan legal) {

    /** Whether a corruption is noticed only when no good copy is left; false where a length is not given. */
    public boolean isShorterThanDetection() {
        return isShorterThan(detectCorruption);
    }

    /** Whether the copies go before the data may; false where a length is not given. */
    public boolean isShorterThanLegal() {
        return isShorterThan(legal);
    }

    /**
     * Where the store does not declare how soon a corruption is noticed: how long the copies are kept; 0 where none is
     * declared.
     */
    public double days() {
        return longest == null
                ? 0
                : (double) longest.toMillis() / Duration.ofDays(1).toMillis();
    }

    private boolean isShorterThan(@Nullable Timespan required) {
        return longest != null && required != null && longest.compareTo(required) < 0;
    }
}
