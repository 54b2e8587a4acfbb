package io.continuitylint.fact;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Subject;

/**
 * How much of a critical function the best surviving backup carries, when one element is lost that it must survive.
 *
 * @param element what is lost
 * @param backup the one that carries most among those of known capacity
 * @param ratio percent of the demand
 * @param enough whether that is at least the minimum
 * @param sum how the ratio came about, for a message: {@code 1,100 of 1,200 tps}
 * @param survivors how many backups survive
 */
public record CoverageUnderLoss(
        Function function,
        Subject primary,
        Subject element,
        Backup backup,
        Quantity minimum,
        double ratio,
        boolean enough,
        String sum,
        int survivors) {}
