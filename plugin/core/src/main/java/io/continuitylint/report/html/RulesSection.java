package io.continuitylint.report.html;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each rule that was evaluated checks, why, and how what it finds is fixed. */
final class RulesSection {

    private final Html html;
    private final LintReport report;
    private final Map<String, Map<Severity, Integer>> open = new HashMap<>();

    RulesSection(Html html, LintReport report, Anchors anchors) {
        this.html = html;
        this.report = report;
        for (Finding finding : report.open()) {
            open.computeIfAbsent(finding.rule(), unused -> new HashMap<>()).merge(finding.severity(), 1, Integer::sum);
        }
    }

    void write() {
        html.open("section", "id", "rules", "aria-labelledby", "rules-title");
        html.element("h2", "Rules", "id", "rules-title");
        html.open("form", "class", "filters", "data-filters", "rule-list", "hidden", "hidden")
                .close();
        html.open("div", "id", "rule-list");
        report.rules().forEach(this::rule);
        html.close().close();
    }

    private void rule(RuleSpec rule) {
        Map<Severity, Integer> counts = open.getOrDefault(rule.id(), Map.of());
        html.open(
                "details",
                "class",
                "rule-page",
                "id",
                Anchors.of(rule),
                "data-family",
                rule.family(),
                "data-state",
                counts.isEmpty() ? "quiet" : "found");
        html.open("summary").element("h3", rule.title()).element("span", rule.id(), "class", "rule");
        html.open("span", "class", "counts");
        for (Severity severity : Severity.values()) {
            Badges.count(html, counts.getOrDefault(severity, 0), severity);
        }
        html.close().close();
        html.open("div", "class", "body");
        html.raw(MarkdownHtml.of(rule.help()));
        html.open("dl", "class", "facts");
        fact("Severity", rule.severity().inWords());
        rule.params().values().forEach(param -> fact("Parameter " + param.name(), param.inWords()));
        List<String> citations = report.frameworks().citedByOrAll(rule);
        if (!citations.isEmpty()) {
            fact("Standards", String.join("; ", citations));
        }
        String docs = report.docs().of(rule.id());
        if (docs != null) {
            html.open("div").element("dt", "Documentation").open("dd");
            docs(html, docs, docs);
            html.close().close();
        }
        html.close().close().close();
    }

    /** A link to the page of a rule; nothing where the policy names none. */
    static void docs(Html html, String text, @Nullable String url) {
        if (url != null) {
            html.element("a", text, "href", url, "class", "docs", "rel", "noreferrer noopener");
        }
    }

    private void fact(String name, String value) {
        html.open("div").element("dt", name).element("dd", value).close();
    }
}
