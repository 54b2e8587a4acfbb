package io.continuitylint.gradle;

import static io.continuitylint.gradle.ContinuityCheckTest.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gradle.testkit.runner.TaskOutcome.NO_SOURCE;
import static org.gradle.testkit.runner.TaskOutcome.SUCCESS;
import static org.gradle.testkit.runner.TaskOutcome.UP_TO_DATE;

import java.nio.file.Path;
import org.gradle.testkit.runner.BuildResult;
import org.junit.jupiter.api.io.TempDir;

/** Several projects of a build as one workspace. */
class AggregateTest {

    private static final String TASK = ":continuityAggregate";
    private static final String ISOLATED = "-Dorg.gradle.unsafe.isolated-projects=true";
    private static final String REPORT = "build/reports/continuity-aggregate/continuity.json";

    @TempDir
    private Path folder;

    /** The shop needs what the platform declares. Nobody asked the third project, which does not have the plugin. */
    private TestBuild build(Engine engine) {
        return TestBuild.of(folder, engine)
                .append("settings.gradle", "include 'shop', 'platform', 'docs'\n")
                .file("shop/build.gradle", "plugins { id 'io.continuitylint' }\n")
                .file("shop/continuity.yaml", """
                        continuity: 1
                        owner: person:ada
                        functions:
                          print-labels: {tier: 4, needs: [printer]}
                        """)
                .file("platform/build.gradle", "plugins { id 'io.continuitylint' }\n")
                .file("platform/continuity.yaml", """
                        continuity: 1
                        components:
                          ada: {kind: person}
                          printer: {kind: equipment}
                        """)
                .file("docs/build.gradle", "plugins { id 'base' }\n")
                .file("docs/continuity.yaml", "continuity: 1\nfunctions: {wrong: {tier: 5}}\n");
    }

    @OnEachGradle
    void lintsTheManifestsOfAllProjectsThatHaveThePluginAsOneWorkspace(Engine engine) {
        TestBuild build = build(engine);
        String[] arguments = {TASK, "--configuration-cache", ISOLATED};

        assertThat(outcome(build.run(arguments), TASK)).isEqualTo(SUCCESS);
        assertThat(build.read(REPORT))
                .contains("\"platform/continuity.yaml\"")
                .contains("\"shop/continuity.yaml\"")
                .doesNotContain("docs/continuity.yaml");
        BuildResult second = build.run(arguments);
        assertThat(second.getOutput()).contains("Configuration cache entry reused");
        assertThat(outcome(second, TASK)).isEqualTo(UP_TO_DATE);
    }

    @OnNewestGradle
    void lintsTheProjectsThatAreNamedAgainWhenAManifestOfTheirsChanges(Engine engine) {
        TestBuild build =
                build(engine).append("build.gradle", "dependencies { continuityAggregation project(':platform') }\n");
        build.run(TASK);
        assertThat(build.read(REPORT)).contains("platform/continuity.yaml").doesNotContain("shop/continuity.yaml");

        build.append("docs/continuity.yaml", "# nobody asked\n").append("shop/continuity.yaml", "# not named\n");
        assertThat(outcome(build.run(TASK), TASK)).isEqualTo(UP_TO_DATE);
        build.append("platform/continuity.yaml", "  till: {kind: equipment}\n");
        assertThat(outcome(build.run(TASK), TASK)).isEqualTo(SUCCESS);
    }

    @OnNewestGradle
    void leavesTheManifestsOfASubprojectToItsOwnCheck(Engine engine) {
        TestBuild build = build(engine);

        BuildResult result = build.fail("check", "--continue");

        assertThat(outcome(result)).isEqualTo(NO_SOURCE);
        assertThat(result.getOutput()).contains("shop").contains("printer");
    }
}
