package io.continuitylint.report.manual;

import io.continuitylint.catalog.RuleCatalog;
import io.continuitylint.rule.RuleSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The documentation of all rules, made from their folders: an index, a page for each family, what each standard asks for
 * and what each topic of the field is answered by, in Markdown; and all of them as one HTML page. Likewise the vocabulary of
 * facts, for those who write rules.
 */
public final class RuleManual {

    /** The page that holds all others. */
    public static final String HTML = "rules.html";

    private static final String INDEX = "README.md";

    private final RuleCatalog catalog;
    private final SortedMap<String, List<RuleSpec>> families = new TreeMap<>();

    private RuleManual(RuleCatalog catalog) {
        this.catalog = catalog;
        catalog.specs()
                .values()
                .forEach(rule -> families.computeIfAbsent(rule.family(), unused -> new ArrayList<>())
                        .add(rule));
    }

    /** The text of each page by its file name, in the order in which they are read. */
    public static Map<String, String> pages(RuleCatalog catalog) {
        return new RuleManual(catalog).pages();
    }

    private Map<String, String> pages() {
        Map<String, String> markdown = new LinkedHashMap<>();
        markdown.put(INDEX, index());
        families.forEach((family, rules) -> markdown.put(family + ".md", family(family, rules)));
        markdown.put("standards.md", StandardsPage.text(catalog));
        markdown.put("topics.md", TopicsPage.text(catalog));
        Map<String, String> pages = new LinkedHashMap<>(markdown);
        pages.put(HTML, HtmlManual.of("rules", markdown));
        pages.putAll(VocabularyManual.pages());
        return Collections.unmodifiableMap(pages);
    }

    private String index() {
        StringBuilder text = new StringBuilder("# Rules\n\n");
        text.append("%s rules in %s families. Likewise [by standard](standards.md) and [by topic](topics.md).\n"
                .formatted(catalog.specs().size(), families.size()));
        families.forEach((family, rules) -> {
            text.append("\n## [%s](%s.md)\n\n| rule | finds | severity |\n|---|---|---|\n".formatted(family, family));
            rules.forEach(rule -> text.append(Markdown.row(
                    Links.to(rule.id()),
                    Markdown.cell(rule.title()),
                    rule.severity().inWords())));
        });
        return text.toString();
    }

    private String family(String family, List<RuleSpec> rules) {
        StringBuilder text = new StringBuilder("# " + family + "\n");
        rules.forEach(rule -> text.append('\n').append(RuleSection.text(rule, catalog)));
        return text.toString();
    }
}
