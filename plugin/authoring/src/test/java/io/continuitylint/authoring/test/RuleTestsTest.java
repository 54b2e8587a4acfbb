package io.continuitylint.authoring.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.continuitylint.Outcome;
import io.continuitylint.authoring.NewRule;
import io.continuitylint.authoring.PackBuild;
import io.continuitylint.authoring.lint.RuleLint;
import io.continuitylint.engine.NamedPath;
import io.continuitylint.engine.PackCompiler;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of rules and their fixtures; all begin with a rule that passes. */
class RuleTestsTest {

    private static final String RULE = "continuity/rules/acme/no-title/";

    @TempDir
    private Path project;

    @BeforeEach
    void makeARule() {
        NewRule.of("acme/no-title", project.resolve("continuity/rules")).write();
    }

    @Test
    void everyCaseIsPrintedByName() {
        assertThat(run()).isEqualTo("""
                ok      acme/no-title files
                ok      acme/no-title bad.yaml
                ok      acme/no-title good.yaml
                ok      acme/no-title without "acme/no-title"
                1 rule, 4 cases: 4 passed
                """);
        assertThat(test(List.of()).kind()).isEqualTo(Outcome.Kind.PASSED);
    }

    @Test
    void theMarkThatEditorsPutBeforeTheFirstLetterIsNoMistake() throws IOException {
        edit("bad.yaml", "continuity: 1", "# asOf: 2026-03-01\ncontinuity: 1");
        edit("bad.yaml", "# finding: authorise-cards", "# finding: 2026-03-01 authorise-cards");
        edit("rule.drl", "\"%s has no title\", $function", "\"%s %s has no title\", findings.asOf(), $function");
        for (String name : List.of("rule.drl", "rule.md", "bad.yaml", "good.yaml")) {
            Files.writeString(file(name), "\uFEFF" + Files.readString(file(name)));
        }
        assertThat(test(List.of()).kind()).as(run()).isEqualTo(Outcome.Kind.PASSED);
    }

    @Test
    void aQuietRunPrintsWhatFailed() throws IOException {
        edit("bad.yaml", "no title", "a title");
        assertThat(test(List.of()).text(true))
                .startsWith("FAILED  acme/no-title bad.yaml\n")
                .doesNotContain("ok ");
    }

    @Test
    void aRuleNeedsAFixtureInWhichItFindsSomethingAndOneInWhichItDoesNot() throws IOException {
        Files.delete(file("bad.yaml"));
        fails("FAILED  acme/no-title files\n  " + RULE + "bad.yaml is missing; in it the rule finds something\n");
        Files.move(file("good.yaml"), file("god.yaml"));
        fails("  " + RULE
                + "god.yaml is neither rule.drl, rule.csv or rule.xlsx, nor rule.md, bad*.yaml or good*.yaml\n");
        fails("  " + RULE + "good.yaml is missing; in it the rule finds nothing\n");
    }

    @Test
    void aFindingThatIsAnnouncedAndNotFoundIsToldWithTheOneFoundInstead() throws IOException {
        edit("bad.yaml", "no title", "a title");
        fails("""
                FAILED  acme/no-title bad.yaml
                  %1$sbad.yaml:4: authorise-cards has a title (announced, but not found)
                  %1$sbad.yaml:4: authorise-cards has no title (found, but not announced)
                """.formatted(RULE));
    }

    @Test
    void aFindingThatIsNotAnnouncedIsTold() throws IOException {
        edit("good.yaml", "    title: Card payments\n", "");
        fails("  " + RULE + "good.yaml:4: authorise-cards has no title (found, but not announced)\n");
    }

    @Test
    void aFixtureAnnouncesWhatItsNameSays() throws IOException {
        edit("bad.yaml", "# finding:", "# found:");
        edit("good.yaml", "tier: 1", "tier: 1   # finding: too good");
        fails("  " + RULE + "bad.yaml announces no finding; write \"# finding: the message\" at the end of its line\n");
        fails("  " + RULE + "good.yaml:6: too good (announced, though a good fixture has no findings)\n");
    }

    @Test
    void aPartOfARuleThatNoFixtureNoticesIsNamed() throws IOException {
        String drl = Files.readString(file("rule.drl"));
        Files.writeString(
                file("rule.drl"),
                drl
                        + drl.replace("acme/no-title", "acme/no-title: again")
                        + drl.replace("acme/no-title", "acme/no-title: never")
                                .replace("title ==", "owner == null, title !="));
        fails("FAILED  acme/no-title without \"acme/no-title: never\"\n  " + RULE
                + "rule.drl:13: \"acme/no-title: never\" finds nothing in any fixture\n");
        fails("  " + RULE
                + "rule.drl:7: all that \"acme/no-title: again\" finds in the fixtures another rule finds, too\n");
    }

