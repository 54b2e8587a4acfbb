package io.continuitylint.model;

import io.continuitylint.source.Origin;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drill that was held, or an incident that was survived.
 *
 * @param id made from its place: tests are a list and have no id of their own
 * @param date the day on which it was held; null where it is missing or no date, which is reported by manifest/invalid
 * @param backups ids of the backups or groups that were tested. A test names at least one backup, group, function or
 *     scenario
 * @param functions functions that were tested as a whole; see {@code scope} and {@code isolated} for what took part
 * @param scenarios scenarios that were played through
 * @param kind how hard it was; null where it is missing or unknown, which is reported by manifest/invalid
 * @param outcome how it ended; null where it is missing or unknown, which is reported by manifest/invalid
 * @param load what the backup carried: a quantity, or a percent of the demand; null where it is not declared
 * @param duration how long it carried it; null where it is not declared
 * @param measured what was measured; null for nothing
 * @param restored how much data was brought back; null where it is not declared
 * @param isolated domains or components that were really cut off
 * @param activators the persons who acted
 * @param participants who else took part, in words
 * @param scope the components that were exercised
 * @param datasets the data sets that were sampled
 * @param failback how the way back went; null where it is not declared
 * @param unannounced whether nobody knew of it before
 * @param incident whether it was no drill but a real incident
 * @param evidence what proves it; null for nothing. Required of critical functions
 * @param findings what it showed that must be fixed
 */
public record Test(
        String id,
        @Nullable LocalDate date,
        List<Reference> backups,
        List<Reference> functions,
        List<Reference> scenarios,
        @Nullable TestKind kind,
        @Nullable Outcome outcome,
        @Nullable Quantity load,
        @Nullable Timespan duration,
        @Nullable Measured measured,
        @Nullable Quantity restored,
        List<Reference> isolated,
        List<Reference> activators,
        List<String> participants,
        List<Reference> scope,
        List<String> datasets,
        @Nullable FailbackResult failback,
        boolean unannounced,
        boolean incident,
        @Nullable Evidence evidence,
        List<OpenPoint> findings,
        Origin origin)
        implements Subject {

    /** How it ended. */
    public enum Outcome {
        PASS,
        PARTIAL,
        FAIL,
        ABORTED
    }

    /**
     * What was measured; null where it was not.
     *
     * @param detect how long it took to notice; null where it was not measured
     * @param decide how long it took to decide; null where it was not measured
     * @param activate how long it took to start it; null where it was not measured
     * @param recover how long the work took; null where it was not measured
     * @param propagate how long until everybody used it; null where it was not measured
     * @param verify how long it took to verify; null where it was not measured
     * @param total all of it, from the loss to the use; null where it was not measured
     * @param dataLoss of how much time the latest data was lost; null where it was not measured
     * @param throughput how fast data came back; null where it was not measured
     */
    public record Measured(
            @Nullable Timespan detect,
            @Nullable Timespan decide,
            @Nullable Timespan activate,
            @Nullable Timespan recover,
            @Nullable Timespan propagate,
            @Nullable Timespan verify,
            @Nullable Timespan total,
            @Nullable Timespan dataLoss,
            @Nullable Quantity throughput) {}

    /** How the way back went. */
    public enum FailbackResult {
        PASS,
        FAIL,
        NOT_DONE
    }

    /**
     * Something the test showed that must be fixed: an entry of {@code findings}.
     *
     * @param id a name for it; null where there is none
     * @param text what is wrong; null where it is not declared
     * @param severity how bad it is; null where it is not declared
     * @param due the day by which it is to be fixed; null where it is not declared
     * @param closed the day on which it was fixed; null while it is open
     * @param owner the role, person or team that fixes it; null for nobody
     */
    public record OpenPoint(
            @Nullable String id,
            @Nullable String text,
            @Nullable PointSeverity severity,
            @Nullable LocalDate due,
            @Nullable LocalDate closed,
            @Nullable Reference owner,
            Origin origin) {}

    /** How bad a point is. */
    public enum PointSeverity {
        LOW,
        MEDIUM,
        HIGH
    }

    @Override
    public Entity entity() {
        return Entity.TEST;
    }

    /** Whether its outcome is a pass. */
    public boolean passed() {
        return outcome == Outcome.PASS;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
