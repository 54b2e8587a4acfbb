package io.continuitylint.fact;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.analysis.OwnTime;
import java.util.List;
import java.util.function.Consumer;

/** What a loss takes along, what survives it, and how well that does. */
final class LossFamilies {

    private LossFamilies() {}

    static List<Family> all() {
        return List.of(
                Family.of((from, facts) -> from.unprotected.get().all().forEach(facts), UnprotectedNeed.class),
                Family.of(LossFamilies::singlePoints, LostNeed.class, DeadFunction.class),
                Family.of(LossFamilies::shared, SharedElements.class),
                Family.of(
                        (from, facts) -> new RecoveryPathFacts(
                                        from.workspace, from.losses.get(), from.exposure.get(), from.protections.get())
                                .find(facts),
                        RecoveryInFailure.class),
                Family.of(
                        LossFamilies::survivors,
                        CoverageUnderLoss.class,
                        RecoveryUnderLoss.class,
                        ReadinessUnderLoss.class,
                        SlowActivation.class,
                        MeasuredMiss.class),
                Family.of(LossFamilies::dataLoss, DataLossUnderLoss.class, MeasuredMiss.class));
    }

    private static void singlePoints(Sources from, Consumer<Object> facts) {
        new SinglePointFacts(
                        from.workspace,
                        from.losses.get(),
                        from.places.get(),
                        from.protections.get(),
                        from.unprotected.get(),
                        facts)
                .find();
    }

    private static void shared(Sources from, Consumer<Object> facts) {
        new SharedFacts(
                        from.workspace,
                        from.losses.get(),
                        from.exposure.get(),
                        from.places.get(),
                        from.protections.get(),
                        facts)
                .find();
        new GroupFacts(from.workspace, from.losses.get(), from.places.get(), from.importance).find(facts);
    }

    static void survivors(Sources from, Consumer<Object> facts) {
        new SurvivorFacts(
                        from.workspace,
                        from.losses.get(),
                        from.exposure.get(),
                        from.protections.get(),
                        from.ledger.get(),
                        from.duties.get(),
                        new OwnTime(from.workspace, from.asOf),
                        new Capacity(from.asOf))
                .find(Demand.of(from.workspace, from.byTier.get()), from.byRto.get(), from.byRpo.get(), facts);
    }

    private static void dataLoss(Sources from, Consumer<Object> facts) {
        new DataLossFacts(
                        from.workspace,
                        from.losses.get(),
                        from.exposure.get(),
                        from.stores.get(),
                        from.ledger.get(),
                        from.duties.get())
                .find(from.byRpo.get(), facts);
    }
}
