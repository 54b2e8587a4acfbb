package io.continuitylint.fact.coverage;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a backup lasts, and how long it must. There is one for each backup that carries something running, where it is
 * known how long it must.
 *
 * @param required how long it must, by the function of each tier that requires it longest; the longest first
 * @param lasts null where the backup does not declare it
 * @param power the power among what it uses that runs shortest and that no contract refuels; null if there is none. A ups
 *     beside other power only bridges the time until that runs
 * @param powerRuns how long that runs by itself; null where there is no such power
 */
public record Endurance(
        Backup backup,
        List<Required> required,
        @Nullable Timespan lasts,
        @Nullable Component power,
        @Nullable Timespan powerRuns) {

    /**
     * How long one function requires a backup to last.
     *
     * @param time the {@code sustain} of the function, else the {@code repair} of what is protected
     * @param by which of them declares it
     */
    public record Required(Function function, Timespan time, Subject by) {

        /** Where it is declared. */
        public Place place() {
            return by.at(by == function ? "sustain" : "repair");
        }
    }

    /** The longest that is required. */
    public Required longest() {
        return required.get(0);
    }

    /** Whether it is not declared how long it lasts. */
    public boolean isUndeclared() {
        return lasts == null;
    }

    /** Whether that is shorter than required. */
    public boolean isTooShort() {
        return lasts != null && isBelow(lasts, longest());
    }

    /** Whether it uses power that stops before that and is not refuelled. */
    public boolean isPowerTooShort() {
        return powerRuns != null && isBelow(powerRuns, longest());
    }

    /** The strictest of the functions for which it is too short, or not declared, how long it lasts. */
    public Function strictest() {
        return strictest(lasts);
    }

    /** The strictest of the functions for which the power stops too early. */
    public Function strictestOnPower() {
        return strictest(powerRuns);
    }

    private Function strictest(@Nullable Timespan lasting) {
        return required.stream()
                .filter(each -> lasting == null || isBelow(lasting, each))
                .map(Required::function)
                .min(Function.STRICTEST_FIRST)
                .orElse(longest().function());
    }

    private static boolean isBelow(Timespan lasting, Required required) {
        return lasting.compareTo(required.time()) < 0;
    }
}
