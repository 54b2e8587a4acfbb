package io.continuitylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.report.ReportFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a team that writes no Java makes a rule of its own, and tests it. */
class OwnRulesTest {

    private static final String RULE = "continuity/rules/acme/no-title";

    @TempDir
    private Path folder;

    @Test
    void aNewRulePassesItsTestsAndIsEvaluated() throws IOException {
        Ran made = Ran.in(folder, "rules", "new", "acme/no-title");
        assertThat(made.code()).as(made.log()).isZero();
        assertThat(made.out()).isEqualTo("wrote " + RULE + ": an example to edit\nnext: continuity rules test\n");
        Ran tested = Ran.in(folder, "rules", "test");
        assertThat(tested.code()).as(tested.out()).isZero();
        assertThat(tested.out()).startsWith("ok      acme/no-title files\n").endsWith("1 rule, 4 cases: 4 passed\n");
        assertThat(tested.log()).isEmpty();
        Files.writeString(folder.resolve("continuity.yaml"), "continuity: 1\nfunctions: {bake: {tier: 4}}\n");
        assertThat(Ran.in(folder, "check", "--rules", "acme").out()).contains("bake has no title");
    }

    @Test
    void aCaseThatFailsEndsWith1() throws IOException {
        Ran.in(folder, "rules", "new", "acme/no-title");
        edit("bad.yaml", "no title", "a title");
        Ran tested = Ran.in(folder, "rules", "test", "--quiet");
        assertThat(tested.code()).isEqualTo(1);
        assertThat(tested.out())
                .startsWith("FAILED  acme/no-title bad.yaml\n  " + RULE + "/bad.yaml:4: authorise-cards has a title ")
                .endsWith("\n1 rule, 3 cases: 2 passed, 1 failed\n");
    }

    @Test
    void aRuleThatDoesNotCompileEndsWith2() throws IOException {
        Ran.in(folder, "rules", "new", "acme/no-title");
        edit("rule.drl", "title ==", "titel ==");
        Ran tested = Ran.in(folder, "rules", "test");
        assertThat(tested.code()).isEqualTo(2);
        assertThat(tested.out()).startsWith("BROKEN  acme/no-title\n  " + RULE + "/rule.drl:3: Function has no titel");
    }

    @Test
    void whatMetWithTheDayIsExplained() throws IOException {
        Ran.in(folder, "rules", "new", "acme/no-title");
        edit("rule.drl", "when\n", "when\n    $today : LocalDate() from findings.asOf()\n");
        Files.writeString(folder.resolve("continuity.yaml"), "continuity: 1\nfunctions: {bake: {tier: 4}}\n");
        Ran ran = Ran.in(folder, "explain", "acme/no-title", "--at", "continuity.yaml:2", "--as-of", "2026-11-20");
        assertThat(ran.code()).as(ran.log()).isZero();
        assertThat(ran.out())
                .contains(
                        "facts that met in acme/no-title:\n    LocalDate: 2026-11-20\n    Function function:bake: tier 4,");
    }

    @Test
    void aReportPointsToThePageOfARuleWhereReadersHaveIt() throws IOException {
        Ran.in(folder, "rules", "new", "acme/no-title");
        Files.writeString(folder.resolve("continuity.yaml"), "continuity: 1\nfunctions: {bake: {tier: 4}}\n");
        assertThat(pages("acme")).containsExactly("\"help\" : \"" + RULE + "/rule.md\",");
        assertThat(pages("function-map/owner-or-tier-missing"))
                .containsExactly("\"help\" : \"catalog/function-map/owner-or-tier-missing/rule.md\",");
        Ran.in(folder, "rules", "pack", "--name", "acme");
        assertThat(pages("acme", "--no-loose-rules", "--pack", "acme.jar")).isEmpty();
    }

