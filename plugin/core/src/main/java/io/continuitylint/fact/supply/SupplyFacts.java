package io.continuitylint.fact.supply;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.recoverytime.RecoveryUnderLoss;
import java.util.List;

/** What is bought, kept in stock or generated, and whether it comes in time. */
public final class SupplyFacts {

    private SupplyFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                FactFinder.of(
                        (from, facts) -> new ContractFinder(
                                        from.workspace(),
                                        from.asOf(),
                                        from.losses(),
                                        from.exposure(),
                                        from.protections(),
                                        from.cadences(),
                                        from.demand(),
                                        facts)
                                .find(from.backups()),
                        SupplierContract.class,
                        Deadline.class),
                FactFinder.of(
                        (from, facts) -> new LeadTimeFinder(
                                        from.workspace(),
                                        from.protections(),
                                        from.byRto(),
                                        new Stocks(from.workspace()),
                                        facts)
                                .find(from.backups()),
                        LeadTime.class),
                new StockFinder(),
                FactFinder.of(
                        (from, facts) -> new SpareFinder(
                                        from.workspace(),
                                        from.asOf(),
                                        from.unaided(),
                                        from.places(),
                                        from.people(),
                                        () -> from.found(RecoveryUnderLoss.class))
                                .find(from.backups(), facts),
                        SpareUse.class),
                FactFinder.of(
                        (from, facts) -> new PowerFinder(from.workspace(), from.ledger(), from.cadences(), facts)
                                .find(from.backups()),
                        PowerGap.class));
    }
}
