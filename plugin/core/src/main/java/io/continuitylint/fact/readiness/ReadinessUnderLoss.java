package io.continuitylint.fact.readiness;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.Place;
import io.continuitylint.view.reach.ServiceReach;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A loss for which no surviving backup is kept ready enough for the objectives of a function. There is one for each
 * backup and problem, for the function with the shortest objective and the first such loss.
 *
 * @param dependent what needs the primary
 * @param backup the readiest survivor
 * @param element what is lost
 * @param problem what no survivor is
 * @param target the objective that requires it
 * @param targetOf whose objective it is: that of the function, or of a scenario with its own
 * @param shortest the shortest rto its readiness may claim without a measured test; null for the other problems
 * @param others the other functions whose objective is missed, the strictest first, no more of a tier than
 *     {@link io.continuitylint.view.reach.FirstFunctions#MOST}
 */
public record ReadinessUnderLoss(
        Function function,
        Subject dependent,
        Subject primary,
        Backup backup,
        Subject element,
        Problem problem,
        Timespan target,
        Subject targetOf,
        @Nullable Timespan shortest,
        List<Function> others) {

    /** The strictest of the functions whose objective is missed. */
    public Function strictest() {
        return ServiceReach.strictest(function, others);
    }

    /** The same, with those whose objective is missed as well. */
    ReadinessUnderLoss with(List<Function> alsoMissed) {
        return new ReadinessUnderLoss(
                function, dependent, primary, backup, element, problem, target, targetOf, shortest, alsoMissed);
    }

    /** Objectives below this are missed. */
    Timespan takes() {
        return shortest == null ? Timespan.ofMillis(1) : shortest;
    }

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
