package io.continuitylint.fact.coverage;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import io.continuitylint.view.reach.ServiceReach;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of a critical function the best surviving backup carries, when one element is lost that it must survive. There
 * is one for each function and backup that is the best for some loss; where it is too little, one for each backup, for the
 * function that it falls short of most.
 *
 * @param primary what the backup stands in for
 * @param element what is lost
 * @param backup the one that carries most among those of known capacity
 * @param minimum what must be carried, as it is written
 * @param minimumOf the function, or a scenario with a minimum of its own
 * @param share what it carries of the demand
 * @param survivors how many backups survive
 * @param others the other functions that it carries too little of, the strictest first
 */
public record CoverageUnderLoss(
        Function function,
        Subject primary,
        Subject element,
        Backup backup,
        Quantity minimum,
        Subject minimumOf,
        Capacity.Share share,
        int survivors,
        List<Function> others) {

    /** The strictest of the functions that it carries too little of. */
    public Function strictest() {
        return ServiceReach.strictest(function, others);
    }

    /** The same, with those that it carries too little of as well. */
    CoverageUnderLoss with(List<Function> alsoMissed) {
        return new CoverageUnderLoss(
                function, primary, element, backup, minimum, minimumOf, share, survivors, alsoMissed);
    }

    /** Whether that is at least the minimum. */
    public boolean isEnough() {
        return share.isEnough();
    }

    /** The backup, where only a test that failed shows that it carries less than it declares; else null. */
    public @Nullable Backup failedInTest() {
        return share.tested() ? backup : null;
    }

    /** Where the minimum is promised. */
    public Place minimumPlace() {
        return minimumOf.at("mbco");
    }
}