    @Test
    void aRowOfADecisionTableThatNoFixtureNoticesIsNamedByItsCell() throws IOException {
        Files.delete(file("rule.drl"));
        Files.writeString(file("rule.csv"), """
                RuleTable Functions without a title,
                CONDITION,ACTION
                "$function : Function( title == null )",
                tier,"findings.violated($function, ""%s has $param"", $function.id());"
                Tier,Reported
                1,no title
                2,no name
                """);
        fails("ok      acme/no-title without \"acme/no-title: row 6\"\n");
        fails("FAILED  acme/no-title without \"acme/no-title: row 7\"\n  " + RULE
                + "rule.csv: A7: \"acme/no-title: row 7\" finds nothing in any fixture\n");
    }

    @Test
    void aRuleThatDoesNotCompileIsToldWithItsLineAndTheOthersAreTested() throws IOException {
        NewRule.of("acme/other", project.resolve("continuity/rules")).write();
        edit("rule.drl", "title ==", "titel ==");
        RuleTestReport report = test(List.of());
        assertThat(report.text(false))
                .startsWith("BROKEN  acme/no-title\n  " + RULE
                        + "rule.drl:3: Function has no titel; did you mean \"title\"?\nok      acme/other files\n")
                .endsWith("\n2 rules, 5 cases: 4 passed, 1 could not be tested\n");
        assertThat(report.kind()).isEqualTo(Outcome.Kind.UNDECIDED);
    }

    @Test
    void aRuleWhoseDocumentationCannotBeReadIsNotTested() throws IOException {
        edit("rule.md", "tier1: error", "tier1: erorr");
        assertThat(run())
                .startsWith("BROKEN  acme/no-title\n  " + RULE
                        + "rule.md:3: severity \"erorr\" is not error, warning or info; did you mean \"error\"?\n");
        Files.delete(file("rule.md"));
        assertThat(run()).startsWith("BROKEN  acme/no-title\n  " + RULE + "rule.md is missing\n");
    }

    @Test
    void aRuleThatThrowsIsToldWithTheFixture() throws IOException {
        edit("rule.drl", "$function.id()", "$function.title().length()");
        fails("FAILED  acme/no-title bad.yaml\n  " + RULE
                + "rule.drl: cannot be evaluated on bad.yaml: there is no title of a Function here; a condition asks for it "
                + "first, by `title != null`, or reads it by `title!.`\n");
    }

    @Test
    void aFixtureThatIsNoManifestIsToldWithItsLine() throws IOException {
        edit("bad.yaml", "continuity: 1\n", "continuity: 1\nx-note: a: b\n");
        fails("FAILED  acme/no-title bad.yaml\n  " + RULE + "bad.yaml:2: a colon and a space");
    }

