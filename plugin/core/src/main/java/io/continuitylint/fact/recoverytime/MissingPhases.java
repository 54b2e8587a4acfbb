package io.continuitylint.fact.recoverytime;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import java.util.List;

/**
 * The times a backup does not declare, so that it is not known whether it is fast enough. There is one for each backup that
 * would be the fastest to bring something back by the times that are known.
 *
 * @param primary what the backup stands in for
 * @param function the strictest for which it is not known
 * @param target how soon the function must be back
 * @param phases their names, as in {@code activation}; at least one
 */
public record MissingPhases(Backup backup, Subject primary, Function function, Timespan target, List<String> phases) {

    /** Whether what has to be done is among them. */
    public boolean isWorkMissing() {
        return phases.contains("recover");
    }

    /** Of two about one backup that for the strictest function, then for the shortest target, then by primary. */
    static MissingPhases first(MissingPhases one, MissingPhases other) {
        int order = Function.STRICTEST_FIRST.compare(one.function(), other.function());
        order = order == 0 ? one.target().compareTo(other.target()) : order;
        order = order == 0 ? one.primary().id().compareTo(other.primary().id()) : order;
        return order <= 0 ? one : other;
    }
}
