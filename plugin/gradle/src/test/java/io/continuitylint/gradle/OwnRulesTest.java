package io.continuitylint.gradle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradle.testkit.runner.TaskOutcome.FAILED;
import static org.gradle.testkit.runner.TaskOutcome.SUCCESS;
import static org.gradle.testkit.runner.TaskOutcome.UP_TO_DATE;

import io.continuitylint.authoring.NewRule;
import io.continuitylint.authoring.PackBuild;
import io.continuitylint.engine.NamedPath;
import java.nio.file.Path;
import org.gradle.testkit.runner.BuildResult;
import org.junit.jupiter.api.io.TempDir;

/** Rules that a build keeps in its repository. */
class OwnRulesTest {

    private static final String RULE = "continuity/rules/acme/no-title/rule.drl";

    @TempDir
    private Path folder;

    @OnEachGradle
    void areMadeTestedAndEvaluated(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine).passing();
        build.file("own.continuity.yaml", "continuity: 1\nfunctions: {bake: {tier: 4}}\n");
        assertThat(build.run("continuityNewRule", "--rule=acme/no-title").getOutput())
                .contains(RULE, "continuityTestRules");
        assertThat(build.run("continuityTestRules").getOutput()).contains("1 rule, 4 cases: 4 passed");
        assertThat(build.run("continuityLintRules").getOutput()).contains("1 rule: nothing found");

        assertThat(build.run("continuityCheck").getOutput()).contains("bake has no title [acme/no-title]");
        assertThat(outcome(build.run("continuityCheck"))).isEqualTo(UP_TO_DATE);
        build.file(RULE, build.read(RULE).replace("has no title", "lacks a title"));
        BuildResult changed = build.run("continuityCheck");
        assertThat(outcome(changed)).isEqualTo(SUCCESS);
        assertThat(changed.getOutput()).contains("bake lacks a title [acme/no-title]");
        assertThat(build.run("continuityCheck", "-Pcontinuity.looseRules=false").getOutput())
                .doesNotContain("acme/no-title");
        assertThat(build.fail("continuityTestRules").getOutput())
                .contains("FAILED  acme/no-title bad.yaml", "1 rule, 3 cases: 2 passed, 1 failed");
        assertThat(build.run("continuityExplain", "--rule=acme/no-title", "-q").getOutput())
                .startsWith("acme/no-title");
    }

    @OnNewestGradle
    void aBrokenOneStopsTheBuildWithItsLineAndNoLog(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine).passing();
        build.run("continuityNewRule", "--rule=acme/no-title");
        build.file(RULE, build.read(RULE).replace("title ==", "titel =="));
        BuildResult broken = build.fail("continuityCheck");
        assertThat(broken.task(":continuityCheck").getOutcome()).isEqualTo(FAILED);
        assertThat(broken.getOutput())
                .contains(RULE + ":3: Function has no titel; did you mean \"title\"?")
                .doesNotContain("KieProject", "Unable to");
    }

    @OnNewestGradle
    void ofAPackAreEvaluatedAndPinned(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine).passing();
        build.file("own.continuity.yaml", "continuity: 1\nfunctions: {bake: {tier: 4}}\n")
                .append("build.gradle", "dependencies { continuityPacks files('acme.jar') }\n");
        NewRule.of("acme/no-title", folder.resolve("sources")).write();
        pack();
        assertThat(build.run("continuityLock").getOutput()).contains("continuity/packs.lock pins 1 rule pack");
        assertThat(build.run("continuityCheck", "-Pcontinuity.locked=true").getOutput())
                .contains("bake has no title [acme/no-title]");
        assertThat(build.run("continuityExplain", "--rule=acme/no-title", "-q").getOutput())
                .startsWith("acme/no-title");

        build.file(
                "sources/acme/no-title/rule.drl",
                build.read("sources/acme/no-title/rule.drl").replace("has no title", "lacks a title"));
        pack();
        assertThat(build.fail("continuityCheck", "-Pcontinuity.locked=true").getOutput())
                .contains("is not the one in continuity/packs.lock: its SHA-256 is ");
    }

    private void pack() {
        new PackBuild("acme", NamedPath.of(folder, folder.resolve("sources"))).writeJar(folder.resolve("acme.jar"));
    }

    private static Object outcome(BuildResult result) {
        return result.task(":continuityCheck").getOutcome();
    }
}
