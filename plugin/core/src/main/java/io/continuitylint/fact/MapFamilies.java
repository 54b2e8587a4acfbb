package io.continuitylint.fact;

import java.util.List;

/** What the map of critical functions says: who owns, what is promised, what belongs to it, what starts before what. */
final class MapFamilies {

    private MapFamilies() {}

    static List<Family> all() {
        return List.of(
                Family.of((from, facts) -> OwnershipFacts.of(from.workspace, facts), Ownership.class),
                Family.of(
                        (from, facts) -> ObjectiveFacts.of(
                                from.workspace,
                                function -> from.byTier.get().dependsOn(function, StoreFacts::holdsOriginals),
                                facts),
                        Objectives.class),
                Family.of(
                        (from, facts) -> StartFacts.orders(from.workspace, from.byTier.get(), facts),
                        RestoreOrder.class),
                Family.of(
                        (from, facts) -> StartFacts.cycles(from.workspace, from.blackStart.get(), facts),
                        StartCycle.class));
    }
}
