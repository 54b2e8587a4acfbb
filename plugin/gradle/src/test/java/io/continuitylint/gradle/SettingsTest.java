package io.continuitylint.gradle;

import static io.continuitylint.gradle.ContinuityCheckTest.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gradle.testkit.runner.TaskOutcome.FAILED;
import static org.gradle.testkit.runner.TaskOutcome.NO_SOURCE;
import static org.gradle.testkit.runner.TaskOutcome.SKIPPED;
import static org.gradle.testkit.runner.TaskOutcome.SUCCESS;
import static org.gradle.testkit.runner.TaskOutcome.UP_TO_DATE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gradle.testkit.runner.BuildResult;
import org.junit.jupiter.api.io.TempDir;

/** What the settings of the extension and of the task do, and how wrong ones are refused. */
class SettingsTest {

    private static final String REPORTS = "build/reports/continuity/";

    @TempDir
    private Path folder;

    @OnNewestGradle
    void goesOnInSpiteOfFindingsAndWritesTheReportsThatAreWanted(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine).failing();
        // The task exists before the extension is told: what is read too early is not what holds.
        build.append("build.gradle", """
                tasks.continuityCheck.reports {
                    json { required = false }
                    compact {
                        required = true
                        outputLocation = layout.buildDirectory.file('lines.txt')
                    }
                }
                continuity {
                    ignoreFailures = true
                    formats = ['json', 'pretty']
                }
                """);

        BuildResult result = build.run("check");

        assertThat(outcome(result)).isEqualTo(SUCCESS);
        assertThat(result.getOutput())
                .contains("continuity.yaml:3:3")
                .contains("Report: " + folder.resolve("build/lines.txt").toUri());
        assertThat(folder.resolve(REPORTS + "continuity.txt")).exists();
        assertThat(folder.resolve(REPORTS + "continuity.json")).doesNotExist();
        assertThat(folder.resolve("build/lines.txt")).content().contains("continuity.yaml:3:3");
    }

    @OnNewestGradle
    void failsFromTheSeverityOnThatIsNamed(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine).failing();

        assertThat(outcome(build.run("check", "-Pcontinuity.failOn=never"))).isEqualTo(SUCCESS);
        // What passed by one limit has not passed by another.
        assertThat(outcome(build.fail("check", "-Pcontinuity.failOn=error"))).isEqualTo(FAILED);
    }

    @OnNewestGradle
    void lintsAChangeUnderReviewAlwaysAnew(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine).passing();
        String[] arguments = {"check", "--build-cache", "-Pcontinuity.base=main"};

        assertThat(outcome(build.run(arguments))).isEqualTo(SUCCESS);
        assertThat(outcome(build.run(arguments))).isEqualTo(SUCCESS);
    }

    @OnNewestGradle
    void beginsTheMarkdownWithWhatBecameWorseSinceABaseReport(Engine engine) throws IOException {
        TestBuild build = TestBuild.of(folder, engine).passing();
        String[] arguments = {"check", "-Pcontinuity.baseReport=base.json", "-Pcontinuity.formats=markdown"};
        assertThat(build.fail(arguments).getOutput())
                .contains("baseReport: there is no file " + folder.resolve("base.json"))
                .contains("with -Pcontinuity.baseReport");
        build.run("check");
        Files.copy(folder.resolve(REPORTS + "continuity.json"), folder.resolve("base.json"));
        build.run(arguments);
        assertThat(outcome(build.run(arguments))).isEqualTo(UP_TO_DATE);
        build.append("base.json", "\n");
        assertThat(outcome(build.run(arguments))).isEqualTo(SUCCESS);

        build.failing();
        assertThat(outcome(build.fail(arguments))).isEqualTo(FAILED);
        assertThat(folder.resolve(REPORTS + "continuity.md")).content().contains("### Worse than base.json: ");
    }

    @OnNewestGradle
    void doesNothingWhereItIsSkippedAndWhereThereIsNothingToRead(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine);

        assertThat(outcome(build.run("check"))).isEqualTo(NO_SOURCE);
        build.failing();
        assertThat(outcome(build.run("check", "-Pcontinuity.skip"))).isEqualTo(SKIPPED);
    }

    @OnNewestGradle
    void refusesToFindNothingWhereSomethingIsExpected(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine);

        assertThat(build.fail("check", "-Pcontinuity.allowEmpty=false").getOutput())
                .contains("there are no manifests below " + folder)
                .contains("continuity { allowEmpty = true }");
        build.append("build.gradle", "continuity { paths.from('plans') }\n");
        assertThat(build.fail("check").getOutput())
                .contains("paths: there is no file or folder " + folder)
                .contains("It is set in continuity { paths } in the build script\n");
    }

    @OnNewestGradle
    void namesASettingThatCannotBeReadAndWhereItIsSet(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine).passing();

        assertThat(build.fail("check", "-Pcontinuity.failOn=eror").getOutput())
                .contains("failOn: \"eror\" is none of error, warning, info, never; did you mean \"error\"?")
                .contains("It is set in continuity { failOn } in the build script, or with -Pcontinuity.failOn");
        assertThat(build.fail("check", "-Pcontinuity.formats=jsn").getOutput()).contains("there is no format \"jsn\"");
        assertThat(build.fail("check", "-Pcontinuity.width=wide").getOutput())
                .contains("continuity.width: \"wide\" is not a number");
        assertThat(build.fail("check", "-Pcontinuity.skip=no").getOutput())
                .contains("continuity.skip: \"no\" is neither true nor false");
    }

    @OnNewestGradle
    void readsWhatAnotherTaskWritesInAProcessOfItsOwn(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine).append("build.gradle", """
                def generated = tasks.register('generate', Copy) {
                    from('templates')
                    into(layout.buildDirectory.dir('manifests'))
                }
                continuity {
                    paths.from(generated)
                    maxHeapSize = '200m'
                }
                """);
        build.manifest("templates/shop.yaml", "failing.yaml");

        BuildResult result = build.fail("check");

        assertThat(outcome(result, ":generate")).isEqualTo(SUCCESS);
        assertThat(result.getOutput()).contains("build/manifests/shop.yaml:3:3");
    }

    @OnNewestGradle
    void refusesAPackThatIsNone(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine).passing();
        build.append("build.gradle", "dependencies { continuityPacks files('build.gradle') }\n");

        assertThat(build.fail("check").getOutput())
                .contains("packs: ")
                .contains("build.gradle is not a jar")
                .contains("It is a dependency of the configuration continuityPacks");
    }

    @OnNewestGradle
    void explainsARule(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine);

        assertThat(build.run("continuityExplain", "--rule=test/overdue", "-q").getOutput())
                .startsWith("test/overdue")
                .doesNotContain("documentation: ");
        build.file("continuity/policy.yaml", "continuity: 1\npolicy: {docsUrl: https://docs.example.org/rules}\n");
        assertThat(build.run("continuityExplain", "--rule=test/overdue", "-q").getOutput())
                .contains("documentation: https://docs.example.org/rules/test/overdue");
        assertThat(build.fail("continuityExplain", "--rule=test/overdu").getOutput())
                .contains("--rule: there is no rule \"test/overdu\"")
                .contains("did you mean \"test/overdue\"?");
    }
}
