package io.continuitylint.fact.safeguard;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.source.Place;

/**
 * Something of a backup that lies, or somebody who works, where the data it protects may not be. There is one for each
 * copy, thing used and person who activates of which that is true.
 *
 * @param store the first protected thing whose data may not be there
 * @param item as a message names it: {@code db-2}, {@code its copy 2}
 * @param jurisdiction where it is
 * @param place where the item is named
 */
public record JurisdictionGap(
        Backup backup, Component store, Part part, String item, Domain jurisdiction, Place place) {

    /** What it is to the backup. */
    public enum Part {
        COPY,
        USE,
        ACTIVATOR
    }
}
