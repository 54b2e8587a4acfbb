package io.continuitylint.report.manual;

import io.continuitylint.catalog.RuleCatalog;
import io.continuitylint.report.content.StandardsText;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Standard;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** What each standard asks for: its clauses, and the rules that speak to them. */
final class StandardsPage {

    private StandardsPage() {}

    static String text(RuleCatalog catalog) {
        StringBuilder text = new StringBuilder("# Rules by standard\n\n");
        text.append(StandardsText.CAVEAT).append('\n');
        for (Standard standard : catalog.index().standards().all()) {
            SortedMap<String, List<RuleSpec>> clauses =
                    standard.clauses(catalog.specs().values());
            if (!clauses.isEmpty()) {
                text.append("\n## %s\n\n[%s](%s). %s, %s. Cited as `%s`.\n\n| clause | rules |\n|---|---|\n"
                        .formatted(
                                standard.id(),
                                standard.title(),
                                standard.link(),
                                standard.publisher(),
                                standard.edition(),
                                standard.id()));
                clauses.forEach((clause, rules) ->
                        text.append(Markdown.row(clause.isEmpty() ? "as a whole" : clause, links(rules))));
            }
        }
        return text.toString();
    }

    private static String links(List<RuleSpec> rules) {
        return rules.stream().map(rule -> Links.to(rule.id())).collect(Collectors.joining(", "));
    }
}
