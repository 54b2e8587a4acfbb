package io.continuitylint.report.content;

import io.continuitylint.finding.KnownFindings;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.Selection;
import io.continuitylint.finding.Selection.Switch;
import io.continuitylint.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a run left out, a line for each reason; no lines where that is nothing. */
public final class SelectionText {

    private SelectionText() {}

    public static List<String> of(LintReport report) {
        Selection selection = report.selection();
        List<String> lines = new ArrayList<>();
        if (report.unread() > 0) {
            lines.add("left out: what depends on what could not be read (%s of manifest/*)"
                    .formatted(Words.count(report.unread(), "error")));
        }
        int others = selection.switchedOff(Switch.RULES).size();
        if (!selection.rules().isEmpty()) {
            lines.add("left out: %s, all but %s (rules)"
                    .formatted(Words.count(others, "rule"), names(selection.rules())));
        }
        List<String> skipped = skipped(selection);
        if (!skipped.isEmpty()) {
            lines.add("left out: %s (skipRules)".formatted(names(skipped)));
        }
        List<String> disabled = selection.switchedOff(Switch.POLICY);
        if (!disabled.isEmpty()) {
            lines.add("switched off: %s (policy)".formatted(names(disabled)));
        }
        if (!selection.severities().isEmpty()) {
            List<String> changes = new ArrayList<>();
            selection.severities().forEach((id, severity) -> changes.add(id + " to " + severity.label()));
            lines.add("severity set: %s (policy)".formatted(names(changes)));
        }
        KnownFindings known = selection.baseline();
        if (known != null) {
            lines.add(baseline(known));
        }
        return lines;
    }

    private static String baseline(KnownFindings known) {
        String file = TerminalText.of(known.file());
        int gone = known.gone().size();
        String fewer = gone == 0 ? "" : "; %s of it %s gone, prune it".formatted(gone, gone == 1 ? "is" : "are");
        return "left out: %s of the baseline %s%s".formatted(Words.count(known.known(), "known finding"), file, fewer);
    }

    /** Where all that a pattern names is left out, its rules; where it is a part of a rule, the part. */
    private static List<String> skipped(Selection selection) {
        Stream<String> parts = selection.skipRules().stream().filter(each -> each.contains(": "));
        return Stream.concat(selection.switchedOff(Switch.SKIP_RULES).stream(), parts)
                .toList();
    }

    private static String names(List<String> names) {
        return TerminalText.of(Words.listAll(names, "and"));
    }
}
