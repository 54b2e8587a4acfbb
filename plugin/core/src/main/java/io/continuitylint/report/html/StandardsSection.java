package io.continuitylint.report.html;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.overview.Overview;
import io.continuitylint.report.content.StandardsText;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Severity;
import io.continuitylint.rule.Standard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** For each standard the clauses that rules cite, and what these rules found. */
final class StandardsSection {

    private final Html html;
    private final LintReport report;
    private final Anchors anchors;
    private final Map<String, Standard> known = new HashMap<>();
    private final Map<String, List<Finding>> findings = new HashMap<>();

    StandardsSection(Html html, LintReport report, Overview overview, Anchors anchors) {
        this.html = html;
        this.report = report;
        this.anchors = anchors;
        overview.standards().forEach(standard -> known.put(standard.id(), standard));
        for (Finding finding : report.findings()) {
            findings.computeIfAbsent(finding.rule(), unused -> new ArrayList<>())
                    .add(finding);
        }
    }

    void write() {
        html.open("section", "id", "standards", "aria-labelledby", "standards-title");
        html.element("h2", "Results by standard", "id", "standards-title");
        html.element("p", StandardsText.CAVEAT, "class", "lead");
        if (!report.frameworks().isEmpty()) {
            html.element("p", "Of the standards that rules cite, those are shown that the policy names.");
        }
        SortedMap<String, SortedMap<String, List<RuleSpec>>> cited = new TreeMap<>();
        for (RuleSpec rule : report.rules()) {
            for (String citation : report.frameworks().citedByOrAll(rule)) {
                cited.computeIfAbsent(Standard.idIn(citation), unused -> new TreeMap<>(Standard.CLAUSES))
                        .computeIfAbsent(Standard.clauseIn(citation), unused -> new ArrayList<>())
                        .add(rule);
            }
        }
        if (cited.isEmpty()) {
            html.element("p", "No rule that was evaluated cites a standard.");
        }
        cited.forEach(this::standard);
        html.close();
    }

    private void standard(String id, SortedMap<String, List<RuleSpec>> clauses) {
        Standard standard = known.get(id);
        html.open("details", "class", "standard");
        html.open("summary").element("h3", standard == null ? id : standard.title());
        List<RuleSpec> rules =
                clauses.values().stream().flatMap(List::stream).distinct().toList();
        html.open("span", "class", "counts");
        result(rules);
        html.close().close();
        about(standard);
        Table table =
                Table.open(html, "standard-" + id, "Results by clause of " + id, false, "Clause", "Result", "Rules");
        clauses.forEach((clause, cites) -> {
            table.row();
            table.head(null).text(clause.isEmpty() ? "as a whole" : clause).close();
            table.cell("counts", null);
            result(cites);
            html.close();
            table.cell("rules", null);
            for (RuleSpec rule : cites) {
                anchors.rule(html, rule.id()).text(" ");
            }
            html.close();
            table.endRow();
        });
        table.close();
        html.close();
    }

    private void about(@Nullable Standard standard) {
        if (standard != null) {
            html.open("p", "class", "meta")
                    .text(standard.publisher() + ", " + standard.edition() + ". ")
                    .element("a", standard.link(), "href", standard.link(), "rel", "noreferrer noopener")
                    .close();
        }
    }

    /** What some rules found: what is open by severity, what was accepted, else that there is nothing. */
    private void result(List<RuleSpec> rules) {
        List<Finding> all = rules.stream()
                .distinct()
                .flatMap(rule -> findings.getOrDefault(rule.id(), List.of()).stream())
                .toList();
        for (Severity severity : Severity.values()) {
            long open = all.stream()
                    .filter(finding -> !finding.isAnswered() && finding.severity() == severity)
                    .count();
            Badges.count(html, (int) open, severity);
        }
        long accepted = all.stream().filter(Finding::isAccepted).count();
        if (accepted > 0) {
            html.element("span", accepted + " accepted", "class", "badge accepted");
        }
        if (all.isEmpty()) {
            html.element("span", "no finding", "class", "badge ok");
        }
    }
}
