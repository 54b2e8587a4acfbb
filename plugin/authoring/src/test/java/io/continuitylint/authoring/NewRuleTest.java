package io.continuitylint.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.continuitylint.Outcome;
import io.continuitylint.authoring.test.RuleTestReport;
import io.continuitylint.authoring.test.RuleTests;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewRuleTest {

    @TempDir
    private Path project;

    private Path rules() {
        return project.resolve("continuity/rules");
    }

    @Test
    void whatIsWrittenPassesItsTestsAndIsDocumented() {
        List<Path> files = NewRule.of("acme/no-title", rules()).write();
        assertThat(files)
                .allSatisfy(file -> assertThat(file).isRegularFile().hasParent(rules().resolve("acme/no-title")))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("rule.drl", "rule.md", "bad.yaml", "good.yaml");
        RuleTestReport report = RuleTests.run(new RuleTests.Request(project, null, List.of(), List.of(), null));
        assertThat(report.kind()).as(report.text(false)).isEqualTo(Outcome.Kind.PASSED);
        assertThat(RuleFolder.below(rules(), "continuity/rules"))
                .singleElement()
                .satisfies(folder ->
                        assertThat(DocumentationCheck.mistakes(folder)).isEmpty());
    }

    @Test
    void theRuleIsShortBecauseWhatEveryRuleHasNeedNotBeWritten() {
        Path drl = NewRule.of("water-supply/no-title", rules()).write().get(0);
        assertThat(drl).content().startsWith("rule \"water-supply/no-title\"\n").doesNotContain("import", "global");
    }

    @Test
    void refusesWhatIsNoIdOfANewRule() throws IOException {
        refuses("No Title", "\"No Title\" is not FAMILY/NAME in small letters and hyphens");
        refuses("no-title", "\"no-title\" is not FAMILY/NAME");
        refuses("../no-title", "\"../no-title\" is not FAMILY/NAME");
        refuses("manifest/no-title", "manifest/ is what the readers of manifests find");
        NewRule.of("acme/no-title", rules()).write();
        refuses("acme/no-title", "acme/no-title is there already");
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws IOException {
        Files.createDirectories(rules());
        Files.writeString(rules().resolve("acme"), "a file");
        assertThatThrownBy(() -> NewRule.of("acme/no-title", rules()).write())
                .isInstanceOf(RequestException.class)
                .hasMessageEndingWith("cannot be written");
    }

    private void refuses(String id, String message) {
        assertThatThrownBy(() -> NewRule.of(id, rules()))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith(message);
    }
}
