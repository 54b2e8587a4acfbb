package io.continuitylint.fact.test;

import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of a take-over was rehearsed. There is one for every backup and group that a classified function reaches.
 *
 * @param activatorActed whether one of those who activate it, not a deputy, acted in a passing test in its cadence, or
 *     may have: it could not be read who did
 * @param deputyActed likewise a deputy of theirs
 * @param deputies whether there is a deputy at all
 * @param failover the latest passing test in its cadence that was a failover or more; null for none
 * @param failback the day of the latest test whose way back passed, or may have; null for never
 */
public record Rehearsal(
        Subject of,
        boolean activatorActed,
        boolean deputyActed,
        boolean deputies,
        @Nullable Test failover,
        @Nullable LocalDate failback) {

    /** Whether neither an activator nor a deputy acted. */
    public boolean isByNobody() {
        return !activatorActed && !deputyActed;
    }
}
