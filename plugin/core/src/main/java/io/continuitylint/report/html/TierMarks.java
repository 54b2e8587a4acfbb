package io.continuitylint.report.html;

import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.FunctionSummary;
import io.continuitylint.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every function at a glance: a mark for each, in a row for each tier. */
final class TierMarks {

    private TierMarks() {}

    /** A mark for each function; all that it says is in the table, where a keyboard and a screen reader find it. */
    static void write(Html html, LintReport report, Anchors anchors) {
        Map<String, List<FunctionSummary>> byTier = new TreeMap<>();
        for (FunctionSummary function : report.functions()) {
            byTier.computeIfAbsent(tier(function.tier()), unused -> new ArrayList<>())
                    .add(function);
        }
        html.open("div", "class", "tiers", "aria-hidden", "true");
        byTier.forEach((tier, functions) -> {
            html.open("div", "class", "row").element("span", tier, "class", "label");
            html.open("span", "class", "marks");
            for (FunctionSummary function : functions) {
                html.element(
                        "a",
                        "",
                        "class",
                        "mark " + FunctionsSection.worst(function),
                        "tabindex",
                        "-1",
                        "href",
                        "#" + anchors.ofFunction(function.id()),
                        "title",
                        function.id() + ": " + words(function));
            }
            html.close().close();
        });
        html.close();
    }

    private static String tier(@Nullable Integer tier) {
        return tier == null ? "no tier" : "Tier " + tier;
    }

    private static String words(FunctionSummary function) {
        return Words.count(function.errors(), "error") + ", " + Words.count(function.warnings(), "warning") + ", "
                + function.infos() + " info";
    }
}
