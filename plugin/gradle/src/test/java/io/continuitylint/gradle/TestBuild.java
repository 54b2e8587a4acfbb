package io.continuitylint.gradle;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gradle.testkit.runner.BuildResult;
import org.gradle.testkit.runner.GradleRunner;

/**
 * A build in a folder that uses the plugin from a repository, by its id. A deprecated way to do something fails it. It judges
 * by a day that stays the same.
 */
record TestBuild(Path folder, Engine engine) {

    private static final File USER_HOME =
            Path.of("target/testkit").toAbsolutePath().toFile();

    static final String PLUGIN =
            "plugins { id 'io.continuitylint' version '%s' }\n".formatted(PluginRepository.VERSION);

    private static final String SETTINGS = """
            pluginManagement { repositories { maven { url = '%1$s' } } }
            dependencyResolutionManagement { repositories { maven { url = '%1$s' } } }
            buildCache { local { directory = '%2$s' } }
            rootProject.name = 'shop'
            """;

    /** A build of one project without manifests. */
    static TestBuild of(Path folder, Engine engine) {
        TestBuild build = new TestBuild(folder, engine);
        Path cache = folder.resolveSibling(folder.getFileName() + "-cache");
        return build.file(
                        "settings.gradle",
                        SETTINGS.formatted(PluginRepository.folder().toUri(), cache.toUri()))
                .file("gradle.properties", "continuity.asOf=2026-11-20\n")
                .file("build.gradle", PLUGIN);
    }

    /** With a manifest in which nothing is wrong. */
    TestBuild passing() {
        return manifest("continuity.yaml", "passing.yaml");
    }

    /** With a manifest in which something is. */
    TestBuild failing() {
        return manifest("continuity.yaml", "failing.yaml");
    }

    /** With a manifest that the tests keep. */
    TestBuild manifest(String path, String kept) {
        try {
            return file(path, Files.readString(Path.of("src/test/resources/manifests", kept)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    TestBuild file(String path, String content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    TestBuild append(String path, String content) {
        return file(path, read(path) + content);
    }

    String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    BuildResult run(String... arguments) {
        return runner(Map.of(), arguments).build();
    }

    BuildResult fail(String... arguments) {
        return runner(Map.of(), arguments).buildAndFail();
    }

    /** In a JVM of its own, as an environment can only be given to one that starts. */
    BuildResult runWith(Map<String, String> environment, String... arguments) {
        return runner(environment, arguments).build();
    }

    private GradleRunner runner(Map<String, String> environment, String... arguments) {
        GradleRunner runner = GradleRunner.create()
                .withGradleInstallation(engine.home())
                .withTestKitDir(USER_HOME)
                .withProjectDir(folder.toFile())
                .withArguments(Stream.concat(Stream.of(arguments), Stream.of("--warning-mode=fail", "--stacktrace"))
                        .toList());
        if (environment.isEmpty()) {
            return runner.withDebug(engine.inProcess());
        }
        Map<String, String> all = new TreeMap<>(System.getenv());
        all.putAll(environment);
        return runner.withEnvironment(all);
    }
}
