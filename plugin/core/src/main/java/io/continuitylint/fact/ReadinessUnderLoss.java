package io.continuitylint.fact;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * A loss for which no surviving backup is kept ready enough for the objectives of a critical function.
 *
 * @param backup the readiest survivor
 * @param problem what no survivor is
 * @param target the objective that asks for it
 * @param shortest the shortest rto its readiness may claim without a measured test; null for the other problems
 */
public record ReadinessUnderLoss(
        Function function,
        Subject primary,
        Backup backup,
        Subject element,
        Problem problem,
        Timespan target,
        @Nullable Timespan shortest) {

    /** What no surviving backup is. */
    public enum Problem {
        NOT_READY_ENOUGH,
        NOT_SYNCHRONOUS,
        NOT_HOT
    }
}
