package io.continuitylint.fact.recoverytime;

import io.continuitylint.fact.FactFinder;
import java.util.List;

/** How fast what survives a loss brings things back, and how much data is lost. */
public final class RecoveryTimeFacts {

    private RecoveryTimeFacts() {}

    public static List<FactFinder> finders() {
        return List.of(new RecoveryFinder(), new DataLossFinder(), new ChainFinder(), new SupplierPromiseFinder());
    }
}
