package io.continuitylint.fact.supply;

import io.continuitylint.fact.FactFinder;
import java.util.List;

/** What is bought, kept in stock or generated, and whether it comes in time. */
public final class SupplyFacts {

    private SupplyFacts() {}

    public static List<FactFinder> finders() {
        return List.of(
                new ContractFinder(), new LeadTimeFinder(), new StockFinder(), new SpareFinder(), new PowerFinder());
    }
}
