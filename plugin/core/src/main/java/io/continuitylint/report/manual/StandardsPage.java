package io.continuitylint.report.manual;

import io.continuitylint.catalog.RuleCatalog;
import io.continuitylint.rule.Standard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each standard asks for: its clauses, and the rules that speak to them. */
final class StandardsPage {

    /** Numbers in clauses are compared as numbers: CP-9 comes before CP-10. */
    private static final Comparator<String> CLAUSES = Comparator.comparing(StandardsPage::withLongNumbers);

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 9;

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
        SortedMap<String, List<String>> clauses = new TreeMap<>(CLAUSES);
        catalog.specs()
                .values()
                .forEach(rule -> rule.standards().stream()
                        .filter(citation -> Standard.idIn(citation).equals(standard))
                        .forEach(citation -> clauses.computeIfAbsent(
                                        Standard.clauseIn(citation), unused -> new ArrayList<>())
                                .add(Links.to(rule.id()))));
        return clauses;
    }

    private static String withLongNumbers(String clause) {
        StringBuilder text = new StringBuilder();
        Matcher number = NUMBER.matcher(clause);
        while (number.find()) {
            number.appendReplacement(
                    text, "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
        }
        return number.appendTail(text).toString();
    }
}
