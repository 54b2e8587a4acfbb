package io.continuitylint.gradle;

import static io.continuitylint.gradle.ContinuityCheckTest.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gradle.testkit.runner.TaskOutcome.FROM_CACHE;
import static org.gradle.testkit.runner.TaskOutcome.SUCCESS;
import static org.gradle.testkit.runner.TaskOutcome.UP_TO_DATE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gradle.testkit.runner.BuildResult;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When Gradle runs the task again, and when it knows the answer already. */
class InputsTest {

    @TempDir
    private Path folder;

    @OnNewestGradle
    void runsAgainWhenAManifestChangesOrSomethingSeemsToBeOneAndForNothingElse(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine).passing();
        build.run("check");

        build.file("src/main/java/Shop.java", "class Shop {}");
        build.file("node_modules/left/continuity.yaml", "continuity: 1\n");
        build.file("build/resources/continuity.yaml", "continuity: 1\n");
        build.file("data.json", "{}");
        assertThat(outcome(build.run("check", "-Pcontinuity.consoleOutput=compact")))
                .isEqualTo(UP_TO_DATE);

        build.append("continuity.yaml", "  till: {kind: equipment}\n");
        assertThat(outcome(build.run("check"))).isEqualTo(SUCCESS);
        build.file("deploy/shop.yaml", "continuity: 1\n");
        BuildResult unread = build.run("check");
        assertThat(outcome(unread)).isEqualTo(SUCCESS);
        assertThat(unread.getOutput()).contains("not read: deploy/shop.yaml");
    }

    @OnNewestGradle
    void runsAgainWhenThePolicyAboveTheProjectChanges(Engine engine) throws IOException {
        Path repository = folder.resolve("repository");
        Files.createDirectories(repository.resolve(".git"));
        TestBuild build = TestBuild.of(repository.resolve("shop"), engine).passing();
        build.run("check");
        TestBuild above = new TestBuild(repository, engine);

        above.file("continuity/policy.yaml", "continuity: 1\npolicy: {}\n");
        assertThat(outcome(build.run("check"))).isEqualTo(SUCCESS);
        assertThat(build.read("build/reports/continuity/continuity.json")).contains("\"../continuity/policy.yaml\"");
        above.file("continuity/policy.yaml", "continuity: 1\npolicy: {title: Ours}\n");
        assertThat(outcome(build.run("check"))).isEqualTo(SUCCESS);
    }

    @OnNewestGradle
    void runsAgainWhenADocumentAppearsAndForItsTextWhereAHashIsNamed(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine).manifest("continuity/shop.yaml", "documents.yaml");
        build.append("build.gradle", "continuity { failOn = 'never' }\n");
        build.run("check");

        build.file("continuity/runbooks/by hand.md", "Take a pencil.\n");
        assertThat(outcome(build.run("check"))).isEqualTo(SUCCESS);
        build.file("continuity/runbooks/by hand.md", "Take a pen.\n");
        build.file("continuity/runbooks/other.md", "Nobody names this.\n");
        assertThat(outcome(build.run("check"))).isEqualTo(UP_TO_DATE);

        build.append("continuity/shop.yaml", "# sha256 %s\n".formatted("0".repeat(64)));
        build.run("check");
        build.file("continuity/runbooks/by hand.md", "Take a ball pen.\n");
        assertThat(outcome(build.run("check"))).isEqualTo(SUCCESS);
    }

    @OnNewestGradle
    void takesTheAnswerFromTheCacheAlsoInAnotherFolder(Engine engine) throws IOException {
        TestBuild build =
                TestBuild.of(folder.resolve("here"), engine).manifest("continuity/shop.yaml", "documents.yaml");
        build.append("build.gradle", "continuity { failOn = 'never' }\n")
                .file("continuity/runbooks/by hand.md", "Take a pencil.\n");
        build.run("check", "--build-cache");
        String report = build.read("build/reports/continuity/continuity.json");

        Path there = Files.createDirectories(folder.resolve("elsewhere/deeper")).resolve("there");
        Files.move(build.folder(), there);
        TestBuild moved = new TestBuild(there, engine);
        assertThat(outcome(moved.run("clean", "check", "--build-cache"))).isEqualTo(FROM_CACHE);
        assertThat(moved.read("build/reports/continuity/continuity.json")).isEqualTo(report);
    }

    /** An environment can only be given to a Gradle that does not run in the JVM of the tests. */
    @ParameterizedTest
    @MethodSource("io.continuitylint.gradle.Engine#daemons")
    void judgesByTheDayOfTheRunUnlessOneIsNamed(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine).passing().file("gradle.properties", "");
        String report = "build/reports/continuity/continuity.json";
        build.runWith(Map.of("SOURCE_DATE_EPOCH", "1700000000"), "check", "--configuration-cache");
        assertThat(build.read(report)).contains("\"2023-11-14\"");

        BuildResult later = build.runWith(Map.of("SOURCE_DATE_EPOCH", "1710000000"), "check", "--configuration-cache");
        assertThat(later.getOutput()).contains("Configuration cache entry reused");
        assertThat(build.read(report)).contains("\"2024-03-09\"");

        String[] named = {"check", "-Pcontinuity.asOf=2026-11-20"};
        build.runWith(Map.of(), named);
        assertThat(outcome(build.runWith(Map.of("SOURCE_DATE_EPOCH", "1720000000"), named)))
                .isEqualTo(UP_TO_DATE);
    }

    @OnNewestGradle
    void leavesWhatOtherTasksWriteAlone(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine).passing();
        build.file("src/main/resources/continuity/app.yaml", "continuity: 1\ncomponents: {bob: {kind: person}}\n");
        build.file("build.gradle", TestBuild.PLUGIN.replace("plugins {", "plugins { id 'java';"));

        BuildResult result = build.run("processResources", "check");

        assertThat(outcome(result)).isEqualTo(SUCCESS);
        assertThat(result.getOutput()).doesNotContain("not read");
    }
}
