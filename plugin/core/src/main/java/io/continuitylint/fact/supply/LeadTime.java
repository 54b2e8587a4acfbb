package io.continuitylint.fact.supply;

import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * How long something takes to come, compared with how long a function can wait for it. There is one for each backup and
 * supplier, spare or stock it uses, and for each supplier that a function cannot do without and that has no backup, where
 * both times are known.
 *
 * @param of the backup, or the function that needs the supplier
 * @param item the supplier, spare or stock
 * @param leadTime of the contract; of a spare on no contract, how long the repair of what it replaces takes
 * @param declared where that time is written
 * @param function of those that need it: the strictest that cannot wait so long, else the one that can wait least
 * @param late whether it takes longer than the rto of the function
 * @param bridged whether a stock lasts until then
 * @param bridge that stock, of several the one that lasts longest; null if there is none
 * @param lasts how long it lasts; null where that is unknown or where there is none
 */
public record LeadTime(
        Subject of,
        Component item,
        Timespan leadTime,
        Place declared,
        Function function,
        boolean late,
        Bridged bridged,
        @Nullable Component bridge,
        @Nullable Timespan lasts) {

    /** Whether the function waits for it longer than it can. */
    public boolean isUnbridged() {
        return late && (bridged == Bridged.NOTHING || bridged == Bridged.TOO_SHORT);
    }

    /** The backup whose recovery waits for the delivery, so that its time is too long as well; else null. */
    public @Nullable Subject waitingBackup() {
        return isRepaired() ? null : of;
    }

    /** Whether it is not the time of a delivery, but that of a repair. */
    public boolean isRepaired() {
        return declared.path().endsWith("/repair");
    }

    /** What stocks do about it. */
    public enum Bridged {
        NOTHING,
        TOO_SHORT,
        /** There is a stock whose quantity or rate of use is not declared. */
        UNKNOWN,
        ENOUGH
    }
}
