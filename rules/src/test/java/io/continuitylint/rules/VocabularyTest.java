package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.engine.NamedPath;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.engine.RuleLimits;
import io.continuitylint.engine.RuleRun;
import io.continuitylint.engine.RuleSources;
import io.continuitylint.fact.Documents;
import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.vocabulary.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns that the pages of the vocabulary show, and no rule has, can be matched; and rules need nothing but patterns. */
class VocabularyTest {

    private static final Path PATTERNS = Path.of("src/test/resources/patterns");
    private static final Path SAMPLE = Path.of("../sample-project");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @ValueSource(strings = {"objects", "values"})
    void offersEveryPatternThatThePagesShow(String patterns, @TempDir Path rules) throws IOException {
        Path folder = Files.createDirectories(rules.resolve("patterns").resolve(patterns));
        Files.copy(PATTERNS.resolve(patterns + ".drl"), folder.resolve("rule.drl"));
        Files.writeString(folder.resolve("rule.md"), "---\ntitle: Patterns\nseverity: info\n---\n");
        try (RuleEngine engine = RuleEngine.load(
                new RuleSources(List.of(), new NamedPath(rules, "patterns"), null, null, RuleLimits.USUAL))) {
            assertThat(engine.catalog().mistakes()).isEmpty();
            Facts facts = allFactsOf(SAMPLE);
            RuleRun run = engine.selecting(List.of("patterns"), List.of()).evaluate(facts.all(), facts);
            assertThat(run.notEvaluated())
                    .as("they can be evaluated on real manifests, too")
                    .isEmpty();
        }
    }

    private static Facts allFactsOf(Path project) {
        var request = new WorkspaceReader.Request(project, List.of(), List.of(), DAY, true);
        var workspace = WorkspaceReader.read(request).workspace();
        return Facts.of(workspace, DAY, text -> false, Documents.UNSEEN, type -> true);
    }

    @Test
    void expressesTheRulesWithoutJava() {
        assertThat(Catalog.folders())
                .filteredOn(rule -> !rule.isAboutManifests())
                .hasSizeGreaterThan(100)
                .allSatisfy(rule -> assertThat(rule.text("rule.drl"))
                        .doesNotContainPattern(
                                "(?m)\\b(eval|accumulate|collect|forall)\\s*\\(|\\)\\s*from\\b(?! findings\\.importance\\()"
                                        + "|^\\s*(function|salience)\\s"));
    }
}
