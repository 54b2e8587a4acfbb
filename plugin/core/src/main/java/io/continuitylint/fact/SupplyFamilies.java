package io.continuitylint.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What is bought, kept in stock or generated, and whether it comes in time. */
final class SupplyFamilies {

    private SupplyFamilies() {}

    static List<Family> all() {
        return List.of(
                Family.of(SupplyFamilies::contracts, SupplierContract.class, Deadline.class),
                Family.of(
                        (from, facts) -> new LeadTimeFacts(
                                        from.workspace,
                                        from.protections.get(),
                                        from.byRto.get(),
                                        new Stocks(from.workspace),
                                        facts)
                                .find(from.backups.get()),
                        LeadTime.class),
                Family.of(
                        (from, facts) -> new StockFacts(
                                        from.workspace, from.asOf, ServiceReach.bySustain(from.workspace))
                                .find(from.backups.get(), facts),
                        StockLevel.class,
                        Deadline.class),
                Family.of(SupplyFamilies::spares, SpareUse.class),
                Family.of(
                        (from, facts) -> new PowerFacts(from.workspace, from.ledger.get(), from.duties.get(), facts)
                                .find(from.backups.get()),
                        PowerGap.class));
    }

    private static void contracts(Sources from, Consumer<Object> facts) {
        new ContractFacts(
                        from.workspace,
                        from.asOf,
                        from.losses.get(),
                        from.exposure.get(),
                        from.protections.get(),
                        from.duties.get(),
                        Demand.of(from.workspace, from.byTier.get()),
                        facts)
                .find(from.backups.get());
    }

    private static void spares(Sources from, Consumer<Object> facts) {
        new SpareFacts(
                        from.workspace,
                        from.asOf,
                        from.unaided.get(),
                        from.places.get(),
                        from.people.get(),
                        () -> recoveries(from))
                .find(from.backups.get(), facts);
    }

    private static List<RecoveryUnderLoss> recoveries(Sources from) {
        List<RecoveryUnderLoss> recoveries = new ArrayList<>();
        LossFamilies.survivors(from, fact -> {
            if (fact instanceof RecoveryUnderLoss recovery) {
                recoveries.add(recovery);
            }
        });
        return recoveries;
    }
}
