package io.continuitylint.report.format;

import io.continuitylint.finding.Change;
import io.continuitylint.finding.Change.Direction;
import io.continuitylint.finding.Comparison;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.ChangedDefect;
import io.continuitylint.report.content.ComparisonNote;
import io.continuitylint.report.content.ComparisonText;
import io.continuitylint.report.content.Defect;
import io.continuitylint.wording.Words;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Findings that were compared with those of another run: first what became worse and better, then all others, folded. */
final class MarkdownChanges {

    /** For the heading of the others and their count, where nothing else of them has room. */
    private static final int OTHERS = 500;

    private final LintReport report;
    private final Comparison comparison;
    private final MarkdownFindings text;

    MarkdownChanges(LintReport report, Comparison comparison, MarkdownFindings text) {
        this.report = report;
        this.comparison = comparison;
        this.text = text;
    }

    /** @param room in characters */
    String of(int room) {
        String base = MarkdownEscapes.text(Cut.atMost(200, comparison.base()));
        List<ChangedDefect> worse = ChangedDefect.of(comparison, Direction.WORSE);
        String better = listed("Better", ChangedDefect.of(comparison, Direction.BETTER))
                + listed("Accepted for now", ChangedDefect.of(comparison, Direction.ANSWERED))
                + ComparisonNote.of(comparison).stream()
                        .map(MarkdownChanges::note)
                        .collect(Collectors.joining());
        StringBuilder all = new StringBuilder();
        if (comparison.changes().isEmpty()) {
            all.append("No finding changed since %s.\n\n".formatted(base));
        }
        if (!worse.isEmpty()) {
            all.append("### Worse than %s: %s\n\n".formatted(base, ComparisonText.counts(worse)));
            all.append(changed(worse, room - all.length() - better.length() - OTHERS));
        }
        all.append(better);
        return all.append(others(room - all.length())).toString();
    }

    private static String note(ComparisonNote note) {
        List<String> items = note.items().stream()
                .map(item -> MarkdownEscapes.text(Cut.atMost(200, item)))
                .toList();
        return MarkdownEscapes.text(Cut.atMost(600, note.text())) + "\n\n" + MarkdownList.of(items);
    }

    private String changed(List<ChangedDefect> changes, int room) {
        IdentityHashMap<Defect, String> labels = new IdentityHashMap<>();
        changes.forEach(change -> labels.put(change.defect(), change.label()));
        List<Defect> defects = changes.stream().map(ChangedDefect::defect).toList();
        return text.fitting(defects, defect -> Objects.requireNonNull(labels.get(defect)), room);
    }

    private String listed(String title, List<ChangedDefect> changes) {
        if (changes.isEmpty()) {
            return "";
        }
        List<String> lines = changes.stream()
                .limit(MarkdownList.MOST_ITEMS)
                .map(change -> text.item(change.defect(), change.label()))
                .toList();
        return "### %s: %s\n\n".formatted(title, ComparisonText.counts(changes))
                + MarkdownList.of(lines, changes.size());
    }

    private String others(int room) {
        Set<Finding> worse = comparison.changes(Direction.WORSE).stream()
                .map(Change::finding)
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
        List<Defect> others = Defect.of(report).stream()
                .filter(defect -> !worse.contains(defect.finding()))
                .toList();
        return others.isEmpty()
                ? ""
                : "<details><summary>%s</summary>\n\n%s</details>\n\n"
                        .formatted(
                                Words.count(others.size(), "other finding"),
                                text.fitting(others, defect -> defect.severity().label(), room - OTHERS));
    }
}
