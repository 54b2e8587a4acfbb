package io.continuitylint.gradle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradle.testkit.runner.TaskOutcome.FAILED;
import static org.gradle.testkit.runner.TaskOutcome.SUCCESS;
import static org.gradle.testkit.runner.TaskOutcome.UP_TO_DATE;

import java.nio.file.Path;
import java.util.Objects;
import org.gradle.testkit.runner.BuildResult;
import org.gradle.testkit.runner.TaskOutcome;
import org.junit.jupiter.api.io.TempDir;

/** What a user gets from {@code gradle check}. */
class ContinuityCheckTest {

    private static final String REPORT = "build/reports/continuity/continuity.json";

    @TempDir
    private Path folder;

    @OnEachGradle
    void lintsAManifestAsPartOfCheckAndDoesNotDoItTwice(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine).passing();

        assertThat(outcome(build.run("check"))).isEqualTo(SUCCESS);
        assertThat(build.read(REPORT)).contains("\"print-labels\"");
        assertThat(outcome(build.run("check"))).isEqualTo(UP_TO_DATE);
    }

    @OnEachGradle
    void failsTheBuildAndLeadsToTheReport(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine).failing();

        BuildResult result = build.fail("check");

        assertThat(outcome(result)).isEqualTo(FAILED);
        assertThat(result.getOutput())
                .contains("Execution failed for task ':continuityCheck'.\n> ")
                .contains("Report: " + folder.resolve(REPORT).toUri())
                .contains("continuity.yaml:3:3")
                .doesNotContain("WorkExecutionException");
        assertThat(folder.resolve(REPORT)).exists();
    }

    static TaskOutcome outcome(BuildResult result) {
        return outcome(result, ":continuityCheck");
    }

    static TaskOutcome outcome(BuildResult result, String task) {
        return Objects.requireNonNull(result.task(task), result.getOutput()).getOutcome();
    }
}
