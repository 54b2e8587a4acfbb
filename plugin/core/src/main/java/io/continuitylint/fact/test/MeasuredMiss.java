package io.continuitylint.fact.test;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.Place;
import java.util.List;

/**
 * A measurement in the latest restore, or stronger test, of a backup or group that measured anything, which breaks an
 * objective. There is one for each of them, objective and tier's most demanding function; of backups only for losses that it is the best for,
 * so that an archive need not be as fast as the standby beside it.
 *
 * @param objective which objective the measurement misses
 * @param measured how long it really took, or how much data was really lost
 * @param target the rto or rpo: of the function, or of a scenario that was tested and has its own
 */
public record MeasuredMiss(
        Subject of,
        Objective objective,
        Function function,
        Test test,
        Timespan measured,
        Timespan target,
        Subject targetOf) {

    /** What was promised. */
    public enum Objective {
        RTO("total"),
        RPO("dataLoss");

        private final String measurement;

        Objective(String measurement) {
            this.measurement = measurement;
        }
    }

    /** What the backup protects; nothing of a group. */
    public List<Reference> protects() {
        return of instanceof Backup backup ? backup.protects() : List.of();
    }

    /** Where it was measured. */
    public Place place() {
        return test.at("measured", objective.measurement);
    }

    /** Where the target is promised. */
    public Place targetPlace() {
        return targetOf.at(objective == Objective.RTO ? "rto" : "rpo");
    }
}
