package io.continuitylint.fact;

import io.continuitylint.analysis.RecoveryPath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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
                        StartCycle.class),
                Family.of(
                        (from, facts) -> ResourceFacts.of(from.workspace, from.byTier.get(), facts), ResourceGap.class),
                Family.of(
                        (from, facts) -> ConstraintFacts.of(from.workspace, from.losses.get(), facts),
                        ConstraintBackup.class),
                Family.of(MapFamilies::functionNeeds, FunctionNeed.class),
                Family.of(
                        (from, facts) ->
                                new PromiseFacts(from.workspace, from.byTier.get()).suppliers(from.byRto.get(), facts),
                        SupplierPromise.class),
                Family.of(
                        (from, facts) ->
                                SafetyFacts.of(from.workspace, from.protections.get(), from.byTier.get(), facts),
                        SafetyImpact.class),
                Family.of(
                        (from, facts) -> new ScenarioFacts(
                                        from.workspace, from.losses.get(), from.exposure.get(), from.stores.get())
                                .find(facts),
                        ScenarioLoss.class),
                Family.of(
                        (from, facts) -> new ConcentrationFacts(
                                        from.workspace, from.losses.get(), from.protections.get())
                                .find(from.firstFunctions.get(), facts),
                        Concentration.class,
                        NeedShare.class),
                Family.of(MapFamilies::effort, Effort.class, RecoverySize.class));
    }

    private static void functionNeeds(Sources from, Consumer<Object> facts) {
        List<ServiceReach> orders = new ArrayList<>(List.of(from.ofAllTiers.get()));
        orders.addAll(from.byRto.get());
        orders.addAll(from.byRpo.get());
        new PromiseFacts(from.workspace, from.byTier.get()).functions(orders, facts);
    }

    private static void effort(Sources from, Consumer<Object> facts) {
        FirstFunctions ofAllTiers = new FirstFunctions(from.workspace, function -> function.tier() != null);
        new EffortFacts(from.workspace, from.protections.get(), ofAllTiers).find(new RecoveryPath(from.graph), facts);
    }
}
