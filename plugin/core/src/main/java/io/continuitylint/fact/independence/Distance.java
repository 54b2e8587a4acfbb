package io.continuitylint.fact.independence;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Subject;

/**
 * How far a thing and what stands in for it are apart. There is one for each backup and thing it protects, where the tier
 * requires a distance and both lie in a place with coordinates.
 *
 * @param used the nearest of the things that the backup uses
 * @param here the place of the primary
 * @param there the place of what is used
 * @param kilometres how far these are apart, as the crow flies
 * @param minimum that the tier requires, in kilometres
 */
public record Distance(
        Backup backup,
        Subject primary,
        Component used,
        Domain here,
        Domain there,
        double kilometres,
        Quantity minimum) {

    /** Whether that is less than the tier requires. */
    public boolean isTooClose() {
        return kilometres < minimum.number().doubleValue();
    }

    /** Rounded down, so that what is too close does not read as far enough. */
    public long wholeKilometres() {
        return (long) Math.floor(kilometres);
    }
}
