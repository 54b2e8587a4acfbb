package io.continuitylint.fact.readiness;

import io.continuitylint.analysis.Chain;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Sync;
import io.continuitylint.source.Place;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether anybody would notice that something has stopped working quietly. There is one for each backup that is a periodic
 * or archive job or a copy, or that declares how much room its next full run has, and for each battery (ups).
 *
 * @param of the backup, or the ups
 * @param required whether it has to be watched; of a backup that only declares how much room it has, not, nor where
 *     nothing is copied ({@code mode: none})
 * @param missing which of {@code monitoredBy} and {@code alertTo} are not declared
 * @param monitor what monitors it; null where that is not declared or names nothing
 * @param nobody the person, role or team that is alerted, where nobody of them is there; else null
 * @param lostWith the protected thing whose loss takes the monitor away before anything is activated; else null
 * @param chain from the monitor to that thing; null where there is none
 * @param full whether the next full run needs more room than there is
 */
public record Monitoring(
        Subject of,
        boolean required,
        List<String> missing,
        @Nullable Component monitor,
        @Nullable Component nobody,
        @Nullable Subject lostWith,
        @Nullable Chain chain,
        boolean full) {

    public Monitoring {
        missing = Collections.unmodifiableList(missing);
    }

    /** Whether its monitor is switched off. */
    public boolean isSwitchedOff() {
        return monitor != null && monitor.isSwitchedOff();
    }

    /** Where it names whom to alert. */
    public Place alertPlace() {
        return place("alertTo");
    }

    /** Where it names its monitor. */
    public Place monitorPlace() {
        return place("monitoredBy");
    }

    /** Of a backup it stands in its {@code sync}. */
    private Place place(String key) {
        return of instanceof Backup ? of.at("sync", key) : of.at(key);
    }

    /** How much the next full run of a backup takes; null where it is not declared, and of a battery. */
    public @Nullable Quantity nextFull() {
        return sync() == null ? null : sync().nextFull();
    }

    /** How much room is left for it; null where it is not declared, and of a battery. */
    public @Nullable Quantity headroom() {
        return sync() == null ? null : sync().headroom();
    }

    private @Nullable Sync sync() {
        return of instanceof Backup backup ? backup.sync() : null;
    }

    /** Whether it can stop without an alert. */
    public boolean isSilent() {
        return required && (!missing.isEmpty() || nobody != null || isSwitchedOff() || lostWith != null);
    }
}
