package io.continuitylint.gradle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.gradle.api.NamedDomainObjectProvider;
import org.gradle.api.Project;
import org.gradle.api.artifacts.Configuration;

/**
 * The linter and rule packs of one's own: what a project resolves to lint, and what stays off the class path of its build.
 *
 * @param classpath the linter: one jar of the version of the plugin, unless the build names another
 * @param packs a jar each; what they were compiled against is in the linter
 */
record Tool(NamedDomainObjectProvider<Configuration> classpath, NamedDomainObjectProvider<Configuration> packs) {

    static Tool of(Project project) {
        return new Tool(
                project.getConfigurations().register("continuityTool", tool -> {
                    resolvable(tool, "The linter: one jar that holds its rules, too.");
                    tool.defaultDependencies(dependencies ->
                            dependencies.add(project.getDependencies().create(coordinates())));
                }),
                project.getConfigurations().register("continuityPacks", packs -> {
                    resolvable(packs, "Rule packs besides the rules of the linter.");
                    packs.setTransitive(false);
                }));
    }

    void configure(ContinuityTask task) {
        task.getToolClasspath().from(classpath);
        task.getPacks().from(packs);
    }

    private static void resolvable(Configuration configuration, String description) {
        configuration.setDescription(description);
        configuration.setVisible(false);
        configuration.setCanBeConsumed(false);
        configuration.setCanBeResolved(true);
    }

    private static String coordinates() {
        return "io.continuitylint:continuity-gradle-plugin:%s:tool".formatted(version());
    }

    /** Written by Maven. */
    private static String version() {
        try (InputStream in = Objects.requireNonNull(Tool.class.getResourceAsStream("version.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException("the jar of the plugin cannot be read", broken);
        }
    }
}
