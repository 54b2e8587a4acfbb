package io.continuitylint.fact.deadline;

import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day until which something is in order: it has to be done again by then, or it ends then. There is one for each object,
 * kind and thing.
 *
 * @param of the object that is judged by it
 * @param item what has the deadline: the object itself, or something it relies on
 * @param name what the manifest calls it: an entry of {@code maintenance}, a point that a test left open; null where it
 *     has no name there, or where kind and item name it
 * @param last when it was last done; null for never, and for what only ends
 * @param due the last day on which it is in order; null where it was never done
 * @param state whether it is due
 * @param days how many days ago that was; negative while it is ahead, 0 where it was never done
 * @param place where the day is written, or the smallest thing that should declare it
 */
public record Deadline(
        Subject of,
        Kind kind,
        Subject item,
        @Nullable String name,
        @Nullable LocalDate last,
        @Nullable LocalDate due,
        DueState state,
        long days,
        Place place) {

    /** Sorts of deadlines, by what a rule reports about them. */
    public enum Kind {
        /** Of a backup, an entry of {@code maintenance}. */
        MAINTENANCE,
        /** Of power that a backup uses, also through what it needs. */
        BATTERY,
        FUEL,
        /** Of a function, a backup and the policy, against the review cadence. */
        REVIEW,
        INDEPENDENCE_REVIEW,
        RUNBOOK_REVIEW,
        /** Of a backup, against its test cadence. */
        INTEGRITY,
        PARITY,
        STATE,
        /** Of a backup, against twice its test cadence. */
        FAILBACK,
        /** Of a backup or group, or of a function that was tested as a whole, a point that a test left open. */
        TEST_FINDING,
        /** Of a backup, a credential or key on its recovery path. */
        CREDENTIAL,
        /** Of a backup, the contract of a supplier it uses. */
        CONTRACT,
        /** Of a backup, a supplier it uses. */
        QUALIFICATION,
        DELIVERY,
        /** Of a stock or spare. */
        STOCK,
        /** Of a backup, something it uses. */
        SUPPORT,
        /** Of a role, a deputy. */
        TRAINING,
        /** Of a role, a deputy; who never did the work since the training is owed it from that day on. */
        EXERCISE,
        ACCESS,
        /** Of a backup, somebody who activates it. */
        REMOTE_ACCESS
    }

    /** Whether the day has passed, or it was never done. */
    public boolean isMissed() {
        return state == DueState.NEVER || state == DueState.OVERDUE;
    }

    /** The same, by its name. */
    public Deadline named(@Nullable String by) {
        return new Deadline(of, kind, item, by, last, due, state, days, place);
    }
}
