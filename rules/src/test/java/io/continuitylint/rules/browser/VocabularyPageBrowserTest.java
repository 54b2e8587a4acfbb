package io.continuitylint.rules.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.engine.RuleEngine;
import io.continuitylint.report.manual.RuleManual;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The page of the vocabulary in Chromium: its search shows what holds the words, and a link what it leads to. */
@EnabledIfSystemProperty(named = "browser", matches = "..*")
class VocabularyPageBrowserTest {

    @TempDir
    private Path folder;

    @Test
    void theVocabularyCanBeSearched() throws IOException, InterruptedException {
        Path page = folder.resolve("vocabulary.html");
        try (RuleEngine engine = RuleEngine.load()) {
            Files.writeString(page, RuleManual.pages(engine.catalog()).get("vocabulary.html"));
        }
        assertThat(Browser.faults("vocabulary.cjs", folder, page)).isEmpty();
    }
}
