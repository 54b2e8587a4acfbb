package io.continuitylint.fact.supply;

import io.continuitylint.fact.recoverytime.RecoveryUnderLoss;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A spare that a backup would put in the place of something: whether it fits, whether anybody can install it, and whether
 * it can be got at. There is one for each backup and spare.
 *
 * @param spare the component of kind spare
 * @param fit whether the models that are installed are among those it fits
 * @param unfitted of what the backup protects, in the order it is named, what declares a model that the spare does not
 *     fit; not what another spare of the backup fits, where this one fits something else
 * @param compared what was compared for that: the things that the backup protects and uses
 * @param installer who installs it; null where nobody is named, or nobody who resolves
 * @param installers whether there is anybody to install it
 * @param lost what of all the backup protects is lost together with the place where the spare is; null if nothing is
 * @param lostWith what takes away both: that thing itself, or the domain it lies in; null if nothing does
 * @param late what installing it alone takes longer than, of all that the backup is judged by, with the others for whom it
 *     comes too late; null where it is in time
 */
public record SpareUse(
        Backup backup,
        Component spare,
        Fit fit,
        List<Component> unfitted,
        List<Component> compared,
        @Nullable Component installer,
        Installers installers,
        @Nullable Subject lost,
        @Nullable Subject lostWith,
        @Nullable RecoveryUnderLoss late) {

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

    /** The same, with what it comes too late for; null for nothing. */
    SpareUse lateFor(@Nullable RecoveryUnderLoss recovery) {
        return new SpareUse(backup, spare, fit, unfitted, compared, installer, installers, lost, lostWith, recovery);
    }

    /** Where a field of the spare is written. */
    public Place at(String field) {
        return spare.at(field);
    }
}
