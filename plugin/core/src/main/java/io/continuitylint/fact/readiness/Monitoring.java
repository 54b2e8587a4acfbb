package io.continuitylint.fact.readiness;

import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Whether anybody would notice that something has stopped working quietly. There is one for each backup that is a periodic
 * or archive job or a copy, or that declares how much room its next full run has, and for each battery (ups).
 *
 * @param of the backup, or the ups
 * @param required whether it has to be watched; of a backup that only declares how much room it has, not
 * @param monitored whether it names a monitor
 * @param alerts whether it names somebody to alert, who is there
 * @param off the monitor, where it is switched off; else null
 * @param lostWith the protected thing whose loss takes the monitor away before anything is activated; else null
 * @param full whether the next full run needs more room than there is
 */
public record Monitoring(
        Subject of,
        boolean required,
        boolean monitored,
        boolean alerts,
        @Nullable Component off,
        @Nullable Subject lostWith,
        boolean full) {

    /** Whether it can stop without an alert. */
    public boolean isSilent() {
        return required && (!monitored || !alerts || off != null || lostWith != null);
    }
}
