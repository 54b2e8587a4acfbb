package io.continuitylint.finding.overview;

import io.continuitylint.analysis.Sum;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;

/**
 * A time that is to be met, and what it takes after the loss that makes it worst.
 *
 * @param sum what it takes; where terms are missing, at least that
 * @param element what is lost, or the scenario
 * @param target what was promised
 * @param targetOf who promised it: the function, or a scenario with a target of its own
 */
public record Measure(Sum sum, Subject element, Timespan target, Subject targetOf) {

    /** Whether it takes certainly longer than was promised. */
    public boolean misses() {
        return sum.total().compareTo(target) > 0 || target.isZero() && !sum.isComplete();
    }

    /** What it takes as a part of what was promised; infinite where nothing may be lost and something is. */
    public double share() {
        long taken = sum.total().toMillis();
        return taken == 0 ? 0 : (double) taken / target.toMillis();
    }

    /** Whether it is worse than another one: first whatever misses its target, then by the part of it. */
    public boolean isWorseThan(Measure other) {
        return misses() == other.misses() ? share() > other.share() : misses();
    }
}
