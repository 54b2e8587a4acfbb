package io.continuitylint.fact.activation;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.Place;

/**
 * A function that must be back sooner than people can be expected to decide, where every backup that survives some loss
 * waits for people. There is one for each backup, for the shortest target.
 *
 * @param primary the thing it needs
 * @param backup of those that survive the one with the smallest id
 * @param element the loss they survive
 * @param target the rto: of the function, or of a scenario with its own
 * @param targetOf which of them declares it
 * @param floor the shortest rto that a person's decision can meet, by the policy
 */
public record SlowActivation(
        Function function,
        Subject primary,
        Backup backup,
        Subject element,
        Timespan target,
        Subject targetOf,
        Timespan floor) {

    /** Where the target is promised. */
    public Place targetPlace() {
        return targetOf.at("rto");
    }
}
