package io.continuitylint.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the data of a backup is kept current.
 *
 * @param mode how data gets there; null where it is not declared
 * @param lag of {@code async}: how far it is behind; where it is not declared, more than nothing
 * @param interval of {@code periodic}: from one run to the next; null where it is not declared
 * @param duration of {@code periodic}: how long a run takes; null counts as none
 * @param copyLag of {@code periodic}: how long it takes until the copy is where it belongs; null counts as none
 * @param lastSuccess the day of the last good run; null where it is not declared
 * @param monitoredBy what notices that it has stopped; null for nothing
 * @param alertTo who or what is alerted; null for nobody
 * @param propagatesDeletes whether what is deleted in the primary is deleted here too; null where it is not
 *     declared
 * @param pointInTime whether it can go back to an earlier moment; null where it is not declared
 * @param consistency what a copy of a running store can be trusted to hold; null where it is not declared
 * @param integrityCheck how it is proven to be readable; null for not at all
 * @param reconcile how the writes that are missing are found again, in words; null where it is not declared
 * @param headroom how much space is left; null where it is not declared
 * @param nextFull how much the next full run takes; null where it is not declared
 */
public record Sync(
        @Nullable SyncMode mode,
        @Nullable Timespan lag,
        @Nullable Timespan interval,
        @Nullable Timespan duration,
        @Nullable Timespan copyLag,
        @Nullable LocalDate lastSuccess,
        @Nullable Reference monitoredBy,
        @Nullable Reference alertTo,
        @Nullable Boolean propagatesDeletes,
        @Nullable Boolean pointInTime,
        @Nullable Consistency consistency,
        @Nullable IntegrityCheck integrityCheck,
        @Nullable String reconcile,
        @Nullable Quantity headroom,
        @Nullable Quantity nextFull) {

    /** How data gets to the backup. */
    public enum SyncMode {
        /** Each write is in both before it counts. */
        SYNC,
        /** Writes follow after a lag. */
        ASYNC,
        /** Copies are made from time to time. */
        PERIODIC,
        /** Nothing is copied. */
        NONE
    }

    /** What a copy of a running store can be trusted to hold. */
    public enum Consistency {
        /** What the application holds for complete. */
        APPLICATION,
        /** What is left after a power cut. */
        CRASH,
        /** Anything. */
        NONE
    }

    /**
     * How a copy is proven to be readable.
     *
     * @param method how, such as a checksum; null where it is not declared
     * @param last the day of the last one; null for never
     */
    public record IntegrityCheck(
            @Nullable String method, @Nullable LocalDate last) {}
}
