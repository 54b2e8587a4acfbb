package io.continuitylint.gradle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradle.testkit.runner.TaskOutcome.FAILED;
import static org.gradle.testkit.runner.TaskOutcome.SUCCESS;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A project with findings starts green. */
class BaselineTest {

    @TempDir
    private Path folder;

    /** The tests may themselves run on a build server. */
    private static String server(String variables) {
        return TestBuild.PLUGIN + "tasks.named('continuityBaseline') { server = [%s] }\n".formatted(variables);
    }

    @OnNewestGradle
    void isWrittenOnceAndFailsNoBuildFromThenOn(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine).failing().file("build.gradle", server(":"));
        assertThat(ContinuityCheckTest.outcome(build.fail("check"))).isEqualTo(FAILED);
        assertThat(build.run("continuityBaseline").getOutput())
                .containsPattern("wrote continuity-baseline.yaml: \\d+ finding");
        assertThat(ContinuityCheckTest.outcome(build.run("check"))).isEqualTo(SUCCESS);
        assertThat(build.run("continuityBaseline", "--change=prune").getOutput())
                .contains("continuity-baseline.yaml is as it was");
        assertThat(build.fail("continuityBaseline").getOutput())
                .contains("is there; update takes in what is new, and prune forgets what is gone");
        assertThat(ContinuityCheckTest.outcome(build.fail("check", "-Pcontinuity.baseline=none")))
                .isEqualTo(FAILED);
    }

    @OnNewestGradle
    void isNotWrittenByABuildServer(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine).failing().file("build.gradle", server("CI: 'true'"));
        assertThat(build.fail("continuityBaseline").getOutput())
                .contains("a build server (CI is set) does not write a baseline");
        build.file("build.gradle", server("TF_BUILD: 'True'"));
        assertThat(build.fail("continuityBaseline").getOutput())
                .contains("a build server (TF_BUILD is set) does not write a baseline");
        assertThat(folder.resolve("continuity-baseline.yaml")).doesNotExist();
    }

    @OnNewestGradle
    void knowsABuildServerByTheEnvironment(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine).failing().file("build.gradle", TestBuild.PLUGIN);
        if (System.getenv().containsKey("CI")) {
            assertThat(build.fail("continuityBaseline").getOutput()).contains("(CI is set)");
        } else {
            assertThat(build.run("continuityBaseline").getOutput()).contains("wrote continuity-baseline.yaml");
        }
    }
}
