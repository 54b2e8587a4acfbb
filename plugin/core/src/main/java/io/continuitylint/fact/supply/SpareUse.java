package io.continuitylint.fact.supply;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * A spare that a backup would put in the place of something: whether it fits, whether anybody can install it, and whether
 * it can be got at. There is one for each backup, primary and spare.
 *
 * @param spare the component of kind spare
 * @param fit whether the model that is installed is among those it fits
 * @param installers whether there is anybody to install it
 * @param lostWith what takes away both the place where the spare is and what it replaces: that thing itself, or the domain
 *     it lies in; null if nothing does
 * @param late the function for which installing it alone takes longer than the rto, where the backup is judged by its
 *     time; else null
 */
public record SpareUse(
        Backup backup,
        Subject primary,
        Component spare,
        Fit fit,
        Installers installers,
        @Nullable Subject lostWith,
        @Nullable Function late) {

    /** Whether a spare fits. */
    public enum Fit {
        /** The model that is installed is not known. */
        NOT_COMPARABLE,
        /** The spare does not declare what it fits. */
        UNKNOWN,
        FITS,
        DOES_NOT
    }

    /** Who installs it. */
    public enum Installers {
        /** The spare names nobody, or somebody who does not resolve. */
        NOT_NAMED,
        NOBODY,
        /** Nobody but deputies whose training has lapsed or was never given. */
        UNTRAINED,
        READY
    }

    /** The same, with the function that it comes too late for; null for none. */
    public SpareUse lateFor(@Nullable Function function) {
        return new SpareUse(backup, primary, spare, fit, installers, lostWith, function);
    }

    /** Where a field of the spare is written. */
    public Place at(String field) {
        return spare.at(field);
    }
}
