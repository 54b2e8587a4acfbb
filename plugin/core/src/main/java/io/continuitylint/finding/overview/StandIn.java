package io.continuitylint.finding.overview;

import io.continuitylint.fact.deadline.DueState;
import io.continuitylint.fact.test.TestDuty;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in after a loss, and how it was tested.
 *
 * @param of the backup, or the group
 * @param primary what a backup stands in for here; null for a group
 * @param duty which tests it owes; null where no function with a tier reaches it
 * @param latest its latest test of any outcome; null for none
 */
public record StandIn(
        Subject of,
        @Nullable Subject primary,
        @Nullable TestDuty duty,
        @Nullable Test latest) {

    /** Whether it was tested in time. */
    public DueState state() {
        return duty == null ? DueState.NONE : duty.state();
    }
}
