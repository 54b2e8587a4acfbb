package io.continuitylint.fact.readiness;

import io.continuitylint.analysis.Chain;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * The key of an encrypted copy, compared with what the copy is there to bring back. There is one for each backup and key;
 * of several protected things the smallest id is named.
 *
 * @param key without it the copy cannot be read
 * @param place where the copy names the key
 * @param lostWith the protected thing with which the key is lost before anything is activated; null where there is none
 * @param chain from the key to that thing; null where there is none
 * @param captive the protected thing in whose tenancy everything lies that the key is kept in; null where there is none
 * @param tenancy that tenancy; null where there is none
 * @param holder the one person who holds it, where it is stored in one thing; else null
 * @param storedIn that thing; null where there are several holders or things
 */
public record KeyOfCopy(
        Backup backup,
        Component key,
        Place place,
        @Nullable Subject lostWith,
        @Nullable Chain chain,
        @Nullable Subject captive,
        @Nullable Domain tenancy,
        @Nullable Component holder,
        @Nullable Subject storedIn) {

    /** Whether it is kept where it survives what it is for, by more than one person or in more than one place. */
    public boolean isSafe() {
        return lostWith == null && captive == null && holder == null;
    }
}
