package io.continuitylint.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.continuitylint.Outcome;
import io.continuitylint.authoring.NewRule;
import io.continuitylint.authoring.PackBuild;
import io.continuitylint.authoring.test.RuleTests;
import io.continuitylint.engine.NamedPath;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rules are read, and what is told of those that cannot be. */
class RuleLintTest {

    private static final String RULE = "continuity/rules/acme/no-title/";

    @TempDir
    private Path project;

    @BeforeEach
    void makeARule() {
        NewRule.of("acme/no-title", project.resolve("continuity/rules")).write();
    }

    @Test
    void aRuleWithoutDefectsPasses() {
        assertThat(lint().text()).isEqualTo("1 rule: nothing found\n");
        assertThat(lint().kind()).isEqualTo(Outcome.Kind.PASSED);
    }

    @Test
    void whatIsFoundIsCounted() throws IOException {
        edit("title == null", "title == null, title != null");
        assertThat(lint().text())
                .isEqualTo(RULE + "rule.drl:3: `title != null` contradicts `title == null`, so no Function matches both"
                        + " [never-fires]\n1 rule: 1 finding\n");
        assertThat(lint().kind()).isEqualTo(Outcome.Kind.FAILED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            acme/nosuch     | graceDays | there is no rule "acme/nosuch", so nothing ever matches this Setting
            acme/overdu     | graceDays | there is no rule "acme/overdu"; did you mean "acme/overdue"?
            acme/overdue    | graceDay  | acme/overdue declares no parameter "graceDay"; did you mean "graceDays"?
            acme/overdue    | nosuch    | acme/overdue declares no parameter "nosuch"; it declares graceDays, so nothing ever matches this Setting
            """)
    void aSettingOfAnotherRuleIsOneThatItHas(String rule, String name, String message) throws IOException {
        NewRule.of("acme/overdue", project.resolve("continuity/rules")).write();
        Path other = project.resolve("continuity/rules/acme/overdue");
        Files.writeString(
                other.resolve("rule.md"),
                Files.readString(other.resolve("rule.md"))
                        .replace("severity:", "params: {graceDays: {type: number, default: 3}}\nseverity:"));
        Files.writeString(
                other.resolve("rule.drl"),
                Files.readString(other.resolve("rule.drl"))
                        .replace(
                                "when\n",
                                "when\n    Setting( rule == \"acme/overdue\", name == \"graceDays\", number > 1 )\n"));
        edit("when\n", "when\n    Setting( rule == \"%s\", name == \"%s\", number > 1 )\n".formatted(rule, name));
        assertThat(lint().text())
                .isEqualTo(RULE + "rule.drl:3: " + message + " [undeclared-parameter]\n2 rules: 1 finding\n");
        edit("\"" + rule + "\", name == \"" + name, "\"acme/overdue\", name == \"graceDays");
        assertThat(lint().text()).isEqualTo("2 rules: nothing found\n");
    }

    @Test
    void aSettingOfARuleOfAnotherPackIsLeftAlone() throws IOException {
        edit("when\n", "when\n    Setting( rule == \"bank/never-restored\", name == \"days\", number > 1 )\n");
        assertThat(lint().text()).isEqualTo("1 rule: nothing found\n");
    }

    @Test
    void aRuleThatDoesNotCompileIsToldAsItsTestsTellIt() throws IOException {
        NewRule.of("acme/other", project.resolve("continuity/rules")).write();
        edit("title ==", "titel ==");
        assertThat(lint().text())
                .isEqualTo(
                        "BROKEN  acme/no-title\n  " + RULE
                                + "rule.drl:3: Function has no titel; did you mean \"title\"?\n2 rules: nothing found, 1 rule could not be read\n");
        assertThat(lint().kind()).isEqualTo(Outcome.Kind.UNDECIDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.time.LocalDate.now();",
                "new java.util.Date();",
                "System.currentTimeMillis();",
                "insert($function);",
                "modify($function) { toString() };",
                "retract($function);"
            })
    void whatReadsTheClockOrChangesFactsDoesNotCompile(String statement) throws IOException {
        edit("then\n", "then\n    " + statement + "\n");
        assertThat(lint().text())
                .startsWith("BROKEN  acme/no-title\n  " + RULE + "rule.drl:5: ")
                .endsWith("\n1 rule: nothing found, 1 rule could not be read\n");
    }

    @Test
    void foldersAndPacksMayBeNamed() throws IOException {
        edit("title == null", "title == null, title != null");
        new PackBuild("acme", NamedPath.of(project, project.resolve("continuity/rules")))
                .writeJar(project.resolve("acme.jar"));
        assertThat(lint("acme.jar").text())
                .startsWith("acme.jar!/catalog/acme/no-title/rule.drl:3: ")
                .endsWith("\n1 rule: 1 finding\n");
        assertThat(lint("continuity/rules/acme").text()).isEqualTo(lint().text());
        assertThatThrownBy(() -> lint("nowhere"))
                .isInstanceOf(RequestException.class)
                .hasMessage("there is no folder and no pack nowhere");
    }

    private RuleLintReport lint(String... paths) {
        List<Path> named = List.of(paths).stream().map(project::resolve).toList();
        return RuleLint.run(new RuleTests.Request(project, null, named, List.of(), null));
    }

    private void edit(String from, String to) throws IOException {
        Path drl = project.resolve(RULE).resolve("rule.drl");
        String text = Files.readString(drl);
        assertThat(text).contains(from);
        Files.writeString(drl, text.replace(from, to));
    }
}
