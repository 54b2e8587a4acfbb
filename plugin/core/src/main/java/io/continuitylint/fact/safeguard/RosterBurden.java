package io.continuitylint.fact.safeguard;

import io.continuitylint.model.Component;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Who carries most of a roster around the clock. There is one for each role that covers all hours and declares who
 * carries what, or has one person only.
 *
 * @param role the role whose roster it is
 * @param person who carries most of it
 * @param share a percent
 * @param alone whether there is nobody else today, holder or deputy
 * @param daysAlone for how many days that has been so; null where no day is known, as nobody else is known to have left
 */
public record RosterBurden(
        Component role,
        Component person,
        BigDecimal share,
        boolean alone,
        @Nullable Long daysAlone) {

    /** Whether somebody carries it alone for more days than that; also where it is not known since when. */
    public boolean isAloneLongerThan(BigDecimal days) {
        return alone && (daysAlone == null || BigDecimal.valueOf(daysAlone).compareTo(days) > 0);
    }
}
