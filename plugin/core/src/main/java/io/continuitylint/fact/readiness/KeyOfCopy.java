package io.continuitylint.fact.readiness;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;

/**
 * The key of an encrypted copy, compared with what the copy is there to bring back. There is one for each backup, thing it
 * protects and key.
 *
 * @param key without it the copy cannot be read
 * @param place where the copy names the key
 * @param lost whether it is lost with the primary before anything is activated
 * @param sameTenancy whether everything it is kept in lies in the tenancy of the primary
 * @param single whether there is one person who holds it, and one thing it is stored in
 */
public record KeyOfCopy(
        Backup backup, Subject primary, Component key, Place place, boolean lost, boolean sameTenancy, boolean single) {

    /** Whether it is kept where it survives the primary, by more than one person or in more than one place. */
    public boolean isSafe() {
        return !lost && !sameTenancy && !single;
    }
}
