package io.continuitylint.fact.recoverytime;

import io.continuitylint.analysis.OwnTime;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.activation.SlowActivation;
import io.continuitylint.fact.coverage.CoverageUnderLoss;
import io.continuitylint.fact.readiness.ReadinessUnderLoss;
import io.continuitylint.fact.test.MeasuredMiss;
import java.util.List;
import java.util.function.Consumer;

/** What survives a loss, how well and how fast, and how much data is lost. */
public final class RecoveryTimeFacts {

    private RecoveryTimeFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                FactFinder.of(
                        (from, facts) -> RecoveryTimeFacts.survivors(from, facts),
                        CoverageUnderLoss.class,
                        RecoveryUnderLoss.class,
                        ReadinessUnderLoss.class,
                        SlowActivation.class,
                        MeasuredMiss.class),
                FactFinder.of(
                        (from, facts) -> RecoveryTimeFacts.dataLoss(from, facts),
                        DataLossUnderLoss.class,
                        MeasuredMiss.class),
                FactFinder.of((from, facts) -> new ChainFinder(from).find(facts), ChainRecovery.class),
                new SupplierPromiseFinder());
    }

    private static void survivors(Sources from, Consumer<Object> facts) {
        new SurvivorFinder(
                        from.workspace(),
                        from.losses(),
                        from.exposure(),
                        from.protections(),
                        from.ledger(),
                        from.cadences(),
                        new OwnTime(from.workspace(), from.asOf()),
                        from.capacity())
                .find(from.demand(), from.byRto(), from.byRpo(), facts);
    }

    private static void dataLoss(Sources from, Consumer<Object> facts) {
        new DataLossFinder(
                        from.workspace(), from.losses(), from.exposure(), from.stores(), from.ledger(), from.cadences())
                .find(from.byRpo(), facts);
    }
}
