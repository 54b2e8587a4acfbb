package io.continuitylint.fact.restoration;

import io.continuitylint.fact.FactFinder;
import java.util.List;

/** Where copies are brought back to, and in which order things start. */
public final class RestorationFacts {

    private RestorationFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                FactFinder.of(
                        (from, facts) -> StartFinder.orders(from.workspace(), from.byTier(), facts),
                        RestoreOrder.class),
                FactFinder.of(
                        (from, facts) -> StartFinder.cycles(from.workspace(), from.blackStart(), facts),
                        StartCycle.class),
                FactFinder.of(
                        (from, facts) -> new RestorePlaceFinder(
                                        from.workspace(), from.asOf(), from.losses(), from.protections())
                                .find(facts),
                        RestorePlace.class,
                        RestoreCatalogue.class));
    }
}
