package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.engine.RuleEngine;
import io.continuitylint.report.manual.RuleManual;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages that are made of all rule folders. */
class RuleManualTest {

    private static final Pattern MARKDOWN_LINK = Pattern.compile("]\\(([a-z-]+\\.md)(?:#([^)]*))?\\)");
    private static final Pattern HTML_LINK = Pattern.compile("href=\"#([^\"]+)\"");

    private static List<String> ids;
    private static Map<String, String> pages;

    @BeforeAll
    static void makeThem() {
        try (RuleEngine engine = RuleEngine.load()) {
            ids = List.copyOf(engine.catalog().specs().keySet());
            pages = RuleManual.pages(engine.catalog());
        }
    }

    private static String page(String file) {
        return pages.getOrDefault(file, "");
    }

    @Test
    void everyRuleIsOnThePageOfItsFamilyWithBothExamples() {
        for (String id : ids) {
            String page = page(id.replaceFirst("/.*", ".md"));
            String section = page.substring(page.indexOf("\n## " + id + "\n") + 1);
            assertThat(section).startsWith("## " + id + "\n");
            assertThat(section.replaceFirst("(?s)\n## .*", ""))
                    .as(id)
                    .contains(
                            "* Severity: ",
                            "### What it checks",
                            "### How to fix it",
                            "### Finds something\n\n```yaml\n",
                            "### Finds nothing\n\n```yaml\n");
        }
    }

    @Test
    void theVocabularyIsSearchedByAScriptOfThePageItself() {
        assertThat(page("vocabulary.html"))
                .contains("type: \"search\"")
                .containsOnlyOnce("<script>")
                .doesNotContain("<script ", "<link", "src=", "@import", "url(", "fetch(");
    }

    @Test
    void theIndexAndTheHtmlPageNameEveryRule() {
        assertThat(pages.get("README.md"))
                .contains(ids.stream().map(id -> "[" + id + "](").toList());
        assertThat(page(RuleManual.HTML))
                .contains(ids.stream()
                        .map(id -> "<h2 id=\"" + id + "\">" + id + "</h2>")
                        .toList());
    }

    @Test
    void everyLinkBetweenPagesLeadsToAHeading() {
        ofRules()
                .forEach((file, text) -> MARKDOWN_LINK.matcher(text).results().forEach(link -> {
                    assertThat(pages).as(file).containsKey(link.group(1));
                    if (link.group(2) != null) {
                        assertThat(page(link.group(1)).lines().map(line -> line.replaceFirst("^## ", "")))
                                .as("%s in %s", link.group(), file)
                                .anyMatch(heading -> heading.replace("/", "").equals(link.group(2)));
                    }
                }));
    }

    private static Map<String, String> ofRules() {
        return pages.entrySet().stream()
                .filter(page -> !page.getKey().startsWith("vocabulary"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void theVocabularyComesWithThem() {
        assertThat(page("vocabulary/test.md"))
                .startsWith("# Facts of test\n")
                .contains("## TestDuty\n", "| `holdsData` | `boolean` |")
                .doesNotContain("VocabularyPagesTest");
        String html = page("vocabulary.html");
        assertThat(html).contains("<title>Continuity Lint: vocabulary</title>", "<h2>TestDuty</h2>");
        assertThat(HTML_LINK.matcher(html).results().map(link -> link.group(1)).distinct())
                .hasSizeGreaterThan(10)
                .allSatisfy(target -> assertThat(html).contains("id=\"" + target + "\""));
        assertThat(String.join("\n", html, page("vocabulary/README.md"), page("vocabulary/test.md")))
                .as("links to what only the sources have")
                .doesNotContain("(../", "href=\"../");
    }

    @Test
    void everyLinkOfTheHtmlPageLeadsIntoIt() {
        String html = page(RuleManual.HTML);
        assertThat(HTML_LINK.matcher(html).results().map(link -> link.group(1)).distinct())
                .isNotEmpty()
                .allSatisfy(target -> assertThat(html).contains("id=\"" + target + "\""));
        assertThat(Pattern.compile(" id=\"([^\"]+)\"").matcher(html).results().map(id -> id.group(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void clausesAreInTheOrderOfTheirNumbers() {
        String standards = page("standards.md");
        assertThat(standards.indexOf("| CP-9 |")).isPositive().isLessThan(standards.indexOf("| CP-10 |"));
        assertThat(Pattern.compile("\\| 12\\(2\\) \\| ([^\n]*)")
                        .matcher(standards)
                        .results()
                        .map(MatchResult::group))
                .singleElement()
                .asString()
                .contains("[test/overdue](test.md#testoverdue)");
    }

    @Test
    void theHtmlPageLoadsNothing() {
        assertThat(page(RuleManual.HTML)).doesNotContain("<script", "<link", "src=", "@import", "url(");
    }

    @Test
    void anExampleDoesNotTellWhatOtherRulesFindInIt() {
        String all = String.join("\n", pages.values());
        assertThat(all.contains("# finding: ")).isTrue();
        assertThat(all.lines().filter(line -> line.contains("# also: "))).isEmpty();
    }

    @Test
    void anExampleIsShownAsItIsWritten() {
        assertThat(page(RuleManual.HTML)).doesNotContain("<anyOf>").contains("# finding: ");
        assertThat(new TreeSet<>(pages.keySet())).contains("test.md", "standards.md", "topics.md", "README.md");
    }
}
