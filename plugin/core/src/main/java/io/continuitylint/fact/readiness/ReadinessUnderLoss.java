package io.continuitylint.fact.readiness;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * A loss for which no surviving backup is kept ready enough for the objectives of a function. There is one for each
 * function, need and problem, for the first such loss.
 *
 * @param backup the readiest survivor
 * @param element what is lost
 * @param problem what no survivor is
 * @param target the objective that requires it
 * @param targetOf whose objective it is: that of the function, or of a scenario with its own
 * @param shortest the shortest rto its readiness may claim without a measured test; null for the other problems
 */
public record ReadinessUnderLoss(
        Function function,
        Subject primary,
        Backup backup,
        Subject element,
        Problem problem,
        Timespan target,
        Subject targetOf,
        @Nullable Timespan shortest) {

    /** Where the objective is promised. */
    public Place targetPlace() {
        return targetOf.at(problem == Problem.NOT_SYNCHRONOUS ? "rpo" : "rto");
    }

    /** What no surviving backup is. */
    public enum Problem {
        NOT_READY_ENOUGH,
        NOT_SYNCHRONOUS,
        NOT_HOT
    }
}
