package io.continuitylint.fact.recoverytime;

import io.continuitylint.analysis.Sum;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.Place;

/**
 * A critical function that comes back after a loss, but too late, because one recovery waits for another. There is one for
 * each such function, for the loss that makes it worst.
 *
 * @param element what is lost
 * @param time the terms along the chain that is finished last
 * @param target the rto to meet: of the function, or of a scenario with its own
 * @param targetOf the function or the scenario
 * @param alone whether one backup alone takes longer than that, and no other that is left is faster: then it is
 *     {@link RecoveryUnderLoss} that is reported for this loss
 */
public record ChainRecovery(
        Function function, Subject element, Sum time, Timespan target, Subject targetOf, boolean alone) {

    /** Where the target is promised. */
    public Place targetPlace() {
        return targetOf.at("rto");
    }
}
