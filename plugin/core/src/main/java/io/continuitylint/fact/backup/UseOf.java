package io.continuitylint.fact.backup;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.source.Place;

/**
 * A thing that a backup uses. There is one for each backup that is not a neighbour and each thing.
 *
 * @param used the thing
 * @param place where the backup names it
 */
public record UseOf(Backup backup, Component used, Place place) {

    /** Whether the thing is declared retired. */
    public boolean isRetired() {
        return used.isRetired();
    }
}
