package io.continuitylint.model;

import io.continuitylint.source.Origin;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A substitute for something that may be lost.
 *
 * @param id of an inline backup: its own, or {@code dependent/use}
 * @param inlineOf the dependent whose one need it protects; null for a backup of the top level
 * @param protects what it is a backup of; of an inline backup, the one thing its need uses
 * @param variant null where it is missing or unknown, which is reported by manifest/invalid
 */
public record Backup(
        String id,
        @Nullable String title,
        Reference.@Nullable Target inlineOf,
        List<Reference> protects,
        @Nullable Variant variant,
        List<Reference> uses,
        @Nullable Reference owner,
        @Nullable Readiness readiness,
        @Nullable State state,
        @Nullable Coverage coverage,
        @Nullable Activation activation,
        @Nullable Access access,
        List<String> skills,
        @Nullable Independence independence,
        @Nullable Sync sync,
        @Nullable Parity parity,
        List<Copy> copies,
        @Nullable Restore restore,
        @Nullable Failback failback,
        boolean reserved,
        @Nullable Timespan reclaim,
        List<Borrowed> borrowed,
        @Nullable Timespan cadence,
        List<Maintenance> maintenance,
        @Nullable LocalDate reviewed,
        @Nullable Quantity cost,
        Origin origin)
        implements Subject {

    /** The actual state as last verified. */
    public record State(@Nullable StateIs is, @Nullable LocalDate verified) {

        /** The same as {@code is}, which a rule cannot read: there, {@code is} is the prefix of a getter. */
        public @Nullable StateIs found() {
            return is;
        }
    }

    /** What a backup was found to be. */
    public enum StateIs {
        READY,
        ACTIVE,
        MAINTENANCE,
        DISABLED,
        BORROWED
    }

    /** @param capacity a quantity, or a percent of the demand */
    public record Coverage(
            @Nullable Quantity capacity,
            @Nullable Timespan endurance,
            List<String> datasets,
            List<String> items,
            List<String> qualities,
            List<Reference> functions,
            @Nullable String degraded,
            @Nullable Reference approvedBy) {}

    /** Access and Authority Plan: what those who activate must hold. */
    public record Access(
            List<Reference> credentials,
            List<Reference> physical,
            List<String> authority,
            @Nullable Quantity spend,
            boolean remote) {}

    /** The last review of the independence; the facts come from {@code in}. */
    public record Independence(
            @Nullable LocalDate reviewed, @Nullable Reference by) {}

    /** How the data of a backup is kept current. */
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
            @Nullable Quantity nextFull) {}

    /** How data gets to the backup. */
    public enum SyncMode {
        SYNC,
        ASYNC,
        PERIODIC,
        NONE
    }

    /** What a copy of a running store can be trusted to hold. */
    public enum Consistency {
        APPLICATION,
        CRASH,
        NONE
    }

    /** How a copy is proven to be readable. */
    public record IntegrityCheck(
            @Nullable String method, @Nullable LocalDate last) {}

    /** Whether the standby still matches the primary. */
    public record Parity(@Nullable LocalDate checked, List<String> drift) {}

    /**
     * One copy of the data.
     *
     * @param in domains, all of which must survive
     */
    public record Copy(
            List<Reference> in,
            @Nullable String media,
            boolean offline,
            boolean immutable,
            @Nullable Timespan retention,
            List<String> deletableBy,
            @Nullable Reference encryptedWith,
            @Nullable LocalDate verified,
            @Nullable Integer errors,
            Origin origin) {}

    /** How and where data is brought back. */
    public record Restore(
            List<Reference> target,
            @Nullable Quantity size,
            @Nullable Quantity throughput,
            @Nullable Integer parallel,
            @Nullable Timespan verify,
            @Nullable Reference catalogue) {}

    /** The way back to the primary. */
    public record Failback(
            @Nullable Evidence procedure,
            @Nullable String reconcile,
            @Nullable LocalDate tested) {}

    /** A use of the backup for something else. */
    public record Borrowed(
            @Nullable String by,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /** Something that must be done to it again and again. */
    public record Maintenance(
            @Nullable String what,
            @Nullable Timespan every,
            @Nullable LocalDate last,
            Origin origin) {}

    @Override
    public Entity entity() {
        return Entity.BACKUP;
    }

    /** Whether it is of a variant that never substitutes. One without a variant counts as a backup. */
    public boolean isNeighbour() {
        return variant != null && variant.isNeighbour();
    }

    /** A replica, copy or archive, or anything that is kept in sync with data sets. */
    public boolean holdsData() {
        return variant != null && variant.isRecord()
                || sync != null && coverage != null && !coverage.datasets().isEmpty();
    }

    /** Whether it was written under the need it serves. */
    public boolean isInline() {
        return inlineOf != null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
