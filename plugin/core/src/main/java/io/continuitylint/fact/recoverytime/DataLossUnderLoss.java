package io.continuitylint.fact.recoverytime;

import io.continuitylint.analysis.Sum;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.Place;

/**
 * How much data the best surviving backup of a store loses, for the loss that makes it worst. There is one for each
 * function and store with a value that is known, or known to be too much.
 *
 * @param element the loss it is judged for
 * @param loss the time of which the writes are gone
 * @param backup the survivor that loses least
 * @param target the rpo to meet: of the function, or of a scenario with its own
 * @param targetOf the function or the scenario
 * @param misses whether the loss exceeds the target
 * @param otherUnknown whether that of another survivor is not declared, so that it may lose less
 */
public record DataLossUnderLoss(
        Function function,
        Component store,
        Backup backup,
        Subject element,
        Sum loss,
        Timespan target,
        Subject targetOf,
        boolean misses,
        boolean otherUnknown) {

    /** Where the copy declares how recent it is. */
    public Place place() {
        return backup.at("sync", backup.sync() != null && backup.sync().interval() != null ? "interval" : "lag");
    }

    /** Where the target is promised. */
    public Place targetPlace() {
        return targetOf.at("rpo");
    }
}