    @Test
    void aFixtureThatCannotBeReadIsNamedAndTheOthersAreTested() throws IOException {
        Files.createSymbolicLink(file("bad-link.yaml"), Path.of("nowhere.yaml"));
        Files.createDirectory(file("bad-folder"));
        fails("FAILED  acme/no-title bad-link.yaml\n  " + RULE
                + "bad-link.yaml cannot be read: it is a link that leads nowhere; put the file itself there\n");
        fails("FAILED  acme/no-title bad-folder\n  " + RULE + "bad-folder: there is no *.yaml in this folder\n");
        fails("ok      acme/no-title bad.yaml\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFixtureThatLeadsOutOfTheRulesIsNotRead() throws IOException {
        Files.createSymbolicLink(file("bad-device.yaml"), Path.of("/dev/zero"));
        Files.createDirectory(file("bad-folder"));
        Files.createSymbolicLink(file("bad-folder/secret.yaml"), Files.createFile(project.resolve("secret.yaml")));
        fails("FAILED  acme/no-title bad-device.yaml\n  " + RULE
                + "bad-device.yaml cannot be read: it is a link that leads out of the folder of the rules; put the file"
                + " itself there\n");
        fails("  " + RULE + "bad-folder/secret.yaml cannot be read: it is a link that leads out ");
        fails("ok      acme/no-title bad.yaml\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFixtureThatIsNoFileIsNamed() throws IOException, InterruptedException {
        new ProcessBuilder("mkfifo", file("good-pipe.yaml").toString()).start().waitFor();
        fails("  " + RULE + "good-pipe.yaml cannot be read: it is not a file; put the file itself there\n");
    }

    @Test
    void aRuleThatIsNoFileIsNamed() throws IOException {
        Files.move(file("rule.drl"), project.resolve("rule.drl"));
        Files.createDirectory(file("rule.drl"));
        assertThat(run())
                .startsWith("BROKEN  acme/no-title\n  " + RULE
                        + "rule.drl cannot be read: it is a folder; put a file there\n");
        Files.delete(file("rule.drl"));
        Files.createSymbolicLink(file("rule.drl"), project.resolve("rule.drl"));
        assertThat(run())
                .startsWith("BROKEN  acme/no-title\n  " + RULE
                        + "rule.drl cannot be read: it is a link that leads out of the folder of the rules;");
    }

    @Test
    void aFolderThatIsALinkIsNotFollowedOutOfTheRules() throws IOException {
        Path elsewhere = project.resolve("elsewhere");
        Files.move(project.resolve("continuity/rules/acme"), elsewhere);
        Files.createSymbolicLink(project.resolve("continuity/rules/acme"), elsewhere);
        assertThat(run()).startsWith("BROKEN  acme/no-title\n  " + RULE + "rule.drl cannot be read: it ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rule.drl", "rule.drl.txt", "rule.dlr"})
    void aMisnamedFileIsNamed(String name) throws IOException {
        Files.move(file("rule.drl"), file(name));
        assertThat(run()).startsWith("BROKEN  acme/no-title\n  " + RULE + "rule.drl is missing; rename " + name + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule.drl", "rule.md"})
    void aFileThatIsNotUtf8IsToldWithItsLine(String name) throws IOException {
        String text = Files.readString(file(name)) + "// Grün\n";
        long line = text.lines().count();
        Files.writeString(file(name), text, StandardCharsets.ISO_8859_1);
        assertThat(run())
                .startsWith("BROKEN  acme/no-title\n  %s%s:%s: this is not UTF-8; save the file as UTF-8\n"
                        .formatted(RULE, name, line));
        Files.writeString(file(name), text, StandardCharsets.UTF_16);
        assertThat(run())
                .startsWith("BROKEN  acme/no-title\n  %s%s:1: this is UTF-16; save the file as UTF-8\n"
                        .formatted(RULE, name));
    }

    @Test
    void aRuleThatLiesTooHighOrTooDeepIsNamed() throws IOException {
        Path acme = project.resolve("continuity/rules/acme");
        Files.move(acme.resolve("no-title"), project.resolve("continuity/rules/no-title"));
        String where =
                "there are no rules in continuity/rules; a rule is a folder FAMILY/NAME with a rule.drl in it, and ";
        refuses("continuity/rules", where + "continuity/rules/no-title is not one");
        Files.createDirectory(acme.resolve("new"));
        Files.move(project.resolve("continuity/rules/no-title"), acme.resolve("new/no-title"));
        refuses("continuity/rules", where + "continuity/rules/acme/new/no-title is not one");
    }

    @Test
    void whatAFixtureDeclaresAndIsWrongIsToldWithItsLine() throws IOException {
        edit("bad.yaml", "continuity: 1\n", "# asOf: 2026-02-30\ncontinuity: 1\n");
        edit("good.yaml", "continuity: 1\n", "# a note\n# with: acme/no-titel\ncontinuity: 1\n");
        fails("  " + RULE + "bad.yaml:1: # asOf: \"2026-02-30\" is not a date; a date looks like 2026-11-24\n");
        fails("  " + RULE
                + "good.yaml:2: # with: there is no rule \"acme/no-titel\"; did you mean \"acme/no-title\"?\n");
    }

    @Test
    void whatAFixtureSeemsToDeclareIsToldWithWhatToWrite() throws IOException {
        edit("bad.yaml", "continuity: 1\n", "# asof: 2026-03-01\ncontinuity: 1\n");
        edit("good.yaml", "continuity: 1\n", "# also: test/overdue\n#wiht: test/overdue\ncontinuity: 1\n");
        fails("  " + RULE + "bad.yaml:1: \"# asof: 2026-03-01\" has no effect; write \"# asOf: \"\n");
        fails("  " + RULE + "good.yaml:2: \"#wiht: test/overdue\" has no effect; write \"# with: \"\n");
    }

    @Test
    void whatAFixtureSeemsToAnnounceIsToldWithWhatToWrite() throws IOException {
        edit("bad.yaml", "# finding:", "# Finding:");
        edit("good.yaml", "tier: 1", "tier: 1   #findings: none");
        fails("  " + RULE + "bad.yaml:4: \"# Finding:\" has no effect; write \"# finding: \"\n");
        fails("  " + RULE + "good.yaml:6: \"#findings:\" has no effect; write \"# finding: \"\n");
    }

    @Test
    void aStandardThatThereIsNotIsToldWithTheNearest() throws IOException {
        edit("rule.md", "severity:", "standards: [dora 11(5), doar 12, iso-22301 8.2]\nseverity:");
        String keys = ": {title: A, edition: \"1\", publisher: B, link: \"https://c.example\"}\n";
        Files.writeString(project.resolve("continuity/rules/standards.yaml"), "dora" + keys + "iso-22301:2019" + keys);
        String message = RULE + "rule.md:3: there is no standard \"doar\"; did you mean \"dora\"?";
        fails("FAILED  acme/no-title files\n  " + message + "\n  " + RULE
                + "rule.md:3: there is no standard \"iso-22301\"; did you mean \"iso-22301:2019\"?\n");
        assertThat(RuleLint.run(new RuleTests.Request(project, null, List.of(), List.of(), null))
                        .text())
                .startsWith(message + " [undocumented]\n");
    }

    @Test
    void theRowOfATableThatCannotBeEvaluatedIsNamed() throws IOException {
        Files.delete(file("rule.drl"));
        Files.writeString(file("rule.csv"), """
                RuleTable Functions,,
                CONDITION,CONDITION,ACTION
                $function : Function,$function : Function,
                id,owner.id,"findings.violated($function, ""%s has $param"", $function.id());"
                Function,Owner,Reported
                bake,ada,an owner
                authorise-cards,ada,an owner
                """);
        edit("bad.yaml", "owner: person:mkim\n", "");
        fails("  " + RULE
                + "rule.csv: A7: cannot be evaluated on bad.yaml: \"acme/no-title: row 7\": there is no owner of a"
                + " Function here; a condition asks for it first, by `owner != null`, or reads it by `owner!.`\n");
    }

    @Test
    void aFolderIsAWorkspaceOfSeveralFiles() throws IOException {
        Path several = Files.createDirectory(file("bad-two-files"));
        Files.move(file("bad.yaml"), several.resolve("functions.yaml"));
        Files.writeString(several.resolve("people.yaml"), "continuity: 1\ncomponents: {akim: {kind: person}}\n");
        assertThat(run()).contains("ok      acme/no-title bad-two-files\n").endsWith(": 4 passed\n");
        Files.writeString(several.resolve("more.yaml"), "continuity: 1\nfunctions: {bake: {tier: 4}}\n");
        fails("  " + RULE + "bad-two-files/more.yaml:2: bake has no title (found, but not announced)\n");
    }

    @Test
    void aPolicyAroundTheRulesHasNoSayInTheirTests() throws IOException {
        Files.createDirectory(project.resolve(".git"));
        Files.writeString(
                project.resolve("continuity/policy.yaml"),
                "continuity: 1\npolicy:\n  rules:\n    acme/no-title: {enabled: false}\n");
        assertThat(run()).endsWith(": 4 passed\n");
    }

    @Test
    void oneRuleOrOneFamilyMayBeNamed() {
        NewRule.of("acme/other", project.resolve("continuity/rules")).write();
        NewRule.of("water/no-title", project.resolve("continuity/rules")).write();
        assertThat(run()).endsWith("3 rules, 12 cases: 12 passed\n");
        assertThat(run("continuity/rules")).endsWith("3 rules, 12 cases: 12 passed\n");
        assertThat(run("continuity/rules/acme")).endsWith("2 rules, 8 cases: 8 passed\n");
        assertThat(run("continuity/rules/water/no-title")).startsWith("ok      water/no-title files\n");
        assertThat(test(List.of("*/no-title")).summary()).isEqualTo("2 rules, 8 cases: 8 passed");
        assertThat(test(List.of("acme/other")).summary()).isEqualTo("1 rule, 4 cases: 4 passed");
        assertThatThrownBy(() -> test(List.of("acme/othr")))
                .isInstanceOfSatisfying(
                        RequestException.class,
                        refused -> assertThat(refused.describe(name -> "--" + name))
                                .isEqualTo("--rules: there is no rule \"acme/othr\"\ndid you mean \"acme/other\"?"));
    }

    @Test
    void aPackIsTestedByTheFixturesInIt() throws IOException {
        edit("bad.yaml", "no title", "a title");
        new PackBuild("acme", NamedPath.of(project, project.resolve("continuity/rules")))
                .writeJar(project.resolve("acme.jar"));
        assertThat(run("acme.jar"))
                .contains("ok      acme/no-title good.yaml\n")
                .contains(
                        "  acme.jar!/catalog/acme/no-title/bad.yaml:4: authorise-cards has a title (announced, but not found)\n")
                .endsWith("1 rule, 3 cases: 2 passed, 1 failed\n");
    }

    @Test
    void whatHoldsNoRulesIsRefused() throws IOException {
        refuses("acme", "there is no folder and no pack acme; did you mean continuity/rules/acme?");
        refuses(
                "acme/no-title",
                "there is no folder and no pack acme/no-title; did you mean continuity/rules/acme/no-title?");
        refuses("continuity/rulse", "there is no folder and no pack continuity/rulse; did you mean rules?");
        refuses("continuity", "there are no rules in continuity; a rule is a folder FAMILY/NAME with a rule.drl in it");
        refuses(
                RULE + "rule.drl",
                "continuity/rules/acme/no-title/rule.drl is a file of a rule; name its folder, continuity/rules/acme/no-title");
        Files.writeString(project.resolve("notes.txt"), "no jar");
        refuses("notes.txt", project.resolve("notes.txt") + " is not a jar that can be read");
        new PackCompiler.Compiled(new TreeMap<>(), new TreeMap<>()).write(project.resolve("plain.jar"));
        refuses("plain.jar", project.resolve("plain.jar") + " is not a rule pack");
        Path elsewhere = Files.createDirectory(project.resolve("elsewhere"));
        assertThatThrownBy(() -> RuleTests.run(new RuleTests.Request(elsewhere, null, List.of(), List.of(), null)))
                .isInstanceOf(RequestException.class)
                .hasMessage("there is no folder continuity/rules here or above; name a folder of rules, or a pack jar")
                .as("nobody named a path")
                .hasFieldOrPropertyWithValue("parameter", null);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderOfRulesThatLeadsOutOfTheRepositoryIsNamed() throws IOException {
        Path repository = Files.createDirectory(project.resolve("repository"));
        Files.createDirectories(repository.resolve(".git"));
        Files.createDirectories(repository.resolve("continuity"));
        Files.createSymbolicLink(repository.resolve("continuity/rules"), project.resolve("continuity/rules"));
        assertThatThrownBy(() -> RuleTests.run(new RuleTests.Request(repository, null, List.of(), List.of(), null)))
                .isInstanceOf(RequestException.class)
                .hasMessage("continuity/rules cannot be read: it is a link that leads out of the repository;"
                        + " put the folder itself there, or name it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accumulate( Function( owner!.id == $p.id, $id : id ); $all : collectList( $id ) )",
                "accumulate( Function( owner!.id == $p.id, $id : id ); $all : collectSet( $id ) )",
                "$all : List() from collect( Function( owner!.id == $p.id ) )",
                "accumulate( $c : Component( id == $p.id ) and Function( owner!.id == $c.id, $id : id ); $all : collectList( $id ) )",
            })
    void whatIsCollectedIsInTheOrderOfIds(String collected) throws IOException {
        Files.writeString(file("rule.drl"), """
                rule "acme/no-title"
                when
                    $p : Component( kind == ComponentKind.PERSON )
                    %s
                then
                    findings.violated($p, "%%s owns %%s", $p, $all);
                end
                """.formatted(collected));
        Files.writeString(file("bad.yaml"), """
                continuity: 1
                owner: person:ann
                functions: {zeta: {tier: 1}, beta: {tier: 1}, alpha: {tier: 1}, gamma: {tier: 1}}
                components:
                  ann: {kind: person}   # finding: ann owns alpha, beta, gamma and zeta
                """);
        assertThat(run()).contains("ok      acme/no-title bad.yaml");
    }

    private void refuses(String path, String message) {
        assertThatThrownBy(() -> run(path))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith(message)
                .extracting(refused -> ((RequestException) refused).parameter())
                .isEqualTo("paths");
    }

    private void fails(String lines) {
        RuleTestReport report = test(List.of());
        assertThat(report.kind()).isEqualTo(Outcome.Kind.FAILED);
        assertThat(report.text(false)).contains(lines);
    }

    private String run(String... paths) {
        List<Path> named = List.of(paths).stream().map(project::resolve).toList();
        return RuleTests.run(new RuleTests.Request(project, null, named, List.of(), null))
                .text(false);
    }

    private RuleTestReport test(List<String> rules) {
        return RuleTests.run(new RuleTests.Request(project, null, List.of(), rules, null));
    }

    private Path file(String name) {
        return project.resolve(RULE).resolve(name);
    }

    private void edit(String name, String from, String to) throws IOException {
        String text = Files.readString(file(name));
        assertThat(text).contains(from);
        Files.writeString(file(name), text.replace(from, to));
    }
}
