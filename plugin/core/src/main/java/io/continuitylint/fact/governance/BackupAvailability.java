package io.continuitylint.fact.governance;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * Whether ordinary work has taken a backup. There is one for each backup that is not a neighbour.
 *
 * @param borrowed a use for something else from which it has not been returned, of several the one that ends first; else null
 * @param overdue whether it should have come back by now
 * @param mostUrgent the function with the shortest rto that relies on it; null where none with an rto does
 * @param slow whether it takes longer to reclaim than that function may be down
 * @param busy a thing it uses whose normal work leaves less than {@code requiring} needs of it; else null
 * @param requiring the function that does not get enough; null where {@code busy} is
 */
public record BackupAvailability(
        Backup backup,
        Backup.@Nullable Borrowed borrowed,
        boolean overdue,
        @Nullable Function mostUrgent,
        boolean slow,
        @Nullable Component busy,
        @Nullable Function requiring) {

    /** Whether it may be used for something else, and it is not declared how it is got back. */
    public boolean isUnreclaimable() {
        return !backup.reserved() && backup.reclaim() == null;
    }

    /** That of the most urgent function; null where there is none. */
    public @Nullable Timespan rto() {
        return mostUrgent == null ? null : mostUrgent.rto();
    }
}
