package io.continuitylint.fact.functionmap;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.recoverytime.SupplierPromise;
import io.continuitylint.view.protection.Stores;
import io.continuitylint.view.reach.ServiceReach;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What the map of critical functions says: who owns, what is promised, what belongs to it. */
public final class FunctionMapFacts {

    private FunctionMapFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                new OwnershipFinder(),
                FactFinder.of(
                        (from, facts) -> ObjectiveFinder.of(
                                from.workspace(),
                                function -> from.byTier().dependsOn(function, Stores::holdsOriginals),
                                facts),
                        Objectives.class),
                FactFinder.of(
                        (from, facts) -> PurposeFinder.of(from.workspace(), from.importance(), facts), Purpose.class),
                FactFinder.of(
                        (from, facts) -> ResourceFinder.of(from.workspace(), from.byTier(), facts), ResourceGap.class),
                FactFinder.of(
                        (from, facts) -> ConstraintFinder.of(from.workspace(), from.losses(), facts),
                        ConstraintBackup.class),
                FactFinder.of((from, facts) -> FunctionMapFacts.functionNeeds(from, facts), FunctionNeed.class),
                FactFinder.of(
                        (from, facts) ->
                                new PromiseFinder(from.workspace(), from.byTier()).suppliers(from.byRto(), facts),
                        SupplierPromise.class));
    }

    private static void functionNeeds(Sources from, Consumer<Object> facts) {
        List<ServiceReach> orders = new ArrayList<>(List.of(from.ofAllTiers()));
        orders.addAll(from.byRto());
        orders.addAll(from.byRpo());
        new PromiseFinder(from.workspace(), from.byTier()).functions(orders, facts);
    }
}
