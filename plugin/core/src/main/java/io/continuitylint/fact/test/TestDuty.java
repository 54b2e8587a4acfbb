package io.continuitylint.fact.test;

import io.continuitylint.fact.deadline.DueState;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.TestKind;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.Place;
import io.continuitylint.view.reach.Importance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is owed in tests for a backup or a group, and what was done. There is one for every backup and group that a
 * classified function reaches.
 *
 * @param importance whose tier requires it
 * @param cadence the shorter of its own and that of its tier; null where no test is owed
 * @param longerThanTier its own cadence is longer than that of its tier, and not used
 * @param state whether it was tested in its cadence
 * @param latest the latest passing test; null for never
 * @param unpassed the latest test of any outcome, if it did not pass; else null
 * @param uncounted the latest test that measured something, where it is too weak for that to count; else null
 * @param due the last day of the cadence; null for never
 * @param days days from that day to today: positive when overdue, 0 for never
 * @param required the weakest test that its class and tier allow; null where none is required
 * @param requiredEvery how often such a test is owed: as often as any, where the policy does not set it;
 *     null where no test is owed
 * @param strongest the strongest passing test in the cadence of such tests; null for none
 * @param restored whether a restore or more ever passed
 * @param holdsData whether a restore is what proves it
 */
public record TestDuty(
        Subject of,
        Importance importance,
        @Nullable Timespan cadence,
        boolean longerThanTier,
        DueState state,
        @Nullable Test latest,
        @Nullable Test unpassed,
        @Nullable Test uncounted,
        @Nullable LocalDate due,
        long days,
        @Nullable TestKind required,
        @Nullable Timespan requiredEvery,
        @Nullable TestKind strongest,
        boolean restored,
        boolean holdsData) {

    /** The day of the latest passing test; null for never. */
    public @Nullable LocalDate last() {
        return latest == null ? null : latest.date();
    }

    /** Where the latest passing test is written, or the object itself. */
    public Place lastPlace() {
        return latest == null ? of.origin().key() : latest.at("date");
    }

    /** Where the test that did not pass is written; null for none. */
    public @Nullable Place unpassedPlace() {
        return unpassed == null ? null : unpassed.at("outcome");
    }

    /** Whether the latest passing test is not older than the cadence. */
    public boolean isInCadence() {
        return state == DueState.MET || state == DueState.DUE_SOON;
    }

    /** The object itself where it passed no test, or too long ago, which explains what was not tested; else null. */
    public @Nullable Subject late() {
        return state == DueState.NEVER || state == DueState.OVERDUE ? of : null;
    }

    /** Likewise where no test lately was strong enough; else null. */
    public @Nullable Subject weaklyTested() {
        return isTooWeak() ? of : null;
    }

    /** Whether it is tested in time, but not as strongly as it must be. */
    public boolean isTooWeak() {
        return required != null && isInCadence() && (strongest == null || !strongest.isAtLeast(required));
    }
}
