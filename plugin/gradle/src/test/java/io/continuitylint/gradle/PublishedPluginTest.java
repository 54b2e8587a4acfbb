package io.continuitylint.gradle;

import static io.continuitylint.gradle.ContinuityCheckTest.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gradle.testkit.runner.TaskOutcome.SUCCESS;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** What is published, as Gradle judges it. */
class PublishedPluginTest {

    @TempDir
    private Path folder;

    @OnNewestGradle
    void satisfiesTheStricterValidationOfPlugins(Engine engine) {
        Path jar = PluginRepository.folder()
                .resolve("io/continuitylint/continuity-gradle-plugin/%1$s/continuity-gradle-plugin-%1$s.jar"
                        .formatted(PluginRepository.VERSION));
        TestBuild build = TestBuild.of(folder, engine);
        build.file("build.gradle", TestBuild.PLUGIN.replace("plugins {", "plugins { id 'jvm-toolchains';"));
        build.append("build.gradle", """
                tasks.register('validate', org.gradle.plugin.devel.tasks.ValidatePlugins) {
                    classes.from(zipTree('%s'))
                    classpath.from(buildscript.configurations.classpath)
                    enableStricterValidation = true
                    failOnWarning = true
                    outputFile = layout.buildDirectory.file('validation.txt')
                }
                """.formatted(jar));

        assertThat(outcome(build.run("validate"), ":validate")).isEqualTo(SUCCESS);
    }

    @OnNewestGradle
    void putsNothingButItselfOnTheClassPathOfTheBuild(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine)
                .append("build.gradle", "println buildscript.configurations.classpath.files.name\n");

        assertThat(build.run("help").getOutput())
                .contains("[continuity-gradle-plugin-%s.jar]".formatted(PluginRepository.VERSION));
    }

    @OnNewestGradle
    void resolvesTheLinterAsOneJar(Engine engine) {
        TestBuild build = TestBuild.of(folder, engine)
                .append("build.gradle", "println configurations.continuityTool.files.name\n");

        assertThat(build.run("help").getOutput())
                .contains("[continuity-gradle-plugin-%s-tool.jar]".formatted(PluginRepository.VERSION));
    }
}
