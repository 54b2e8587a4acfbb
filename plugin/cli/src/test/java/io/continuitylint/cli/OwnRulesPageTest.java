package io.continuitylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs what the page about own rules shows. */
class OwnRulesPageTest {

    private static final Path PAGE = Path.of("../docs/own-rules.md");

    @TempDir
    private Path folder;

    private Path rule;
    private String page;

    @BeforeEach
    void makeTheRule() throws IOException {
        page = Files.readString(PAGE);
        assertThat(run("continuity rules new acme/no-title").code()).isZero();
        rule = folder.resolve("continuity/rules/acme/no-title");
    }

    @Test
    void theFilesAreThoseThatAreMade() throws IOException {
        shows("```\n", Files.readString(rule.resolve("rule.drl")));
        shows("```yaml\n", Files.readString(rule.resolve("bad.yaml")));
        try (var files = Files.list(rule)) {
            assertThat(files).allSatisfy(file -> assertThat(page).contains("\n| `" + file.getFileName() + "` |"));
        }
    }

    @Test
    void itPassesItsTestsAndIsEvaluated() throws IOException {
        Ran tested = run("continuity rules test");
        assertThat(tested.code()).isZero();
        shows("```\n", tested.out());
        assertThat(run("continuity rules test continuity/rules/acme").out()).isEqualTo(tested.out());
        Files.writeString(folder.resolve("continuity.yaml"), "continuity: 1\nfunctions: {bake: {tier: 4}}\n");
        assertThat(run("continuity check").out()).contains("bake has no title");
    }

    @ParameterizedTest
    @CsvSource({"has no title, lacks a title, 1", "title ==, titel ==, 2"})
    void aMistakeInTheRuleIsToldLikeThis(String from, String to, int code) throws IOException {
        String drl = Files.readString(rule.resolve("rule.drl"));
        assertThat(drl).contains(from);
        Files.writeString(rule.resolve("rule.drl"), drl.replace(from, to));
        Ran tested = run("continuity rules test");
        assertThat(tested.code()).isEqualTo(code);
        shows("```\n", tested.out());
    }

    @Test
    void whatIsWrongThoughItCompilesIsToldLikeThis() throws IOException {
        Ran clean = run("continuity rules lint");
        assertThat(clean.code()).isZero();
        shows("```\n", clean.out());
        Path drl = rule.resolve("rule.drl");
        String condition = "Function( title == null, title != null )";
        assertThat(page).contains("`" + condition + "`");
        Files.writeString(drl, Files.readString(drl).replace("Function( title == null )", condition));
        Ran found = run("continuity rules lint");
        assertThat(found.code()).isEqualTo(1);
        shows("```\n", found.out());
        Files.writeString(drl, Files.readString(drl).replace("title ==", "titel =="));
        assertThat(run("continuity rules lint").code()).isEqualTo(2);
    }

    @Test
    void otherCasesMayBeJudgedAsOfAnotherDayAndWithOtherRules() throws IOException {
        String bad = Files.readString(rule.resolve("bad.yaml"));
        Files.writeString(
                rule.resolve("bad-no-owner.yaml"), "# asOf: 2026-03-01\n# with: single-point/component\n" + bad);
        Path several = Files.createDirectory(rule.resolve("bad-two-teams"));
        Files.writeString(several.resolve("cards.yaml"), bad);
        Files.writeString(several.resolve("people.yaml"), "continuity: 1\ncomponents: {apark: {kind: person}}\n");
        Ran tested = run("continuity rules test");
        assertThat(tested.code()).as(tested.out()).isZero();
        assertThat(tested.out())
                .contains("ok      acme/no-title bad-no-owner.yaml\n", "ok      acme/no-title bad-two-teams\n");
    }

    @Test
    void aPackIsMadeNamedAndPinned() throws IOException {
        assertThat(run("continuity rules pack --name acme-rules").out()).isEqualTo("acme-rules.jar: 1 rule\n");
        Files.move(folder.resolve("continuity/rules"), folder.resolve("elsewhere"));
        Files.writeString(folder.resolve("continuity.yaml"), "continuity: 1\nfunctions: {bake: {tier: 4}}\n");
        assertThat(run("continuity check --pack acme-rules.jar").out()).contains("bake has no title");
        assertThat(run("continuity rules lock --pack acme-rules.jar").out())
                .isEqualTo("continuity/packs.lock pins 1 rule pack\n");
        assertThat(run("continuity check --pack acme-rules.jar --locked").out()).contains("bake has no title");
        assertThat(Ran.in(folder, "check", "--locked").code()).isEqualTo(2);
    }

    private void shows(String fence, String text) {
        assertThat(page).contains("\n" + fence + text + "```\n");
    }

    /** A command of the page, which shows it. */
    private Ran run(String command) {
        assertThat(page).contains(command);
        String[] words = command.split(" ", -1);
        return Ran.in(folder, Arrays.copyOfRange(words, 1, words.length));
    }
}
