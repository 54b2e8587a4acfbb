package io.continuitylint.fact.test;

import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import java.time.LocalDate;

/**
 * Something that was once shown of a backup or group, and something that happened since and may have made it untrue. There
 * is one for each of them, sort of proof and sort of event; the latest event is named.
 *
 * @param proof what was shown
 * @param shown when it was last shown
 * @param event what happened since
 * @param by what the event is about: what changed, the test, or the backup itself
 * @param happened the day of the event, after {@code shown}
 * @param place where that day is written
 */
public record Outdated(
        Subject of, Proof proof, LocalDate shown, Event event, Subject by, LocalDate happened, Place place) {

    /** What was shown, and by what changes it is outdated. */
    public enum Proof {
        /** The latest passing test; by changes of what is protected, used, a tool or a detector. */
        TEST,
        /** The review of the runbook; by changes of what is protected or used, as the others. */
        RUNBOOK,
        PARITY,
        INDEPENDENCE,
        /**
         * The state, when it was last verified; also by maintenance and by tests that touch it, from which it may not have
         * come back.
         */
        STATE
    }

    /** What happened. */
    public enum Event {
        CHANGE,
        TEST,
        MAINTENANCE
    }
}
