package io.continuitylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String SOUND = "continuity: 1\nfunctions: {bake: {tier: 4}}\n";
    private static final String BROKEN = "continuity: 1\nfunctions: {bake: {tier: 5}}\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void aWorkspace() throws IOException {
        folder = folder.toRealPath();
        write("continuity/bake.yaml", SOUND);
    }

    @Test
    void passesWithoutFindingsAndFailsWithThem() throws IOException {
        Ran sound = Ran.in(folder);
        assertThat(sound.code()).isZero();
        assertThat(sound.out()).contains("0 errors").contains("as of 2026-11-20");
        assertThat(sound.log()).isEmpty();
        write("continuity/bake.yaml", BROKEN);
        Ran broken = Ran.in(folder, "check");
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.out())
                .contains("continuity/bake.yaml:2:26")
                .contains("more: continuity explain manifest/invalid");
    }

    @Test
    void failsFromTheSeverityOnThatIsNamed() throws IOException {
        write("continuity/bake.yaml", BROKEN);
        assertThat(Ran.in(folder, "--fail-on", "never").code()).isZero();
        assertThat(Ran.in(folder, "--fail-on=error").code()).isEqualTo(1);
    }

    @Test
    void showsTheReasonWhereNothingElseIsShown() throws IOException {
        write("continuity/bake.yaml", BROKEN);
        Ran ran = Ran.in(folder, "--format", "none");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.log()).contains("1 error, 0 warnings").contains("bake.yaml:2:26");
    }

    @Test
    void printsAReportForProgramsAndItsWarningsElsewhere() throws IOException {
        write("continuity-old.yaml", SOUND);
        Ran ran = Ran.in(folder, "--format", "json");
        assertThat(ran.out()).startsWith("{").endsWith("}\n");
        assertThat(ran.log()).startsWith("not read: continuity-old.yaml");
    }

    @Test
    void tellsABuildServerBesidesAndNeverWithinAReportForPrograms() throws IOException {
        write("continuity/bake.yaml", BROKEN);
        Map<String, String> azure = Map.of("TF_BUILD", "True");
        String command = "##vso[task.logissue type=error;sourcepath=continuity/bake.yaml;linenumber=2;";
        String text = Ran.in(folder).out();
        assertThat(Ran.in(folder, "", azure, false).out()).startsWith(text).contains("\n" + command);
        Ran json = Ran.in(folder, "", azure, false, "--format", "json");
        assertThat(json.out()).isEqualTo(Ran.in(folder, "--format", "json").out());
        assertThat(json.log()).startsWith(command);
        assertThat(Ran.in(folder, "", azure, false, "--no-annotations").out()).isEqualTo(text);
    }

    @Test
    void writesTheSummaryOfAStepOnGitHub() throws IOException {
        Path summary = folder.resolve("summary");
        Map<String, String> github = Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString());
        Ran.in(folder, "", github, false, "--no-annotations");
        assertThat(summary).doesNotExist();
        Ran.in(folder, "", github, false);
        assertThat(summary).content().startsWith("## Continuity of ").contains("0 errors");
    }

    @Test
    void writesReportFilesWithTheBytesThatItPrints() throws IOException {
        Ran ran = Ran.in(folder, "--format=json", "--output=json=out/a.json", "--output", "pretty=out/a.txt");
        assertThat(Files.readString(folder.resolve("out/a.json"))).isEqualTo(ran.out());
        assertThat(folder.resolve("out/a.txt")).isNotEmptyFile();
    }

    @Test
    void showsFindingsAlsoWhereAReportCannotBeWritten() throws IOException {
        write("continuity/bake.yaml", BROKEN);
        Ran ran = Ran.in(folder, "--output", "json=continuity/bake.yaml/report.json");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).contains("1 error");
        assertThat(ran.log()).startsWith("error: --output: the report cannot be written to");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere there is no folder that takes nothing")
    void saysWhyAReportCannotBeWritten() {
        assertThat(Ran.in(folder, "--output", "json=/proc/none/report.json").log())
                .isEqualTo("error: --output: the report cannot be written to /proc/none; /proc/none cannot be made\n");
    }

    @Test
    void refusesOutputsThatAreNone() {
        assertThat(Ran.in(folder, "--output", "json").log()).contains("write FORMAT=FILE");
        assertThat(Ran.in(folder, "--output", "json=continuity").log()).contains("is a folder");
        assertThat(Ran.in(folder, "--output", "json=a", "--output", "pretty=./a")
                        .log())
                .contains("two reports would be written to");
        assertThat(Ran.in(folder, "--output", "pdf=a").log()).contains("there is no format \"pdf\"");
        assertThat(Ran.in(folder, "--output", "json=continuity/bake.yaml").log())
                .contains("was read by this run");
    }

    @Test
    void anEmptyNameAmongRulesIsNotAllOfThem() {
        assertThat(Ran.in(folder, "--rules", ",").log()).contains("there is no rule \"\"");
        assertThat(Ran.in(folder, "--rules", "test,").log()).contains("there is no rule \"\"");
        assertThat(Ran.in(folder, "--rules", "test,coverage").log()).doesNotContain("error");
    }

    @Test
    void looksUpToTheRepositoryForTheRoot() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Files.createDirectories(folder.resolve("shop/src"));
        Ran ran = Ran.in(folder.resolve("shop/src"));
        assertThat(ran.code()).isZero();
        assertThat(ran.log()).isEqualTo("Linting " + folder + System.lineSeparator());
        write("shop/continuity.yaml", BROKEN);
        assertThat(Ran.in(folder.resolve("shop/src")).out()).contains("continuity.yaml:2:26");
        assertThat(Ran.in(folder.resolve("shop/src"), "--root", "../..").out()).contains("shop/continuity.yaml:2:26");
    }

    @Test
    void looksNoHigherThanHereWithoutARepository() throws IOException {
        Files.createDirectories(folder.resolve("shop"));
        Ran ran = Ran.in(folder.resolve("shop"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.log()).contains("there are no manifests below").contains("--allow-empty");
        assertThat(Ran.in(folder.resolve("shop"), "--allow-empty").code()).isZero();
    }

    @Test
    void expandsGlobsThatTheShellLeft() throws IOException {
        write("a/one.yaml", BROKEN);
        write("a/b/two.yaml", BROKEN);
        write("two.yaml", SOUND);
        assertThat(Ran.in(folder, "**/two.yaml").out())
                .contains("a/b/two.yaml:2:26")
                .contains("in 2 files");
        assertThat(Ran.in(folder, "a/*.yaml").out()).contains("a/one.yaml:2:26").contains("in 1 file");
        assertThat(Ran.in(folder, "b/*.yaml").log()).startsWith("error: PATH: no file matches \"b/*.yaml\"");
        assertThat(Ran.in(folder, "{").log()).startsWith("error: PATH: \"{\" is not a glob");
    }

    @Test
    void readsAFileThatIsCalledLikeAGlob() throws IOException {
        write("[a].yaml", BROKEN);
        assertThat(Ran.in(folder, "[a].yaml").out()).contains("[a].yaml:2:26");
    }

    @Test
    void readsStandardInputAloneOrInPlaceOfAFile() throws IOException {
        write("continuity/eat.yaml", "continuity: 1\nfunctions: {eat: {tier: 4}}\n");
        Ran alone = Ran.in(folder, BROKEN, Map.of(), false, "--stdin");
        assertThat(alone.code()).isEqualTo(1);
        assertThat(alone.out()).contains("stdin:2:26").contains("in 1 file");
        Ran instead = Ran.in(folder, BROKEN, Map.of(), false, "--stdin-filename", "continuity/bake.yaml");
        assertThat(instead.out()).contains("continuity/bake.yaml:2:26").contains("in 2 files");
        assertThat(Ran.in(folder, "--stdin", "continuity").code()).isEqualTo(2);
    }

    @Test
    void isColouredOnATerminalUnlessTheUserSaysOtherwise() throws IOException {
        write("continuity/bake.yaml", BROKEN);
        Map<String, String> wide = Map.of("COLUMNS", "80");
        Map<String, String> plain = Map.of("COLUMNS", "80", "NO_COLOR", "1");
        assertThat(Ran.in(folder, "", wide, true).out()).contains("\u001B[");
        assertThat(Ran.in(folder, "", plain, true).out()).doesNotContain("\u001B[");
        Map<String, String> dumb = Map.of("COLUMNS", "80", "TERM", "dumb");
        assertThat(Ran.in(folder, "", dumb, true).out()).doesNotContain("\u001B[");
        assertThat(Ran.in(folder, "", plain, true, "--color=always").out()).contains("\u001B[");
        assertThat(Ran.in(folder, "", wide, true, "--color=never").out()).doesNotContain("\u001B[");
        assertThat(Ran.in(folder).out()).doesNotContain("\u001B[");
        assertThat(Ran.in(folder, "--color", "sometimes").code()).isEqualTo(2);
    }

    @Test
    void takesTheDayAndTheNameThatAreGiven() {
        assertThat(Ran.in(folder, "--as-of", "2026-12-24", "--project", "Bakery")
                        .out())
                .contains("of Bakery")
                .contains("as of 2026-12-24");
        assertThat(Ran.in(folder, "", Map.of("SOURCE_DATE_EPOCH", "0"), false).out())
                .contains("as of 1970-01-01");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
