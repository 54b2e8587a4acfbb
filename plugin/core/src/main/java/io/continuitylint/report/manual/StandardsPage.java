package io.continuitylint.report.manual;

import io.continuitylint.catalog.RuleCatalog;
import io.continuitylint.rule.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What each standard asks for: its clauses, and the rules that speak to them. */
final class StandardsPage {

    private StandardsPage() {}

    static String text(RuleCatalog catalog) {
        StringBuilder text = new StringBuilder("# Rules by standard\n\n");
        text.append("A clause is named where a rule checks something that it asks for. That does not make a workspace ")
                .append("without findings compliant: much of each standard is about what no manifest declares.\n");
        for (Standard standard : catalog.index().standards()) {
            SortedMap<String, List<String>> clauses = clauses(standard.id(), catalog);
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
                        text.append(Markdown.row(clause.isEmpty() ? "as a whole" : clause, String.join(", ", rules))));
            }
        }
        return text.toString();
    }

    private static SortedMap<String, List<String>> clauses(String standard, RuleCatalog catalog) {
        SortedMap<String, List<String>> clauses = new TreeMap<>(Standard.CLAUSES);
        catalog.specs()
                .values()
                .forEach(rule -> rule.standards().stream()
                        .filter(citation -> Standard.idIn(citation).equals(standard))
                        .forEach(citation -> clauses.computeIfAbsent(
                                        Standard.clauseIn(citation), unused -> new ArrayList<>())
                                .add(Links.to(rule.id()))));
        return clauses;
    }
}
