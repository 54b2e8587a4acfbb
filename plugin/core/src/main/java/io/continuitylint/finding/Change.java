package io.continuitylint.finding;

import io.continuitylint.rule.Severity;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one finding between two runs.
 *
 * @param before null where it was not there
 * @param after null where it is there no more; not null where {@code before} is
 */
public record Change(
        Kind kind, @Nullable Finding before, @Nullable Finding after) implements Comparable<Change> {

    private static final Comparator<Change> ORDER = Comparator.comparing((Change change) -> change.kind.direction)
            .thenComparing(Change::severity)
            .thenComparing(Change::kind)
            .thenComparing(Change::finding);

    /** What a reader makes of a change. */
    public enum Direction {
        WORSE,
        BETTER,
        /** It is there, and somebody took it for the time being. */
        ANSWERED
    }

    /** What became of it. */
    public enum Kind {
        /** It was not there. */
        NEW(Direction.WORSE),
        /** It was accepted, or held by the baseline, and is no more. */
        REOPENED(Direction.WORSE),
        /** Its severity was milder. */
        RAISED(Direction.WORSE),
        /** It is not there any more. */
        GONE(Direction.BETTER),
        /** Its severity was worse. */
        LOWERED(Direction.BETTER),
        /** It is accepted, and was not. */
        ACCEPTED(Direction.ANSWERED),
        /** The baseline holds it, and did not. */
        KNOWN(Direction.ANSWERED);

        private final Direction direction;

        Kind(Direction direction) {
            this.direction = direction;
        }
    }

    /**
     * What became of a finding.
     *
     * @return null for nothing: it is as it was, or stands in another place alone
     */
    static @Nullable Change between(@Nullable Finding before, @Nullable Finding after) {
        Kind kind = after == null ? Kind.GONE : kindOf(before, after);
        return kind == null ? null : new Change(kind, before, after);
    }

    private static @Nullable Kind kindOf(@Nullable Finding before, Finding after) {
        boolean answered = before != null && before.isAnswered();
        if (after.isAnswered()) {
            return answered ? null : after.isAccepted() ? Kind.ACCEPTED : Kind.KNOWN;
        }
        if (before == null || answered) {
            return before == null ? Kind.NEW : Kind.REOPENED;
        }
        int milder = after.severity().compareTo(before.severity());
        return milder == 0 ? null : milder < 0 ? Kind.RAISED : Kind.LOWERED;
    }

    /** As it is now; of one that is gone, as it was. */
    public Finding finding() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    public Severity severity() {
        return finding().severity();
    }

    /** What a reader makes of it. */
    public Direction direction() {
        return kind.direction;
    }

    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }
}
