package io.continuitylint.fact.coverage;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * How much a backup declares to carry. There is one for each backup and the strictest function that requires what it
 * stands in for, and one for the strictest that has not agreed to less than all; where that cannot be known, one for each
 * backup. Copies and archives carry no part of a function.
 *
 * @param primary what the backup stands in for; of several that where it carries least
 * @param share what it carries of the demand; null where that cannot be known
 * @param largest whether no other backup there is known to carry more; of several alike the one with the smallest id.
 *     False for all where something could not be read
 * @param agreed whether the function has a minimum, or a degraded mode that somebody approved, or somebody approved what
 *     the backup carries
 */
public record DeclaredCoverage(
        Backup backup,
        Subject primary,
        Function function,
        Capacity.@Nullable Share share,
        boolean largest,
        boolean agreed) {

    /** Whether it is not known how much it carries. */
    public boolean isUnknown() {
        return share == null;
    }

    /** Whether it is known to carry less than all. */
    public boolean isPartial() {
        return share != null && share.ratio() < 1;
    }

    /** The part that it carries, 1 for all; 0 where that is not known. */
    public double ratio() {
        return share == null ? 0 : share.ratio();
    }

    /** Whether the function has a degraded mode that nobody approved. */
    public boolean isModeUnapproved() {
        Function.Degraded degraded = function.degraded();
        return degraded != null && degraded.mode() != null && degraded.approvedBy() == null;
    }
}
