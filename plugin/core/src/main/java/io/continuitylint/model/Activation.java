package io.continuitylint.model;

import io.continuitylint.source.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a backup takes over.
 *
 * @param detect and the other durations: the phases of the take-over, null where they were not declared
 * @param decideBy deadline after which invocation is the default
 * @param runbookAt where the runbook is served; null where it was not said
 */
public record Activation(
        @Nullable Mode mode,
        boolean enabled,
        @Nullable Trigger trigger,
        List<Reference> detectedBy,
        @Nullable Timespan detect,
        @Nullable Timespan decide,
        @Nullable Timespan decideBy,
        List<Reference> activators,
        @Nullable Timespan activate,
        @Nullable Timespan propagate,
        @Nullable Timespan recover,
        @Nullable Timespan verify,
        @Nullable Evidence runbook,
        @Nullable LocalDate runbookReviewed,
        List<Reference> runbookAt,
        List<Reference> runbookAlsoAt,
        List<Need> tools,
        List<Reference> comms,
        Set<Plane> actions,
        @Nullable Fencing fencing,
        @Nullable String flapGuard,
        @Nullable PartialFailure partialFailure,
        @Nullable Reference recordedIn,
        Origin origin) {

    /** How a backup or a group takes over; null where that is not declared, and for anything else. */
    public static @Nullable Activation of(Subject standIn) {
        if (standIn instanceof Backup backup) {
            return backup.activation();
        }
        return standIn instanceof Group group ? group.activation() : null;
    }

    /** How long it takes to notice: the longer of {@code detect} and {@code trigger.for}; null where neither is given. */
    public @Nullable Timespan untilDetected() {
        Timespan lasting = trigger == null ? null : trigger.lasting();
        if (detect == null || lasting == null) {
            return detect == null ? lasting : detect;
        }
        return detect.compareTo(lasting) >= 0 ? detect : lasting;
    }

    /** Who pulls the trigger. */
    public enum Mode {
        AUTOMATIC,
        SEMI,
        MANUAL;

        /** Semi and manual activation wait for a person. */
        public boolean needsPerson() {
            return this != AUTOMATIC;
        }

        /** Automatic and semi activation start from a detector. */
        public boolean needsDetector() {
            return this != MANUAL;
        }
    }

    /** What must be seen, how much of it, and for how long. */
    public record Trigger(
            @Nullable String signal,
            @Nullable String threshold,
            @Nullable Timespan lasting) {}

    /** Which plane the take-over acts on. */
    public enum Plane {
        DATA_PLANE,
        CONTROL_PLANE
    }

    /**
     * What keeps the old primary from acting.
     *
     * @param text a description, null where only {@code by} was given
     */
    public record Fencing(@Nullable String text, @Nullable Reference by, boolean notNeeded) {}

    /** Whether a half-dead primary is noticed. */
    public enum PartialFailure {
        DETECTED,
        UNDETECTED
    }
}
