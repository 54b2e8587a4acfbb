package io.continuitylint.fact;

import io.continuitylint.analysis.Capacity;
import java.util.List;
import java.util.function.Consumer;

/** How much backups and groups carry, for how long, of what, and whether that is enough for all at once. */
final class CapacityFamilies {

    private CapacityFamilies() {}

    static List<Family> all() {
        return List.of(
                Family.of(
                        (from, facts) -> new ScopeFacts(from.workspace, from.stores.get())
                                .datasets(from.ofAllTiers.get(), facts),
                        DatasetGap.class),
                Family.of(
                        (from, facts) -> new ScopeFacts(from.workspace, from.stores.get())
                                .promises(from.protections.get(), from.exposure.get(), from.losses.get(), facts),
                        PromiseGap.class),
                Family.of(
                        (from, facts) -> new CoverageFacts(
                                        from.workspace,
                                        from.ofAllTiers.get(),
                                        from.protections.get(),
                                        from.ledger.get(),
                                        new Capacity(from.asOf))
                                .find(facts),
                        CoverageOf.class),
                Family.of(
                        (from, facts) -> new EnduranceFacts(
                                        from.workspace, from.protections.get(), from.ofAllTiers.get())
                                .find(facts),
                        Endurance.class),
                Family.of(CapacityFamilies::sparing, GroupLoss.class, ActiveActiveLoad.class),
                Family.of(CapacityFamilies::sharedLoad, SharedLoad.class),
                Family.of(
                        (from, facts) -> new LastPersonFacts(
                                        from.workspace,
                                        from.people.get(),
                                        from.losses.get(),
                                        from.exposure.get(),
                                        from.protections.get(),
                                        from.byTier.get())
                                .find(facts),
                        LastPerson.class),
                Family.of((from, facts) -> new ChainFacts(from).find(facts), ChainRecovery.class));
    }

    private static void sparing(Sources from, Consumer<Object> facts) {
        new SparingFacts(
                        from.workspace,
                        from.losses.get(),
                        from.places.get(),
                        from.protections.get(),
                        from.importance,
                        Demand.of(from.workspace, from.byTier.get()),
                        new Capacity(from.asOf))
                .find(facts);
    }

    private static void sharedLoad(Sources from, Consumer<Object> facts) {
        new SharedLoadFacts(
                        from.workspace,
                        from.losses.get(),
                        from.exposure.get(),
                        from.protections.get(),
                        from.firstFunctions.get(),
                        new Capacity(from.asOf))
                .find(facts);
    }
}
