package io.continuitylint.view.reach;

import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much an object matters: the strictest tier among the functions that reach it by hard need, start need, backup or
 * recovery part, and which these are. There is one for every object; of a function it is its own tier,
 * of an accepted risk that of the strictest object of its scope.
 *
 * @param tier null where no classified function reaches it
 * @param through the function that gives the tier, of several the nearest; null for a function itself and where there is
 *     none
 * @param nearest the function of any tier that reaches it in the fewest steps, then the strictest; null for a function
 *     itself and where there is none
 * @param others how many more functions reach it; of a function, how many others do
 * @param mapped whether a function of any tier, or what is offered to those of others, reaches it at all, also by a soft
 *     need
 */
public record Importance(
        Subject of,
        @Nullable Integer tier,
        boolean critical,
        @Nullable Function through,
        @Nullable Function nearest,
        int others,
        boolean mapped) {

    /** The object of the strictest tier first, what no classified function reaches last. */
    public static Comparator<Subject> strictestFirst(Map<Subject, Importance> importance) {
        return Comparator.comparing(
                object -> {
                    Importance judged = importance.get(object);
                    return judged == null ? null : judged.tier();
                },
                Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** There is one for each object. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return of.hashCode();
    }
}
