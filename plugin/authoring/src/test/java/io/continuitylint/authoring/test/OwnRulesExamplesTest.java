package io.continuitylint.authoring.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.authoring.RuleFolder;
import io.continuitylint.authoring.lint.RuleLint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that the page about own rules shows find what it says, and nothing is wrong with them. */
class OwnRulesExamplesTest {

    private static final Path PAGE = Path.of("../docs/own-rules.md");

    /** A rule, and a manifest with what it finds. */
    private static final Pattern EXAMPLE =
            Pattern.compile("```\\n(rule \"([^\"]+)\"\\n(?s:(?!```).)*)```\\n\\n```yaml\\n((?s:(?!```).)*)```\\n");

    private static final String DOCUMENT = """
            ---
            title: A rule of the page
            severity: warning
            ---
            ## What it checks
            Something.
            ## Why it matters
            It is often asked for.
            ## How to fix it
            Do it.
            ## What it does not see
            Anything else.
            """;

    @TempDir
    private Path project;

    static Stream<String> rules() throws IOException {
        return examples().stream().map(example -> example.group(2));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatThePageShowsIsSo(String id) throws IOException {
        MatchResult example = examples().stream()
                .filter(each -> each.group(2).equals(id))
                .findFirst()
                .orElseThrow();
        Path folder = Files.createDirectories(project.resolve("continuity/rules/" + id));
        Files.writeString(folder.resolve("rule.drl"), example.group(1));
        Files.writeString(folder.resolve("rule.md"), DOCUMENT);
        Files.writeString(folder.resolve("bad.yaml"), example.group(3));
        Files.writeString(folder.resolve("good.yaml"), "continuity: 1\nfunctions: {bake: {tier: 4, title: Bake}}\n");
        RuleTestReport tested = RuleTests.run(new RuleTests.Request(project, null, List.of(), List.of(), null));
        assertThat(tested.text(true)).contains("4 cases: 4 passed");
        assertThat(RuleLint.findings(new RuleFolder(folder, id))).isEmpty();
    }

    private static List<MatchResult> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(PAGE)).results().toList();
    }
}
