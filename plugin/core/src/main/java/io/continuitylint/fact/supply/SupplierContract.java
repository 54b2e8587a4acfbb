package io.continuitylint.fact.supply;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with a supplier that a backup uses. There is one for each of them; when it ends is a {@link Deadline}.
 *
 * @param supplier the supplier that the backup uses
 * @param contract null where none is named, or where it does not resolve
 * @param missing whether none is named
 * @param future whether it is not in force yet
 * @param guarantee whether the capacity it guarantees is what a function needs
 * @param function the one that needs it: of those it is too little for the first; null where that is not known
 * @param guaranteed the share of that function; null where that is not known
 * @param areaWide an event that hits a whole area, that the backup must survive, and that the contract excludes; else null
 */
public record SupplierContract(
        Backup backup,
        Component supplier,
        @Nullable Component contract,
        boolean missing,
        boolean future,
        Guarantee guarantee,
        @Nullable Function function,
        Capacity.@Nullable Share guaranteed,
        @Nullable Subject areaWide) {

    /** What a guaranteed capacity is worth. */
    public enum Guarantee {
        /** The contract, if there is one, declares nothing. */
        SILENT,
        /** It cannot be compared with what a function needs, or no function declares what it needs. */
        UNKNOWN,
        TOO_LITTLE,
        ENOUGH
    }

    /** Whether it promises to serve before others; false where there is no contract. */
    public boolean isWithoutPriority() {
        return contract != null
                && contract.contract() != null
                && !contract.contract().priorityOfService();
    }

    /** Where a field of the contract is written; of no contract, the supplier that should name one. */
    public Place at(String field) {
        return contract == null ? supplier.at("contract") : contract.at(field);
    }
}
