package io.continuitylint.fact.functionmap;

import io.continuitylint.fact.FactFinder;
import java.util.List;

/** What the map of critical functions declares: who owns, what is promised, what belongs to it. */
public final class FunctionMapFacts {

    private FunctionMapFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                new OwnershipFinder(),
                new ObjectiveFinder(),
                new PurposeFinder(),
                new ResourceFinder(),
                new ConstraintFinder(),
                new FunctionNeedFinder(),
                new TierInversionFinder());
    }
}
