package io.continuitylint.fact.coverage;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;

/**
 * How much of a critical function the best surviving backup carries, when one element is lost that it must survive. There
 * is one for each function and backup that is the best for some loss, and one more where it is too little.
 *
 * @param primary what the backup stands in for
 * @param element what is lost
 * @param backup the one that carries most among those of known capacity
 * @param minimum what must be carried, as it is written
 * @param minimumOf the function, or a scenario with a minimum of its own
 * @param share what it carries of the demand
 * @param survivors how many backups survive
 */
public record CoverageUnderLoss(
        Function function,
        Subject primary,
        Subject element,
        Backup backup,
        Quantity minimum,
        Subject minimumOf,
        Capacity.Share share,
        int survivors) {

    /** Whether that is at least the minimum. */
    public boolean isEnough() {
        return share.isEnough();
    }

    /** Where the minimum is promised. */
    public Place minimumPlace() {
        return minimumOf.at("mbco");
    }
}
