package io.continuitylint.report.content;

import io.continuitylint.finding.Comparison;
import io.continuitylint.finding.Comparison.NotCompared;
import io.continuitylint.finding.Comparison.PolicyChange;
import io.continuitylint.finding.Finding;
import io.continuitylint.source.Place;
import io.continuitylint.wording.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a comparison does not show all, or more than what the change did.
 *
 * @param text a line
 * @param items what it speaks of, a line each; the last one counts those that have no room
 */
public record ComparisonNote(String text, List<String> items) {

    private static final int MOST_ITEMS = 10;

    /** All of a comparison, the least certain last. */
    public static List<ComparisonNote> of(Comparison comparison) {
        List<ComparisonNote> notes = new ArrayList<>();
        comparison.notes().forEach(note -> notes.add(new ComparisonNote(TerminalText.of(note), List.of())));
        if (!comparison.policy().isEmpty()) {
            notes.add(policy(comparison));
        }
        comparison.notCompared().forEach(left -> notes.add(notCompared(left, comparison.base())));
        return notes;
    }

    private static ComparisonNote policy(Comparison comparison) {
        String text = "the policy of %s was another: some of the difference may come from that";
        return new ComparisonNote(
                TerminalText.of(text.formatted(comparison.base())),
                bounded(comparison.policy().stream()
                        .map(ComparisonNote::changed)
                        .toList()));
    }

    private static String changed(PolicyChange change) {
        String said = "%s: %s, was %s".formatted(change.key(), said(change.after()), said(change.before()));
        return item(said, change.place());
    }

    private static String said(@Nullable String value) {
        return value == null ? "not set" : value;
    }

    private static ComparisonNote notCompared(NotCompared left, String base) {
        String count = Words.count(left.findings().size(), "finding");
        String text = "not compared: %s of %s, %s".formatted(count, left.ofBase() ? base : "this", left.reason());
        return new ComparisonNote(
                TerminalText.of(text),
                bounded(left.findings().stream().map(ComparisonNote::named).toList()));
    }

    private static String named(Finding finding) {
        return item(finding.rule() + " " + finding.object(), finding.place());
    }

    private static String item(String text, @Nullable Place place) {
        return TerminalText.of(text) + (place == null ? "" : "  " + TerminalText.of(place));
    }

    private static List<String> bounded(List<String> items) {
        if (items.size() <= MOST_ITEMS) {
            return items;
        }
        List<String> first = new ArrayList<>(items.subList(0, MOST_ITEMS));
        first.add("... and %s more".formatted(items.size() - MOST_ITEMS));
        return first;
    }
}
