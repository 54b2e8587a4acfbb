package io.continuitylint.fact.coverage;

import io.continuitylint.model.Component;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component on which several come together in one event: functions that activate it, or restores that go through it.
 * There is one for each such component and sort of load, for the event that loads it most.
 *
 * @param component what carries all of them
 * @param event a domain or a scenario
 * @param restores whether those are restores; else functions that need a minimum of it
 * @param sharing those functions, or the backups that are restored; at least two
 * @param load what is required together by those of whom it is known in the unit of the capacity; null where it is of
 *     none
 * @param capacity how much the component carries
 */
public record SharedLoad(
        Component component,
        Subject event,
        boolean restores,
        List<Subject> sharing,
        @Nullable Quantity load,
        Quantity capacity) {

    /** Whether that is more than it can carry. */
    public boolean isTooMuch() {
        return load != null && load.number().compareTo(capacity.number()) > 0;
    }

    /** Whether it is not known of any of them what it requires. */
    public boolean isUnknown() {
        return load == null;
    }
}
