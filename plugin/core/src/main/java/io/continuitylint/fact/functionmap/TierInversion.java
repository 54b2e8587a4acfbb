package io.continuitylint.fact.functionmap;

import io.continuitylint.analysis.Chain;
import io.continuitylint.model.Function;
import io.continuitylint.source.Place;
import java.util.function.Supplier;

/**
 * A function that requires a less critical one, directly or through components. Where several reach it by one need, there
 * is one for the strictest.
 *
 * @param function the one that requires it
 * @param needed the less critical one; one without a tier is reported for that
 * @param way from the function to the needed one; made only where it is printed
 */
public record TierInversion(Function function, Function needed, Supplier<Chain> way) {

    /** From the function to the one that it needs. */
    public Chain chain() {
        return way.get();
    }

    /** The need that names the less critical one. */
    public Place place() {
        Chain chain = chain();
        return chain.links().get(chain.links().size() - 1).place();
    }
}
