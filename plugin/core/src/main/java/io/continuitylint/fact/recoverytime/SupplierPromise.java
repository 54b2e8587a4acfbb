package io.continuitylint.fact.recoverytime;

import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Timespan;

/**
 * How soon the contract of a supplier promises to restore it, and how soon a function that requires it must be back. There
 * is one for each such supplier and the shortest rto of each tier, where nothing stands in for the supplier.
 *
 * @param supplier who promises
 * @param contract what was agreed with the supplier, a component of kind contract
 * @param restores how soon the contract promises the service back
 * @param target how soon the function must be back
 */
public record SupplierPromise(
        Component supplier, Component contract, Timespan restores, Function function, Timespan target) {

    /** Whether the promise comes later than the function must be back. */
    public boolean isLate() {
        return restores.compareTo(target) > 0;
    }
}
