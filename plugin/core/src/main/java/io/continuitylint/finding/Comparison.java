package io.continuitylint.finding;

import io.continuitylint.finding.Change.Direction;
import io.continuitylint.source.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the findings of a run differ from those of another one.
 *
 * @param base what they are compared with, as the user named it
 * @param changes the worse first: by direction, then severity, then kind, then place; consequences included
 * @param policy what the policy required otherwise, by key; none also where the other report does not tell
 * @param notCompared findings of which nobody knows what became of them
 * @param notes why it does not show all, or more than what the change did, a line each
 */
public record Comparison(
        String base,
        List<Change> changes,
        List<PolicyChange> policy,
        List<NotCompared> notCompared,
        List<String> notes) {

    public Comparison {
        changes = List.copyOf(changes);
        policy = List.copyOf(policy);
        notCompared = List.copyOf(notCompared);
        notes = List.copyOf(notes);
    }

    /**
     * A value of the policy that is another one.
     *
     * @param key the keys that lead to it: {@code tiers.1.testCadence}
     * @param before null where nothing was said of it
     * @param after null where nothing is said of it any more
     * @param place where it is written, or was; null where it is the default on both sides or the file is not known
     */
    public record PolicyChange(
            String key,
            @Nullable String before,
            @Nullable String after,
            @Nullable Place place) {}

    /**
     * Findings that one side alone has, which tells nothing of the change.
     *
     * @param reason as a clause: {@code as their rules were not evaluated this time}
     * @param ofBase whether the other run had them; else this one has
     * @param findings in the order of the changes; at least one
     */
    public record NotCompared(String reason, boolean ofBase, List<Finding> findings) {

        public NotCompared {
            findings = List.copyOf(findings);
        }
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
