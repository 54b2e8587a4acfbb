package io.continuitylint.fact.coverage;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * How long a backup lasts, and how long it must. There is one for each backup that carries something running, what it
 * stands in for, the strictest function that requires that and the one that requires it longest, where it is known how
 * long.
 *
 * @param required the {@code sustain} of the function, else the {@code repair} of what is protected
 * @param requiredBy which of them declares it
 * @param lasts null where the backup does not declare it
 * @param power the power among what it uses that runs shortest and that no contract refuels; null if there is none
 * @param powerRuns how long that runs by itself; null where there is no such power
 */
public record Endurance(
        Backup backup,
        Subject primary,
        Function function,
        Timespan required,
        Subject requiredBy,
        @Nullable Timespan lasts,
        @Nullable Component power,
        @Nullable Timespan powerRuns) {

    /** Whether it is not declared how long it lasts. */
    public boolean isUndeclared() {
        return lasts == null;
    }

    /** Whether that is shorter than required. */
    public boolean isTooShort() {
        return lasts != null && lasts.compareTo(required) < 0;
    }

    /** Whether it uses power that stops before that and is not refuelled. */
    public boolean isPowerTooShort() {
        return powerRuns != null && powerRuns.compareTo(required) < 0;
    }
}
