package io.continuitylint.model;

import io.continuitylint.source.Origin;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a backup takes over.
 *
 * @param mode who starts it; null where it is not declared
 * @param enabled whether it is switched on
 * @param trigger what must be seen before it starts; null where it is not declared
 * @param detectedBy monitors or other detectors, one of which is enough
 * @param detect how long it takes to notice; null where it is not declared
 * @param decide how long it takes to decide; null where it is not declared
 * @param decideBy deadline after which invocation is the default; null for none
 * @param activators roles or persons who may start it, one of whom is enough
 * @param activate how long it takes to start it; null where it is not declared
 * @param propagate how long until everybody uses it (DNS, caches, routes); null counts as none
 * @param recover how long the work between start and use takes; null where it is not declared
 * @param verify how long it takes to verify that it works; null counts as none
 * @param runbook what describes how; null for nothing
 * @param runbookReviewed the day on which the runbook was last reviewed; null for never
 * @param runbookAt the components that serve the runbook; empty where it is not declared
 * @param runbookAlsoAt other places where the runbook can be read
 * @param tools what is needed to start it, all of it
 * @param comms ways over which it is agreed, one of which is enough
 * @param actions on which plane of a platform it acts; empty where it is not declared
 * @param fencing what keeps the old primary from acting; null where it is not declared
 * @param flapGuard what keeps it from switching to and fro: a duration or a text; null where it is not declared
 * @param partialFailure whether a half-dead primary is noticed; null where it is not declared
 * @param recordedIn where it is recorded that it was used; null for nowhere
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

    public Activation {
        actions = Collections.unmodifiableSet(actions);
    }

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

    /**
     * How long until it is decided: {@code decide}, or where a person decides the deadline; null where neither is given. An
     * automatic take-over waits for no deadline.
     */
    public @Nullable Timespan untilDecided() {
        boolean automatic = mode != null && !mode.needsPerson();
        return decide != null || automatic ? decide : decideBy;
    }

    /** Who pulls the trigger. */
    public enum Mode {
        /** A detector starts it. */
        AUTOMATIC,
        /** A detector proposes and a person starts it. */
        SEMI,
        /** A person notices and starts it. */
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

    /**
     * What must be seen, how much of it, and for how long.
     *
     * @param signal what is looked at; null where it is not declared
     * @param threshold how much of it; null where it is not declared
     * @param lasting {@code for}: how long it must last; null where it is not declared
     */
    public record Trigger(
            @Nullable String signal,
            @Nullable String threshold,
            @Nullable Timespan lasting) {}

    /** Which plane the take-over acts on. */
    public enum Plane {
        /** What carries the traffic: it works where nothing can be configured. */
        DATA_PLANE,
        /** What configures the platform. */
        CONTROL_PLANE
    }

    /**
     * What keeps the old primary from acting.
     *
     * @param text a description, null where only {@code by} was given
     * @param by the component that fences; null where only a text was given
     * @param notNeeded whether the answer is {@code not-needed}
     */
    public record Fencing(@Nullable String text, @Nullable Reference by, boolean notNeeded) {}

    /** Whether a half-dead primary is noticed. */
    public enum PartialFailure {
        /** It is noticed. */
        DETECTED,
        /** It is not. */
        UNDETECTED
    }
}
