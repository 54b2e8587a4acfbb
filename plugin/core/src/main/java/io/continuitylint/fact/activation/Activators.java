package io.continuitylint.fact.activation;

import io.continuitylint.model.Backup;
import io.continuitylint.view.people.Departure;
import java.util.Collections;
import java.util.List;

/**
 * Who may activate a backup today. There is one for every backup whose activation waits for a person.
 *
 * @param named the activators as written
 * @param persons ids of those of them, by themselves or through a role, that have not departed
 * @param missingGrants what {@code access.authority} requires and neither any of them nor their roles hold
 * @param departures those of them, by themselves or in a role, who have departed
 */
public record Activators(
        Backup backup,
        List<String> named,
        List<String> persons,
        List<String> missingGrants,
        List<Departure> departures) {

    public Activators {
        departures = Collections.unmodifiableList(departures);
    }

    /** Whether there is nobody who could. */
    public boolean isNobody() {
        return persons.isEmpty();
    }
}
