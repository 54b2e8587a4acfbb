package io.continuitylint.fact.functionmap;

import io.continuitylint.analysis.Chain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Timespan;
import java.util.function.Supplier;

/**
 * A function that another requires, directly or through components. Where many reach it by one need, there is one for the
 * strictest, and one for the shortest rto and rpo of each tier.
 *
 * @param needed the function it requires
 * @param way from the function to the needed one; made only where it is printed
 * @param start how long what lies between them takes to start once the needed one is back
 */
public record FunctionNeed(Function function, Function needed, Supplier<Chain> way, Timespan start) {

    /** Whether the needed one, and what starts after it, may take longer than the function. */
    public boolean isSlower() {
        return function.rto() != null
                && needed.rto() != null
                && needed.rto().plus(start).compareTo(function.rto()) > 0;
    }

    /** Whether the needed one may lose more data than the function. */
    public boolean isLosingMore() {
        return function.rpo() != null && needed.rpo() != null && needed.rpo().compareTo(function.rpo()) > 0;
    }

    /** From the function to the one that it needs. */
    public Chain chain() {
        return way.get();
    }
}
