package io.continuitylint.fact.recoverytime;

import io.continuitylint.analysis.Sum;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.Place;
import io.continuitylint.view.reach.ServiceReach;
import java.util.List;

/**
 * How much data the best surviving backup of a store loses, for the loss that makes it worst. There is one for each
 * function and store with a value that is known, or known to be too much; of those that miss their targets one for each
 * store, for the function with the smallest target.
 *
 * @param element the loss it is judged for
 * @param loss the time of which the writes are gone
 * @param backup the survivor that loses least
 * @param target the rpo to meet: of the function, or of a scenario with its own
 * @param targetOf the function or the scenario
 * @param misses whether the loss exceeds the target
 * @param otherUnknown whether that of another survivor is not declared, so that it may lose less
 * @param others the other functions whose target is missed, the strictest first, no more of a tier than
 *     {@link io.continuitylint.view.reach.FirstFunctions#MOST}
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
        boolean otherUnknown,
        List<Function> others) {

    /** The strictest of the functions whose target is missed. */
    public Function strictest() {
        return ServiceReach.strictest(function, others);
    }

    /** The same, with those that it is too much for as well. */
    DataLossUnderLoss with(List<Function> alsoMissed) {
        return new DataLossUnderLoss(
                function, store, backup, element, loss, target, targetOf, misses, otherUnknown, alsoMissed);
    }

    /** Where the copy declares how recent it is. */
    public Place place() {
        return backup.at("sync", backup.sync() != null && backup.sync().interval() != null ? "interval" : "lag");
    }

    /** Where the target is promised. */
    public Place targetPlace() {
        return targetOf.at("rpo");
    }
}
