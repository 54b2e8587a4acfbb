package io.continuitylint.fact.singlepoint;

import io.continuitylint.analysis.Chain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;

/** A critical function that does not work even with nothing lost, and the chain to what is in the way. */
public record DeadFunction(Function function, Chain chain) {

    /** The last thing on the chain, which does not work. */
    public Subject inTheWay() {
        return chain.links().get(chain.links().size() - 1).subject();
    }
}
