package io.continuitylint.gradle;

import static io.continuitylint.gradle.ContinuityCheckTest.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gradle.testkit.runner.TaskOutcome.FROM_CACHE;
import static org.gradle.testkit.runner.TaskOutcome.SUCCESS;
import static org.gradle.testkit.runner.TaskOutcome.UP_TO_DATE;

import io.continuitylint.OpenFindings;
import java.nio.file.Path;
import java.util.TreeSet;
import org.gradle.testkit.runner.BuildResult;
import org.junit.jupiter.api.io.TempDir;

/** What is open in several projects is listed at the end of a build. */
class BuildEndTest {

    private static final String START = "Continuity of all projects that passed: ";

    @TempDir
    private Path folder;

    private TestBuild build(Engine engine) {
        return TestBuild.of(folder, engine)
                .append("settings.gradle", "include 'shop', 'platform'\n")
                .file("shop/build.gradle", "plugins { id 'io.continuitylint' }\ncontinuity { failOn = 'never' }\n")
                .manifest("shop/continuity.yaml", "failing.yaml")
                .file("platform/build.gradle", "plugins { id 'io.continuitylint' }\ncontinuity { failOn = 'never' }\n")
                .manifest("platform/continuity.yaml", "failing.yaml");
    }

    private static String end(BuildResult result) {
        String output = result.getOutput();
        assertThat(output).containsOnlyOnce(START);
        String end = output.substring(output.indexOf(START));
        return end.substring(0, end.indexOf("\n\n"));
    }

    @OnEachGradle
    void itIsTheSameWhetherATaskRanOrWasUpToDateOrCameFromTheCache(Engine engine) {
        TestBuild build = build(engine);
        String[] arguments = {
            "check", "--build-cache", "--configuration-cache", "-Dorg.gradle.unsafe.isolated-projects=true"
        };

        BuildResult first = build.run(arguments);
        assertThat(outcome(first, ":shop:continuityCheck")).isEqualTo(SUCCESS);
        assertThat(first.getOutput().indexOf(START))
                .isGreaterThan(first.getOutput().lastIndexOf("> Task "));
        assertThat(end(first)).contains("\n  error: platform/continuity.yaml:3:3 pay-suppliers ");

        BuildResult second = build.run(arguments);
        assertThat(outcome(second, ":shop:continuityCheck")).isEqualTo(UP_TO_DATE);
        assertThat(end(second)).isEqualTo(end(first));

        build.run("clean");
        BuildResult third = build.run(arguments);
        assertThat(outcome(third, ":shop:continuityCheck")).isEqualTo(FROM_CACHE);
        assertThat(end(third)).isEqualTo(end(first));
    }

    @OnNewestGradle
    void itIsWordedAsForOtherBuildTools(Engine engine) {
        TestBuild build = build(engine);
        String end = end(build.run("check"));
        TreeSet<String> lines = new TreeSet<>();
        for (String project : new String[] {"shop", "platform"}) {
            build.read(project + "/build/tmp/continuityCheck/open.txt").lines().forEach(lines::add);
        }
        assertThat(end).isEqualTo(OpenFindings.text(lines)).contains("\n  and ");
    }

    @OnNewestGradle
    void aProjectThatFailedOrIsSkippedIsNotAmongThem(Engine engine) {
        TestBuild build = build(engine).append("shop/build.gradle", "continuity { failOn = 'error' }\n");
        assertThat(end(build.fail("check", "--continue"))).contains("platform/").doesNotContain("shop/");
        build.append("shop/build.gradle", "continuity { ignoreFailures = true }\n");
        assertThat(build.run(":shop:check").getOutput()).contains(START);
        assertThat(build.run("check", "-Pcontinuity.skip=true").getOutput()).doesNotContain(START);
    }

    @OnNewestGradle
    void aBuildOfOneProjectShowsItsReportAlone(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine).failing();
        build.append("build.gradle", "continuity { failOn = 'never' }\n");
        assertThat(build.run("check").getOutput()).doesNotContain(START);
    }
}
