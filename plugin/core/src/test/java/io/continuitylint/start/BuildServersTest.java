package io.continuitylint.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.judgement.Version;
import io.continuitylint.request.AsOf;
import io.continuitylint.source.YamlReader;
import io.continuitylint.start.StartedProject.NewFile;
import io.continuitylint.start.StartedProject.Snippet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written or shown for the build server and the build tool that a project has. */
class BuildServersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final String COMMAND =
            "mvn -B -ntp io.continuitylint:continuity-maven-plugin:" + Version.NUMBER + ":check";

    @TempDir
    private Path folder;

    @Test
    void withoutAnyThereIsNothingToAdd() {
        assertThat(start().snippets()).isEmpty();
    }

    @Test
    void gitHubGetsAWorkflow() throws IOException {
        write(".github/workflows/build.yml", "on: push\n");
        assertThat(paths(start())).contains(".github/workflows/continuity.yml");
        String workflow = Files.readString(folder.resolve(".github/workflows/continuity.yml"));
        assertYaml(workflow);
        assertThat(workflow).contains("\n      - run: " + COMMAND + "\n");
        assertThat(start().snippets()).isEmpty();
    }

    @Test
    void gitLabGetsAFileAndTheLinesThatIncludeIt() throws IOException {
        write(".gitlab-ci.yml", "stages: [test]\n");
        StartedProject started = start();
        assertThat(paths(started)).contains(".gitlab/continuity.gitlab-ci.yml");
        String job = Files.readString(folder.resolve(".gitlab/continuity.gitlab-ci.yml"));
        assertYaml(job);
        assertThat(job).contains("\n    - " + COMMAND + "\n");
        assertThat(started.snippets())
                .containsExactly(new Snippet(
                        ".gitlab-ci.yml", "at its top", "include:\n  - local: .gitlab/continuity.gitlab-ci.yml\n"));

        write(".gitlab-ci.yml", started.snippets().get(0).text());
        assertThat(start().snippets()).isEmpty();
    }

    /** Of two keys {@code include} GitLab reads the last one. */
    @Test
    void gitLabFilesThatIncludeOthersGetAnItemOfTheirList() throws IOException {
        write(".gitlab-ci.yml", "stages: [test]\ninclude:\n  - template: Jobs/SAST.gitlab-ci.yml\n");
        assertThat(start().text("check")).contains("""
                        to add to .gitlab-ci.yml, in the list below `include`:
                              - local: .gitlab/continuity.gitlab-ci.yml
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "azure-pipelines.yml | `- script: ` | ``",
                "azure-pipelines.yaml | `- script: ` | ``",
                "Jenkinsfile | sh ' | '"
            })
    void othersGetASnippetWithTheCommand(String file, String before, String after) throws IOException {
        write(file, "");
        assertThat(start().snippets()).singleElement().satisfies(snippet -> {
            assertThat(snippet.file()).isEqualTo(file);
            assertThat(snippet.text()).contains(before + COMMAND + after + "\n");
            if (!file.equals("Jenkinsfile")) {
                assertYaml(snippet.text());
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "pom.xml | in <plugins> of <build> | <artifactId>continuity-maven-plugin</artifactId>",
                "build.gradle | among its plugins | id 'io.continuitylint' version '",
                "build.gradle.kts | among its plugins | id(\"io.continuitylint\") version \""
            })
    void aBuildToolGetsTheLinesOfThePlugin(String file, String place, String line) throws IOException {
        write(file, "");
        StartedProject started = start();
        assertThat(started.snippets())
                .singleElement()
                .extracting(Snippet::text)
                .asString()
                .contains(line);
        assertThat(started.text("check")).contains("\nto add to " + file + ", " + place + ":\n    ");

        write(file, started.snippets().get(0).text());
        assertThat(start().notes()).contains(file + " runs the linter already");
        assertThat(start().snippets()).isEmpty();
    }

    @Test
    void aWorkflowThatRunsTheLinterIsEnough() throws IOException {
        write(".github/workflows/all.yml", "jobs: {all: {steps: [{run: continuity check}]}}\n");
        StartedProject started = start();
        assertThat(paths(started)).doesNotContain(".github/workflows/continuity.yml");
        assertThat(started.notes()).containsExactly(".github/workflows/all.yml runs the linter already");
    }

    @Test
    void whatABuildServerReadsAboveTheFolderIsNamed() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        write(".github/workflows/build.yml", "on: push\n");
        Path shop = folder.resolve("services/shop");
        StartedProject started =
                ProjectStart.of(shop, List.of(), AsOf.given(DAY)).write();
        assertThat(started.notes())
                .containsExactly(
                        "build servers read ../../.github/workflows and nothing in this folder; run init in ../.. too");
        assertThat(paths(start())).contains(".github/workflows/continuity.yml");
    }

    /** The goal that the commands name is there, and needs no POM. */
    @Test
    void theGoalOfTheCommandsExists() throws IOException {
        String goal = Files.readString(Path.of("../maven/src/main/java/io/continuitylint/maven/CheckMojo.java"));
        assertThat(goal).contains("name = \"check\"").contains("requiresProject = false");
        assertThat(Files.readString(Path.of("../maven/pom.xml")))
                .contains("<artifactId>continuity-maven-plugin</artifactId>");
    }

    private StartedProject start() {
        return ProjectStart.of(folder, List.of(), AsOf.given(DAY)).write();
    }

    private static List<String> paths(StartedProject started) {
        return started.written().stream().map(NewFile::path).toList();
    }

    private static void assertYaml(String text) {
        assertThat(YamlReader.read(text.getBytes(StandardCharsets.UTF_8), Path.of("x"), "x")
                        .problems())
                .isEmpty();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
