package io.continuitylint.report.html;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.overview.Overview;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All findings: what is open, the worst first, each with what follows from it; then what was accepted. */
final class FindingsSection {

    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder());

    private static final int FIRST = 50;
    private static final int PART = 100;

    /** So many are told with all that proves them; nobody reads that of more, and the page would be slow to open. */
    private static final int WHOLE = 1000;

    private final Html html;
    private final LintReport report;
    private final FindingArticle article;
    private int written;

    FindingsSection(Html html, LintReport report, Overview overview, Anchors anchors) {
        this.html = html;
        this.report = report;
        this.article = new FindingArticle(html, report, overview, anchors);
    }

    void write() {
        html.open("section", "id", "findings", "aria-labelledby", "findings-title");
        html.element("h2", "Findings", "id", "findings-title");
        html.open(
                        "form",
                        "class",
                        "filters",
                        "data-filters",
                        "finding-list",
                        "data-count",
                        Integer.toString(
                                report.open().size() + report.accepted().size()),
                        "data-family",
                        families(),
                        "hidden",
                        "hidden")
                .close();
        html.open("div", "id", "finding-list");
        Map<String, List<Finding>> below = consequences();
        List<Finding> open = report.open().stream().sorted(WORST_FIRST).toList();
        open.forEach(finding -> article(finding, list(below.remove(finding.fingerprint()))));
        List<Finding> accepted = report.accepted().stream().sorted(WORST_FIRST).toList();
        accepted.forEach(finding -> article(finding, list(below.remove(finding.fingerprint()))));
        // What follows from something that is not in the report stands by itself.
        below.values().forEach(rest -> rest.forEach(finding -> article(finding, List.of())));
        if (written > FIRST) {
            html.close();
        }
        if (report.findings().isEmpty()) {
            html.element("p", "No rule found anything.");
        }
        html.close().close();
    }

    /** A browser that runs scripts reads most of very many only when they are looked for. */
    private void article(Finding finding, List<Finding> consequences) {
        if (written >= FIRST && (written - FIRST) % PART == 0) {
            if (written > FIRST) {
                html.close();
            }
            html.open("noscript");
        }
        written++;
        if (written <= WHOLE) {
            article.write(finding, consequences);
        } else {
            article.line(finding, consequences);
        }
    }

    private String families() {
        return report.findings().stream()
                .map(finding ->
                        finding.rule().substring(0, Math.max(0, finding.rule().indexOf('/'))))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** By the fingerprint of what explains them. */
    private Map<String, List<Finding>> consequences() {
        Map<String, List<Finding>> below = new LinkedHashMap<>();
        for (Finding finding : report.consequences()) {
            below.computeIfAbsent(String.valueOf(finding.explainedBy()), unused -> new ArrayList<>())
                    .add(finding);
        }
        return below;
    }

    private static List<Finding> list(@Nullable List<Finding> consequences) {
        return consequences == null ? List.of() : consequences;
    }
}
