package io.continuitylint.fact.deadline;

import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.Place;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Compares dates with the day of the run. None of what it makes has a name. */
public final class Deadlines {

    /** The warning before a date never takes up more than this part of a cadence. */
    private static final int PART_OF_CADENCE = 3;

    private final LocalDate asOf;
    private final long warning;

    /** @param warning how long before a day it is reported */
    public Deadlines(LocalDate asOf, Timespan warning) {
        this.asOf = asOf;
        this.warning = ChronoUnit.DAYS.between(asOf, warning.after(asOf));
    }

    /** Something that has to be done again and again. */
    public Deadline again(
            Subject of,
            Deadline.Kind kind,
            Subject item,
            @Nullable LocalDate last,
            @Nullable Timespan every,
            Place place) {
        LocalDate due = last == null || every == null ? null : every.after(last);
        return new Deadline(of, kind, item, null, last, due, state(every, last, due), days(due), place);
    }

    /** Something that has to be done at least once, and then again if a cadence is declared. */
    public Deadline atLeastOnce(
            Subject of,
            Deadline.Kind kind,
            Subject item,
            @Nullable LocalDate last,
            @Nullable Timespan every,
            Place place) {
        return again(of, kind, item, last, last == null && every == null ? Timespan.ZERO : every, place);
    }

    /** Something that ends on a day. */
    public Deadline until(Subject of, Deadline.Kind kind, Subject item, LocalDate end, Place place) {
        return new Deadline(of, kind, item, null, null, end, state(end), days(end), place);
    }

    /** The state of something that ends on a day; that day is its last. */
    public DueState state(LocalDate end) {
        return end.isBefore(asOf) ? DueState.OVERDUE : isWithin(warning, end) ? DueState.DUE_SOON : DueState.MET;
    }

    /** The state of something that is due at regular intervals; it is in order up to and on the day it is due. */
    public DueState state(@Nullable Timespan every, @Nullable LocalDate last, @Nullable LocalDate due) {
        if (every == null) {
            return DueState.NONE;
        }
        if (last == null || due == null) {
            return DueState.NEVER;
        }
        if (due.isBefore(asOf)) {
            return DueState.OVERDUE;
        }
        long atMost = ChronoUnit.DAYS.between(last, due) / PART_OF_CADENCE;
        return isWithin(Math.min(warning, atMost), due) ? DueState.DUE_SOON : DueState.MET;
    }

    /** How many days ago a day was; 0 for none, negative for one ahead. */
    public long days(@Nullable LocalDate due) {
        return due == null ? 0 : ChronoUnit.DAYS.between(due, asOf);
    }

    private boolean isWithin(long days, LocalDate due) {
        return ChronoUnit.DAYS.between(asOf, due) <= days;
    }
}
