package io.continuitylint.report.content;

import io.continuitylint.finding.Change;
import io.continuitylint.finding.Change.Direction;
import io.continuitylint.finding.Comparison;
import io.continuitylint.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person reads as one change: that of a finding, and what follows from it and changed with it.
 *
 * @param defect the finding as it is now, or was; the consequences are those that changed as well
 */
public record ChangedDefect(Change change, Defect defect) {

    /** The changes of one direction, the worst first. */
    public static List<ChangedDefect> of(Comparison comparison, Direction direction) {
        List<Change> changes = comparison.changes(direction);
        Map<String, List<Finding>> below = new HashMap<>();
        changes.stream()
                .map(Change::finding)
                .filter(finding -> !finding.isConsequence())
                .forEach(finding -> below.put(finding.fingerprint(), new ArrayList<>()));
        List<Change> shown = new ArrayList<>();
        for (Change change : changes) {
            List<Finding> consequences =
                    below.get(String.valueOf(change.finding().explainedBy()));
            if (consequences == null) {
                shown.add(change);
            } else {
                consequences.add(change.finding());
            }
        }
        return shown.stream()
                .map(change -> new ChangedDefect(change, defect(change.finding(), below)))
                .toList();
    }

    /** Of twins, the first has the consequences. */
    private static Defect defect(Finding finding, Map<String, List<Finding>> below) {
        List<Finding> consequences = finding.isConsequence() ? null : below.put(finding.fingerprint(), List.of());
        return new Defect(finding, consequences == null ? List.of() : consequences);
    }

    /** The severity, and what became of it: {@code new error}, {@code error, was warning}, {@code gone warning}. */
    public String label() {
        String severity = change.severity().label();
        Finding before = change.before();
        return switch (change.kind()) {
            case NEW -> "new " + severity;
            case GONE -> "gone " + severity + (before == null ? "" : wasAnswered(before));
            case RAISED, LOWERED ->
                before == null
                        ? severity
                        : severity + ", was " + before.severity().label();
            case REOPENED ->
                severity
                        + (before != null && before.isAccepted()
                                ? ", no longer accepted"
                                : ", no longer in the baseline");
            case ACCEPTED, KNOWN -> (before == null ? "new " : "") + severity + wayOut(change.finding());
        };
    }

    private static String wasAnswered(Finding before) {
        return before.isAccepted() ? ", was accepted" : before.isKnown() ? ", was in the baseline" : "";
    }

    private static String wayOut(Finding after) {
        return after.isAccepted()
                ? ", accepted by " + TerminalText.of(String.valueOf(after.acceptedBy()))
                : ", now in the baseline";
    }
}