    private List<String> pages(String rules, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("check", "--rules", rules, "--output", "json=report"));
        command.addAll(List.of(options));
        Ran checked = Ran.in(folder, command.toArray(String[]::new));
        assertThat(checked.code()).as(checked.log()).isZero();
        return Files.readString(folder.resolve("report"))
                .lines()
                .map(String::strip)
                .filter(line -> line.endsWith("/rule.md\",") && !line.contains("catalog/manifest/"))
                .toList();
    }

    /** Some formats read what packs say beside their rules, when these were evaluated and are closed. */
    @Test
    void everyReportCanBeWrittenOfThem() throws IOException {
        Ran.in(folder, "rules", "new", "acme/no-title");
        Files.writeString(folder.resolve("continuity.yaml"), "continuity: 1\nfunctions: {bake: {tier: 4}}\n");
        for (ReportFormat format : ReportFormat.values()) {
            Ran checked = Ran.in(folder, "check", "--rules", "acme", "--output", format.label() + "=report");
            assertThat(checked.code()).as(format + ": " + checked.log()).isZero();
            assertThat(folder.resolve("report")).as(format.label()).isNotEmptyFile();
        }
    }

    @Test
    void aPackAndItsFoldersDoNotTakePartTogether() {
        Ran.in(folder, "rules", "new", "acme/no-title");
        Ran.in(folder, "rules", "pack", "--name", "acme");
        Ran both = Ran.in(folder, "rules", "list", "acme", "--pack", "acme.jar");
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.log())
                .startsWith("error: the rule acme/no-title is in the pack \"acme\" ")
                .contains(
                        "and in continuity/rules\na rule is in one place: leave the pack out, or that folder, with --no-loose-rules");
        assertThat(Ran.in(folder, "rules", "list", "acme", "--pack", "acme.jar", "--no-loose-rules")
                        .out())
                .startsWith("acme\n  acme/no-title  ");
    }

    @Test
    void aRuleWithTheIdOfOneOfTheLinterGetsAFamilyOfItsOwn() throws IOException {
        Ran.in(folder, "rules", "new", "acme/overdue");
        Files.move(folder.resolve("continuity/rules/acme"), folder.resolve("continuity/rules/test"));
        assertThat(Ran.in(folder, "rules", "list").log()).startsWith("""
                        error: the rule test/overdue is in the pack "standard" and in continuity/rules
                        it comes with the linter; rename yours into a family of your own, such as acme/overdue
                        """);
    }

    @Test
    void whatIsWrongWithSeveralRulesIsToldLineByLine() throws IOException {
        Ran.in(folder, "rules", "new", "acme/no-title");
        edit("rule.md", "title:", "titel:");
        String file = RULE + "/rule.md:";
        assertThat(Ran.in(folder, "rules", "docs").log())
                .startsWith("error: " + file)
                .contains("\n" + file)
                .doesNotContain("\\u000A");
    }

    @Test
    void aDescriptorThatCannotBeReadIsNamed() throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(folder.resolve("p.jar")))) {
            jar.putNextEntry(new JarEntry("META-INF/continuity/rule-pack.properties"));
            jar.write("name = \\u00".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Ran.in(folder, "rules", "list", "--pack", "p.jar").log())
                .contains("p.jar!/META-INF/continuity/rule-pack.properties: Malformed");
    }

    @Test
    void aRuleOfAPackThatIsNotNamedIsAskedForWithThePack() {
        for (String[] command : new String[][] {{"explain", "acme/no-title"}, {"rules", "list", "acme"}}) {
            Ran unknown = Ran.in(folder, command);
            assertThat(unknown.code()).isEqualTo(2);
            assertThat(unknown.log())
                    .startsWith("error: RULE: there is no rule \"acme")
                    .endsWith("\na rule of a pack is known with --pack=FILE\n");
        }
    }

    @Test
    void aPackWithoutTestsIsToldSo() throws IOException {
        Ran.in(folder, "rules", "new", "acme/no-title");
        assertThat(Ran.in(folder, "rules", "pack", "--name", "acme").log()).isEmpty();
        Files.delete(folder.resolve(RULE).resolve("bad.yaml"));
        Ran packed = Ran.in(folder, "rules", "pack", "--name", "acme");
        assertThat(packed.code()).isZero();
        assertThat(packed.log())
                .isEqualTo("warning: " + RULE + "/bad.yaml is missing; in it the rule finds something\n");
    }

    @Test
    void aLockIsNotEmptiedByARunWithoutPacks() throws IOException {
        assertThat(Ran.in(folder, "rules", "lock").code()).isZero();
        Ran.in(folder, "rules", "new", "acme/no-title");
        Ran.in(folder, "rules", "pack", "--name", "acme");
        Ran.in(folder, "rules", "lock", "--pack", "acme.jar");
        String lock = Files.readString(folder.resolve("continuity/packs.lock"));
        Ran emptied = Ran.in(folder, "rules", "lock");
        assertThat(emptied.code()).isEqualTo(2);
        assertThat(emptied.log())
                .isEqualTo(
                        "error: continuity/packs.lock pins 1 rule pack, and no pack takes part in this run, so nothing"
                                + " would be left of it; name the packs, or delete the file\n");
        assertThat(folder.resolve("continuity/packs.lock")).hasContent(lock);
    }

    @Test
    void rulesLieWhereTheyAreFoundAgain() throws IOException {
        Path team = Files.createDirectories(folder.resolve("teams/shop"));
        Files.createDirectory(folder.resolve(".git"));
        Files.createDirectory(folder.resolve("continuity"));
        assertThat(Ran.in(team, "rules", "new", "acme/no-title").out())
                .startsWith("wrote ../../" + RULE + ": an example to edit\n");
        Path inRule = folder.resolve(RULE);
        assertThat(Ran.in(inRule, "rules", "test").code()).isZero();
        assertThat(Ran.in(team, "rules", "new", "acme/other", "--dir", "own rules")
                        .out())
                .isEqualTo(
                        "wrote own rules/acme/other: an example to edit\nnext: continuity rules test \"own rules\"\n");
        assertThat(Ran.in(team, "rules", "test", "own rules", "--rules", "acme").out())
                .endsWith("1 rule, 4 cases: 4 passed\n");
    }

    @Test
    void aRuleIsNotOverwrittenAndAMisspeltOneNotTested() {
        Ran.in(folder, "rules", "new", "acme/no-title");
        Ran again = Ran.in(folder, "rules", "new", "acme/no-title");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.log()).startsWith("error: RULE: acme/no-title is there already, in ");
        Ran misspelt = Ran.in(folder, "rules", "test", "--rules", "acme/no-titel");
        assertThat(misspelt.code()).isEqualTo(2);
        assertThat(misspelt.log())
                .isEqualTo("error: --rules: there is no rule \"acme/no-titel\"\ndid you mean \"acme/no-title\"?\n");
        assertThat(Ran.in(folder, "rules", "test", "--rules", ",").log())
                .startsWith("error: --rules: there is no rule \"\"");
    }

    @Test
    void theRuleOfTheSampleIsTested() {
        Ran tested = Ran.in(Path.of("../../sample-project").toAbsolutePath().normalize(), "rules", "test");
        assertThat(tested.code()).as(tested.out()).isZero();
        assertThat(tested.out()).startsWith("ok      kontorpay/safe-state files\n");
    }

    @Test
    void aRuleOfTheCatalogueIsMadeWithTheCommandInItsReadme() throws IOException {
        String command = Files.readString(Path.of("../../rules/README.md"))
                .lines()
                .filter(line -> line.startsWith("    continuity "))
                .map(String::strip)
                .findFirst()
                .orElseThrow();
        Ran made = Ran.in(folder, command.substring("continuity ".length()).split(" "));
        assertThat(made.code()).as(made.log()).isZero();
        assertThat(made.out()).startsWith("wrote rules/src/main/resources/catalog/test/never-announced: ");
    }

    private void edit(String name, String from, String to) throws IOException {
        Path file = folder.resolve(RULE).resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
