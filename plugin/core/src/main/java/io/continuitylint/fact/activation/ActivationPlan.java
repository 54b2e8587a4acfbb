package io.continuitylint.fact.activation;

import io.continuitylint.model.Activation;
import io.continuitylint.model.Subject;
import io.continuitylint.view.people.Departure;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a backup takes over, or a group that is switched. There is one for every backup that is a substitute and every
 * group, where an activation is declared.
 *
 * @param of the backup, or the group
 * @param activation what is declared of it
 * @param besidePrimary whether it can run while what it stands in for is alive, so that both may act at once
 * @param persons ids of those who may activate it today, deputies among them; null where an activator resolves to
 *     nothing
 * @param departures those who might activate it and have departed
 */
public record ActivationPlan(
        Subject of,
        Activation activation,
        boolean besidePrimary,
        @Nullable List<String> persons,
        List<Departure> departures) {

    public ActivationPlan {
        departures = Collections.unmodifiableList(departures);
    }

    /** Whether it takes over without a person. */
    public boolean isAutomatic() {
        return activation.mode() == Activation.Mode.AUTOMATIC;
    }

    /** Whether it waits for a person; false also where no mode is declared, which is reported for that. */
    public boolean isByPerson() {
        return activation.mode() != null && activation.mode().needsPerson();
    }

    /** Whether it starts from a detector; false also where no mode is declared. */
    public boolean isDetected() {
        return activation.mode() != null && activation.mode().needsDetector();
    }

    /** What must be seen; null where it is not declared. */
    public @Nullable String signal() {
        return activation.trigger() == null ? null : activation.trigger().signal();
    }

    /** How much of it must be seen; null where it is not declared. */
    public @Nullable String threshold() {
        return activation.trigger() == null ? null : activation.trigger().threshold();
    }
}
