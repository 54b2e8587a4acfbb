package io.continuitylint.model;

import io.continuitylint.source.Origin;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drill that was held, or an incident that was survived.
 *
 * @param id made from its place: tests are a list and have no id of their own
 * @param backups backups or groups
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

    /** What was measured; null where it was not. */
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

    /** A fault that the test showed and that must be fixed: an entry of {@code findings}. */
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
