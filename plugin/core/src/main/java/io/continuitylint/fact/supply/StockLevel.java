package io.continuitylint.fact.supply;

import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * How much there is of a stock or spare that counts: a backup uses it, a function needs it, or it bridges something that
 * is used or needed. When it goes bad is a {@link Deadline}.
 *
 * @param stock the component of kind stock
 * @param function of those that reach it: the strictest that it does not last for, else the first that declares how
 *     long it must be sustained, else the strictest; null if none does
 * @param belowMinimum whether there is less than the minimum
 * @param lasts the quantity over the rate of use; null where that is not known
 * @param sustain how long the function must be sustained; by default the repair time of what the stock stands in for;
 *     null where neither is declared
 * @param sustainedBy the function, or what the stock stands in for: what declares that time; null where neither does
 * @param strictest of all functions that reach it, also of those that what it bridges reaches; null if none does
 */
public record StockLevel(
        Component stock,
        @Nullable Function function,
        boolean belowMinimum,
        @Nullable Timespan lasts,
        @Nullable Timespan sustain,
        @Nullable Subject sustainedBy,
        @Nullable Function strictest) {

    /** Whether it lasts less long than it must; false where either is not known. */
    public boolean isTooShort() {
        return lasts != null && sustain != null && lasts.compareTo(sustain) < 0;
    }

    /** Where it is declared how long it must last; null where that is not declared. */
    public @Nullable Place sustainPlace() {
        return sustainedBy == null ? null : sustainedBy.at(sustainedBy.equals(function) ? "sustain" : "repair");
    }
}
