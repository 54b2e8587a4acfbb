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
    void lintsOnceAndStopsTheBuildForWhatIsFoundLater(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine).passing();
        String[] arguments = {"check", "--configuration-cache", "-Dorg.gradle.unsafe.isolated-projects=true"};

        BuildResult first = build.run(arguments);
        assertThat(first.getOutput()).contains("Configuration cache entry stored");
        assertThat(outcome(first)).isEqualTo(SUCCESS);
        assertThat(build.read(REPORT)).contains("\"print-labels\"");

        BuildResult second = build.run(arguments);
        assertThat(second.getOutput()).contains("Configuration cache entry reused");
        assertThat(outcome(second)).isEqualTo(UP_TO_DATE);

        BuildResult third = build.failing().fail(arguments);
        assertThat(outcome(third)).isEqualTo(FAILED);
        assertThat(third.getOutput())
                .contains("Configuration cache entry reused")
                .contains("Execution failed for task ':continuityCheck'.\n> ")
                .contains("Report: " + folder.resolve(REPORT).toUri())
                .contains("continuity.yaml:3:3")
                .doesNotContain("WorkExecutionException");
        assertThat(build.read(REPORT)).contains("\"pay-suppliers\"");
    }

    static TaskOutcome outcome(BuildResult result) {
        return outcome(result, ":continuityCheck");
    }

    static TaskOutcome outcome(BuildResult result, String task) {
        return Objects.requireNonNull(result.task(task), result.getOutput()).getOutcome();
    }
}
