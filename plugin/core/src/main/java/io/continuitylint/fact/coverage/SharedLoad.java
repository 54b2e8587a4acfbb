package io.continuitylint.fact.coverage;

import io.continuitylint.model.Component;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Subject;
import io.continuitylint.view.words.Words;
import java.util.List;

/**
 * A component on which several come together in one event: functions that activate it, or restores that go through it.
 * There is one for each such component and sort of load, for the event that asks most of it.
 *
 * @param event a domain or a scenario
 * @param restores whether those are restores; else functions that need a minimum of it
 * @param sharing those functions, or the backups that are restored; at least two
 * @param asked by all of them together, in the unit of the capacity
 * @param capacity how much the component carries
 */
public record SharedLoad(
        Component component,
        Subject event,
        boolean restores,
        List<Subject> sharing,
        Quantity asked,
        Quantity capacity) {

    public boolean isTooMuch() {
        return asked.number().compareTo(capacity.number()) > 0;
    }

    /** The ids of those that share it, for a message. */
    public String sharingNames() {
        return Words.list(sharing);
    }
}
