package io.continuitylint.fact.coverage;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.readiness.CopyOfRunningStore;
import java.util.List;

/** How much backups and groups carry, for how long, of what, and whether that is enough for all at once. */
public final class CoverageFacts {

    private CoverageFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                new SurvivingCoverageFinder(),
                FactFinder.of(
                        (from, facts) ->
                                new ScopeFinder(from.workspace(), from.stores()).datasets(from.ofAllTiers(), facts),
                        DatasetGap.class),
                FactFinder.of(
                        (from, facts) -> new ScopeFinder(from.workspace(), from.stores())
                                .promises(from.protections(), from.exposure(), from.losses(), facts),
                        PromiseGap.class),
                FactFinder.of(
                        (from, facts) -> new DeclaredCoverageFinder(
                                        from.workspace(),
                                        from.ofAllTiers(),
                                        from.protections(),
                                        from.ledger(),
                                        from.capacity())
                                .find(facts),
                        DeclaredCoverage.class),
                FactFinder.of(
                        (from, facts) -> new EnduranceFinder(from.workspace(), from.protections(), from.ofAllTiers())
                                .find(facts),
                        Endurance.class),
                FactFinder.of(
                        (from, facts) -> new GroupLossFinder(
                                        from.workspace(),
                                        from.losses(),
                                        from.places(),
                                        from.protections(),
                                        from.importance(),
                                        from.demand(),
                                        from.capacity())
                                .find(facts),
                        GroupLoss.class,
                        ActiveActiveLoad.class),
                FactFinder.of(
                        (from, facts) -> new SharedLoadFinder(
                                        from.workspace(),
                                        from.losses(),
                                        from.exposure(),
                                        from.protections(),
                                        from.firstFunctions(),
                                        from.capacity())
                                .find(facts),
                        SharedLoad.class),
                FactFinder.of(
                        (from, facts) -> new LastPersonFinder(
                                        from.workspace(),
                                        from.people(),
                                        from.losses(),
                                        from.exposure(),
                                        from.protections(),
                                        from.byTier())
                                .find(facts),
                        LastPerson.class),
                FactFinder.of(
                        (from, facts) ->
                                new RestoreFinder(from.workspace(), from.ledger(), from.cadences()).find(facts),
                        RestoreProof.class,
                        CopyOfRunningStore.class));
    }
}
