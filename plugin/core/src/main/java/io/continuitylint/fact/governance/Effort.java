package io.continuitylint.fact.governance;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is spent on the backups of a function, and what is at stake. There is one for each function with a tier that has
 * any.
 *
 * @param backups of the function and of what it requires, where no stricter function requires that too
 * @param cost a year of those that serve this function alone, in the currency of what is at stake; null if none is
 *     declared
 * @param atStake its largest impact amount; null if it names none
 */
public record Effort(
        Function function,
        List<Backup> backups,
        @Nullable Quantity cost,
        @Nullable Quantity atStake) {

    /** Whether the backups cost more in a year than the loss would. */
    public boolean isMoreThanAtStake() {
        return cost != null && atStake != null && cost.number().compareTo(atStake.number()) > 0;
    }
}
