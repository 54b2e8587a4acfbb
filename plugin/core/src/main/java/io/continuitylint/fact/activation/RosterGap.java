package io.continuitylint.fact.activation;

import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hours of a function in which nobody is on duty who could activate a backup or a group. There is one for each of them
 * that waits for a person and leaves a gap, for the function with the longest.
 *
 * @param of the backup, or the group
 * @param function the one whose hours they are
 * @param longest the longest stretch that no activator covers
 * @param undeclared activators whose hours of duty are not declared, and which might cover it, in the order of their ids
 * @param likewise another backup or group that the first of these leaves undecided, too: the strictest of all; null where
 *     it is this one
 */
public record RosterGap(
        Subject of,
        Function function,
        Timespan longest,
        List<Component> undeclared,
        @Nullable Subject likewise) {

    /** Whether there may be no gap at all. */
    public boolean isUndecided() {
        return !undeclared.isEmpty();
    }

    /** The same, where another one is told about first. */
    RosterGap after(Subject first) {
        return new RosterGap(of, function, longest, undeclared, first == of ? null : first);
    }
}
