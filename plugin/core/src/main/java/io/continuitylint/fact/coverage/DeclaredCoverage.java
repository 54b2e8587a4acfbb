package io.continuitylint.fact.coverage;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What a backup declares to carry. There is one for each backup, what it stands in for, and the strictest function that
 * requires that; and one for the strictest that has not agreed to less than all.
 *
 * @param hasShare whether it can carry a part of a function at all, which copies and archives cannot
 * @param share what it carries of the demand; null where that cannot be known
 * @param largest whether no other backup there is known to carry more
 * @param agreed whether the function has a minimum, or a degraded mode that somebody approved
 * @param datasetsUndeclared whether it keeps data and names no data sets, while the store it stands in for has some
 */
public record DeclaredCoverage(
        Backup backup,
        Subject primary,
        Function function,
        boolean hasShare,
        Capacity.@Nullable Share share,
        boolean largest,
        boolean agreed,
        boolean datasetsUndeclared) {

    /** Whether it should be known how much it carries, and is not. */
    public boolean isUnknown() {
        return hasShare && share == null;
    }

    /** Whether it is known to carry less than all. */
    public boolean isPartial() {
        return share != null && share.ratio() < 1;
    }
}
