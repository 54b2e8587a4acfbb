package io.continuitylint.fact.activation;

import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import java.util.List;

/**
 * Hours of a function in which nobody is on duty who could activate a backup or a group. There is one for each of them
 * that waits for a person and leaves a gap, for the function with the longest.
 *
 * @param of the backup, or the group
 * @param function the one whose hours they are
 * @param longest the longest stretch that no activator covers
 * @param undeclared activators whose hours of duty are not declared, and which might cover it
 */
public record RosterGap(Subject of, Function function, Timespan longest, List<Component> undeclared) {

    /** Whether there may be no gap at all. */
    public boolean isUndecided() {
        return !undeclared.isEmpty();
    }
}
