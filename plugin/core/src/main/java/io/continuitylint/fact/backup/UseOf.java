package io.continuitylint.fact.backup;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * A thing that a backup uses. There is one for each backup that is not a neighbour and each thing.
 *
 * @param used the thing
 * @param place where the backup names it
 * @param unsuitableFor of a spare or stock that declares what it fits, the first protected thing whose model is not
 *     among that; else null
 */
public record UseOf(
        Backup backup,
        Component used,
        Place place,
        @Nullable Component unsuitableFor) {

    /** Whether the thing is declared retired. */
    public boolean isRetired() {
        return used.isRetired();
    }
}
