package io.continuitylint.fact.safeguard;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something of a backup that lies, or somebody who works, where the data it protects may not be. There is one for each
 * copy, thing used and person who activates of which that is true.
 *
 * @param store the first protected thing whose data may not be there
 * @param part what the item is to the backup
 * @param item the thing used, or the person; null for a copy
 * @param copy which of the copies that the backup lists, counted from 1; 0 for what is not a copy
 * @param jurisdiction where it is
 * @param place where the item is named
 */
public record JurisdictionGap(
        Backup backup,
        Component store,
        Part part,
        @Nullable Component item,
        int copy,
        Domain jurisdiction,
        Place place) {

    /** What it is to the backup. */
    public enum Part {
        COPY,
        USE,
        ACTIVATOR
    }
}
