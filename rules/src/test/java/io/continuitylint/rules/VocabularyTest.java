package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.continuitylint.fact.Documents;
import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.vocabulary.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;

/** Patterns that the pages of the vocabulary show, and no rule has, can be matched; and rules need nothing but patterns. */
class VocabularyTest {

    private static final Path PATTERNS = Path.of("src/test/resources/patterns/objects.drl");
    private static final Path SAMPLE = Path.of("../sample-project");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void offersEveryPatternThatThePagesShow() throws IOException {
        Compilation compiled = Compilation.of(Map.of("patterns/objects", Files.readString(PATTERNS)));
        assertThat(compiled.errors()).isEmpty();

        KieSession session = compiled.session();
        allFactsOf(SAMPLE).forEach(session::insert);
        assertThatCode(session::fireAllRules)
                .as("they can be evaluated on real manifests, too")
                .doesNotThrowAnyException();
    }

    private static List<Object> allFactsOf(Path project) {
        var request = new WorkspaceReader.Request(project, List.of(), List.of(), DAY, true);
        var workspace = WorkspaceReader.read(request).workspace();
        return Facts.of(workspace, DAY, text -> false, Documents.UNSEEN, type -> true)
                .all();
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
