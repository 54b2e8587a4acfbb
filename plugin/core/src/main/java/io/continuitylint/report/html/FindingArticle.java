package io.continuitylint.report.html;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.Frameworks;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.RuleDocs;
import io.continuitylint.finding.overview.Overview;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.report.content.SourceLines;
import io.continuitylint.rule.Related;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.wording.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One finding with all that proves it. */
final class FindingArticle {

    private final Html html;
    private final Anchors anchors;
    private final CodeFrame frames;
    private final Days days;
    private final Frameworks frameworks;
    private final RuleDocs docs;
    private final Map<String, RuleSpec> rules = new HashMap<>();
    private final Map<String, AcceptedRisk> risks = new HashMap<>();

    /** What holds for all findings of a rule is told with the first, and on the page of the rule. */
    private final Set<RuleSpec> cited = new HashSet<>();

    private final Set<RuleSpec> advised = new HashSet<>();

    FindingArticle(Html html, LintReport report, Overview overview, Anchors anchors) {
        this.html = html;
        this.anchors = anchors;
        this.frames = new CodeFrame(new SourceLines(report.files()));
        this.days = new Days(report.asOf());
        this.frameworks = report.frameworks();
        this.docs = report.docs();
        report.rules().forEach(rule -> rules.put(rule.id(), rule));
        overview.functions().forEach(state -> state.acceptedRisks().forEach(risk -> risks.put(risk.id(), risk)));
    }

    /** All that is known of it. */
    void write(Finding finding, List<Finding> consequences) {
        open(finding);
        heading(finding);
        frames.write(html, finding.place());
        proof(finding);
        accepted(finding);
        remedy(finding);
        consequences(consequences);
        html.close();
    }

    /** What is wrong and where. */
    void line(Finding finding, List<Finding> consequences) {
        open(finding);
        heading(finding);
        if (!consequences.isEmpty()) {
            html.element("p", Words.count(consequences.size(), "consequence"), "class", "sub");
        }
        html.close();
    }

    private void open(Finding finding) {
        String kind = finding.isAccepted() ? "accepted" : finding.severity().label();
        html.open(
                "article",
                "class",
                "finding " + kind,
                "id",
                anchors.of(finding),
                "data-state",
                kind,
                "data-family",
                finding.rule().substring(0, Math.max(0, finding.rule().indexOf('/'))),
                "data-objects",
                objects(finding),
                "data-functions",
                finding.functions().isEmpty() ? null : String.join(" ", finding.functions()));
    }

    private static String objects(Finding finding) {
        List<String> objects = new ArrayList<>();
        objects.add(finding.object());
        objects.addAll(finding.alsoIn());
        return String.join(" ", objects);
    }

    private void heading(Finding finding) {
        html.open("header");
        Badges.severity(html, finding.severity());
        if (finding.isAccepted()) {
            html.element("span", "accepted", "class", "badge accepted");
        }
        html.open("h3", "dir", "auto").text(finding.message()).close();
        html.open("p", "class", "meta");
        RuleSpec rule = rules.get(finding.rule());
        anchors.rule(html, finding.rule());
        if (rule != null) {
            RulesSection.docs(html, "documentation", docs.of(rule.id()));
        }
        html.element("span", finding.place().toString(), "class", "place");
        List<String> citations = rule == null ? List.of() : frameworks.citedByOrAll(rule);
        if (rule != null && !citations.isEmpty() && cited.add(rule)) {
            html.element("span", String.join("; ", citations), "class", "cites");
        }
        html.close().close();
    }

    private void proof(Finding finding) {
        if (finding.chains().isEmpty()
                && finding.sum() == null
                && finding.related().isEmpty()) {
            return;
        }
        html.open("div", "class", "proof").element("h4", "Proof");
        finding.chains().forEach(chain -> ChainList.write(html, chain));
        if (finding.sum() != null) {
            FunctionSheet.sum(html, finding.sum());
        }
        for (Related related : finding.related()) {
            html.open("div", "class", "related").open("p").text(related.text() + " ");
            html.element("span", related.place().toString(), "class", "place").close();
            frames.write(html, related.place());
            html.close();
        }
        html.close();
    }

    private void accepted(Finding finding) {
        if (!finding.isAccepted()) {
            return;
        }
        AcceptedRisk risk = risks.get(String.valueOf(finding.acceptedBy()));
        html.open("div", "class", "risk").element("h4", "Accepted");
        if (risk == null) {
            html.element("p", "by " + finding.acceptedBy());
        } else {
            FunctionSheet.risk(html, risk, days);
        }
        html.close();
    }

    private void remedy(Finding finding) {
        RuleSpec rule = rules.get(finding.rule());
        String own = finding.help();
        String remedy = own == null && rule != null ? rule.remedy() : own;
        if (remedy != null && !finding.isAccepted() && (own != null || rule == null || advised.add(rule))) {
            html.open("div", "class", "help").element("h4", "How to fix it");
            html.raw(MarkdownHtml.of(remedy)).close();
        }
    }

    private void consequences(@Nullable List<Finding> consequences) {
        if (consequences == null || consequences.isEmpty()) {
            return;
        }
        html.open("details", "class", "consequences");
        html.element("summary", consequences.size() == 1 ? "1 consequence" : consequences.size() + " consequences");
        html.open("ul");
        for (Finding consequence : consequences) {
            html.open("li", "id", anchors.of(consequence), "dir", "auto").text(consequence.message() + " ");
            anchors.rule(html, consequence.rule());
            html.text(" ").element("span", consequence.place().toString(), "class", "place");
            consequence.chains().forEach(chain -> ChainList.write(html, chain));
            html.close();
        }
        html.close().close();
    }
}
