package io.continuitylint.fact.activation;

import io.continuitylint.fact.recoverytime.RecoveryUnderLoss;
import io.continuitylint.model.Function;
import io.continuitylint.view.reach.ServiceReach;
import java.util.List;

/**
 * A backup that misses a target where it is activated at the last moment that its {@code decideBy} allows. There is one for
 * each backup, for the shortest target.
 *
 * @param recovery what is recovered, for which function and in what time
 * @param others the other functions whose target is missed then, the strictest first: of each tier the most demanding
 */
public record LateDecision(RecoveryUnderLoss recovery, List<Function> others) {

    /** The strictest of the functions whose target is missed. */
    public Function strictest() {
        return ServiceReach.strictest(recovery.function(), others);
    }
}
