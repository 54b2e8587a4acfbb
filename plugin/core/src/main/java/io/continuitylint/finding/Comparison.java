package io.continuitylint.finding;

import io.continuitylint.finding.Change.Direction;
import java.util.List;

/**
 * How the findings of a run differ from those of another one.
 *
 * @param base what they are compared with, as the user named it
 * @param changes the worse first: by direction, then severity, then kind, then place; consequences included
 * @param notes why it does not show all, or more than what the change did, a line each
 */
public record Comparison(String base, List<Change> changes, List<String> notes) {

    public Comparison {
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
    }

    /**
     * Compares by fingerprint, so that renamed files and text that was formatted anew make no difference.
     *
     * @param whole whether all that the base is about was linted; else nothing is gone of files that were not read
     */
    public static Comparison of(BaseReport base, LintReport now, boolean whole) {
        return new ReportComparison(base, now, whole).compare();
    }

    /** Those of one direction. */
    public List<Change> changes(Direction direction) {
        return changes.stream()
                .filter(change -> change.direction() == direction)
                .toList();
    }
}
