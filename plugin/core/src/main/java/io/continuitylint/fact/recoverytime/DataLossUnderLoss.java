package io.continuitylint.fact.recoverytime;

import io.continuitylint.analysis.Sum;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.Place;
import io.continuitylint.view.words.InWords;

/**
 * How much data the best surviving backup of a store loses, for the loss that makes it worst. There is one for each
 * function and store with a value that is known, or known to be too much.
 *
 * @param element the loss it is judged for
 * @param loss the time of which the writes are gone
 * @param target the rpo to meet: of the function, or of a scenario with its own
 * @param misses whether the loss is more than the target for certain
 * @param otherUnknown another survivor says nothing, so that it may lose less
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

    /** {@code the loss of ledger}, {@code the scenario ransomware}. */
    public String event() {
        return InWords.event(element);
    }

    /** {@code up to 4h}, or what is known where it was not declared. */
    public String howMuch() {
        if (loss.isComplete()) {
            return "up to " + loss.total();
        }
        return loss.total().isZero() ? "an unknown part" : "at least " + loss.total();
    }

    /** Where the copy says how recent it is. */
    public Place place() {
        return backup.at("sync", backup.sync() != null && backup.sync().interval() != null ? "interval" : "lag");
    }

    /** Where the target is promised. */
    public Place targetPlace() {
        return targetOf.at("rpo");
    }
}
