package io.continuitylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final String BAKERY = """
            continuity: 1
            functions:
              bake: {tier: 1, needs: [oven]}
            components:
              oven: {kind: equipment}
            """;

    private static final String NEW = "new error: bake needs mixer, and nothing stands in for it (tier 1)";

    @TempDir
    private Path folder;

    @BeforeEach
    void aRepository() throws Exception {
        write(BAKERY);
        git("-c", "init.defaultBranch=main", "init", "--quiet");
        git("add", "--all");
        git("-c", "user.name=Ann", "-c", "user.email=ann@example.org", "commit", "--quiet", "-m", "base");
    }

    private void git(String... arguments) throws Exception {
        String[] command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toArray(String[]::new);
        assertThat(new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }

    private void write(String manifest) throws IOException {
        Files.writeString(folder.resolve("continuity.yaml"), manifest);
    }

    /** One more thing without a stand-in; the other is not there any more. */
    private void change() throws IOException {
        write(BAKERY.replace("oven", "mixer"));
    }

    @Test
    void aChangeThatDoesNothingPassesWhateverWasThereBefore() {
        Ran ran = Ran.in(folder, "diff", "main");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("compared with main: no difference\nnow ");
        assertThat(Ran.in(folder, "check").code()).isEqualTo(1);
    }

    @Test
    void whatBecameWorseFailsFromTheSeverityThatIsWanted() throws IOException {
        change();
        Ran ran = Ran.in(folder, "diff", "main");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .contains(NEW, "\ngone error: bake needs oven, and nothing stands in for it (tier 1)")
                .contains("\ncompared with main: ");
        assertThat(Ran.in(folder, "diff", "main", "--fail-on", "never").code()).isZero();
        assertThat(Ran.in(folder, "diff", "main", "--rules", "test").code()).isZero();
        assertThat(Ran.in(folder, "diff", "main", "--skip-rules", "single-point")
                        .code())
                .isZero();
    }

    @Test
    void theReportOfAnotherRunIsABaseAsWell() throws IOException {
        Ran.in(folder, "check", "--output", "json=reports/base.json");
        change();
        assertThat(Ran.in(folder, "diff", "reports/base.json").out()).contains(NEW, "\ncompared with base.json: ");
    }

    @Test
    void printsACommentOnTheChangeOrWhatAProgramReads() throws IOException {
        change();
        assertThat(Ran.in(folder, "diff", "main", "--format", "markdown").out())
                .startsWith("## Continuity of ")
                .contains("\n### Worse than main: ", "\n### Better: ", "<b>new error</b> bake needs mixer");
        assertThat(Ran.in(folder, "diff", "main", "--format", "json").out())
                .startsWith("{\n")
                .contains("\"base\" : \"main\"", "\"change\" : \"gone\"");
    }

    @Test
    void aCheckThatIsGivenABaseReportTellsWhatBecameWorse() throws IOException {
        Ran.in(folder, "check", "--output", "json=base.json");
        change();
        Ran ran = Ran.in(folder, "check", "--base-report", "base.json", "--output", "markdown=continuity.md");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("\ncompared with base.json: ");
        assertThat(folder.resolve("continuity.md")).content().contains("\n### Worse than base.json: ");
        assertThat(Ran.in(folder, "check", "--base-report", "").out()).doesNotContain("compared with");
    }

    @Test
    void theSummaryOfAStepBeginsWithWhatBecameWorse() throws IOException {
        Ran.in(folder, "check", "--output", "json=base.json");
        change();
        Path summary = folder.resolve("summary.md");
        Ran.in(
                folder,
                "",
                Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()),
                false,
                "check",
                "--base-report",
                "base.json");
        assertThat(summary).content().contains("\n### Worse than base.json: ");
    }

    @Test
    void theRecipesForServersPass() throws IOException {
        List<String> recipes = Files.readAllLines(Path.of("../docs/continuous-integration.md")).stream()
                .filter(line -> line.strip().matches("- (run: )?continuity diff .*"))
                .map(line -> line.replaceAll("^.*continuity | > .*$", ""))
                .toList();
        assertThat(recipes).hasSize(2);
        for (String recipe : recipes) {
            Ran ran = Ran.in(
                    folder, recipe.replaceAll("\"[^\"]*\\$[^\"]*\"", "main").split(" "));
            assertThat(ran.code()).as(recipe + ran.log()).isZero();
            assertThat(ran.out()).contains("\nNo finding changed since main.\n");
        }
    }

    @Test
    void aBaseThatIsNoneIsRefused() throws IOException {
        assertThat(refusal("diff", "mian"))
                .startsWith("error: BASE: the git repository of %s has no revision mian\ndid you mean main?"
                        .formatted(folder));
        assertThat(refusal("diff", "old.json"))
                .startsWith("error: BASE: there is no file " + folder.resolve("old.json"));
        assertThat(refusal("check", "--base-report", "old.json"))
                .startsWith("error: --base-report: there is no file " + folder.resolve("old.json"));
        Ran.in(folder, "check", "--output", "json=base.json");
        assertThat(refusal("check", "--base-report", "base.json", "--project", "bakery"))
                .startsWith("error: --base-report: \"%s\" is a report of \"%s\", and this is \"bakery\"\n"
                        .formatted(folder.resolve("base.json"), folder.getFileName()));
        Files.delete(folder.resolve("continuity.yaml"));
        assertThat(refusal("diff", "main")).startsWith("error: there are no manifests below ");
    }

    private String refusal(String... command) {
        Ran ran = Ran.in(folder, command);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        return ran.log();
    }
}
