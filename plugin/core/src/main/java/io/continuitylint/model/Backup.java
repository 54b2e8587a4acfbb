package io.continuitylint.model;

import io.continuitylint.source.Origin;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A substitute for something that may be lost.
 *
 * @param id the key it is written under; of an inline backup its own, or {@code dependent/use}
 * @param title a name for people; null where there is none
 * @param inlineOf the dependent whose one need it stands in for; null for a backup of the top level
 * @param protects the functions or components it stands in for, wherever they are needed; of a backup under a need, the
 *     one thing its need uses, there only
 * @param variant what kind of substitute it is; null where it is missing or unknown, which is reported by
 *     manifest/invalid
 * @param uses the components that do the work, all of them
 * @param owner the role, person or team by name: its own, or that of the defaults of the file. The owner of the file
 *     does not count. Null where nobody is named
 * @param readiness how ready it is kept; null where it is not declared
 * @param state its actual state as last verified; null where it is not declared
 * @param coverage how much it carries, of what, and for how long; null where it is not declared
 * @param activation how it takes over; null where it is not declared
 * @param access what those who activate it must hold; null where it is not declared
 * @param skills what its operators must know
 * @param independence the last review of its independence; null for none
 * @param sync how its data is kept current; null where it is not declared
 * @param parity whether it still matches the primary; null where it is not declared
 * @param copies each copy of the data that it keeps
 * @param restore how and where data is brought back; null where it is not declared
 * @param failback the way back to the primary; null where it is not declared
 * @param reserved false where it may be borrowed for something else
 * @param reclaim how long it takes to get it back when it is borrowed; null where it is not declared
 * @param borrowed each time it was used for something else
 * @param cadence how often it is to be tested, where that is more often than its tier requires; null: as the tier
 *     requires
 * @param maintenance what must be done to it again and again
 * @param reviewed the day of its last review; null for never
 * @param cost money a year; null where it is not declared
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

    /**
     * The actual state as last verified.
     *
     * @param is what it was found to be; null where it is not declared
     * @param verified the day on which somebody looked; null for never
     */
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

    /**
     * Access and Authority Plan: what those who activate must hold.
     *
     * @param credentials credentials and keys, all of which are needed
     * @param physical domains or components that must be entered, all of them
     * @param authority grants that somebody who activates must have
     * @param spend how much money must be spent; null for none
     * @param remote whether those who activate act from afar
     */
    public record Access(
            List<Reference> credentials,
            List<Reference> physical,
            List<String> authority,
            @Nullable Quantity spend,
            boolean remote) {}

    /**
     * The last review of the independence; the facts come from {@code in}.
     *
     * @param reviewed the day of the review; null for never
     * @param by the role, person or team that reviewed; null for nobody
     */
    public record Independence(
            @Nullable LocalDate reviewed, @Nullable Reference by) {}

    /**
     * Whether the standby still matches the primary.
     *
     * @param checked the day of the last comparison; null for never
     * @param drift the differences that were found
     */
    public record Parity(@Nullable LocalDate checked, List<String> drift) {}

    /**
     * One copy of the data.
     *
     * @param in domains, all of which must survive
     * @param media what it is on: disk, object-store, tape, optical, paper, snapshot, raid, versioning, personal, or
     *     other; null where it is not declared
     * @param offline whether it is out of reach of every network
     * @param immutable whether nobody can change it for as long as it is kept
     * @param retention how long it is kept; null where it is not declared
     * @param deletableBy principals that can delete or encrypt it; empty: nobody may; null where it is not declared
     * @param encryptedWith the key without which it cannot be read; null for none
     * @param verified the day on which it was last verified; null for never
     * @param errors how many errors there were then; null where it is not declared
     */
    public record Copy(
            List<Reference> in,
            @Nullable String media,
            boolean offline,
            boolean immutable,
            @Nullable Timespan retention,
            @Nullable List<String> deletableBy,
            @Nullable Reference encryptedWith,
            @Nullable LocalDate verified,
            @Nullable Integer errors,
            Origin origin) {}

    /**
     * How and where data is brought back.
     *
     * @param target components to which data can be brought back; one of them is enough
     * @param size how much is brought back; null where it is not declared
     * @param throughput how fast, such as {@code 4 TB/h}; null where it is not declared
     * @param parallel how many restores run at once at that speed, each of the size; null: the size is that of all of them
     * @param verify how long it takes to verify what was brought back; null counts as none
     * @param catalogue what lists where which data is; null for nothing
     */
    public record Restore(
            List<Reference> target,
            @Nullable Quantity size,
            @Nullable Quantity throughput,
            @Nullable Integer parallel,
            @Nullable Timespan verify,
            @Nullable Reference catalogue) {}

    /**
     * The way back to the primary.
     *
     * @param procedure where it is written; null for nowhere
     * @param reconcile how the writes of both sides are brought together, in words; null where it is not declared
     * @param tested the day on which it was last tested; null for never
     */
    public record Failback(
            @Nullable Evidence procedure,
            @Nullable String reconcile,
            @Nullable LocalDate tested) {}

    /**
     * A use of the backup for something else.
     *
     * @param by for whom or what; null where it is not declared
     * @param since the first day; null where it is not declared
     * @param until the last day that was agreed; null where it is open
     * @param returned the day on which it came back; null where it has not
     */
    public record Borrowed(
            @Nullable String by,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable LocalDate returned) {}

    /**
     * Something that must be done to it again and again.
     *
     * @param what what is done: battery, fuel, firmware, a refresher; null where it is not declared
     * @param every how often; null where it is not declared
     * @param last the day on which it was last done; null for never
     */
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
