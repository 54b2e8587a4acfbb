package io.continuitylint.gradle.engine;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lays out Gradle installations that the Tooling API can run, of API jars (Gradle's own engine with its libraries, as one
 * jar) and of the other jars of the class path. README.md says what such an installation lacks.
 */
final class GradleAssembly {

    /** The API jars that may be run, by version. */
    private static final Map<String, String> SHA256 = Map.of(
            "8.8", "d2720b0feb36272c7d311003a14d77ec108603c38c301329791f6ceedb6396f5",
            "8.11.1", "6f4658c280ce4d63a7fe269d94332604449c95a6d2181949e4f6809ac010f871");

    private static final String COMPLETE = "complete";

    private GradleAssembly() {}

    /**
     * Makes an installation of each API jar, unless it is there.
     *
     * @param arguments a folder with API jars beside those of the class path, and the folder of the installations
     */
    public static void main(String[] arguments) throws IOException {
        List<Path> path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        try (Stream<Path> others = Files.list(Path.of(arguments[0]))) {
            for (Path jar : Stream.concat(path.stream(), others).toList()) {
                String version = version(jar);
                if (!version.isEmpty()) {
                    assemble(version, jar, path, Path.of(arguments[1]));
                }
            }
        }
    }

    private static String version(Path jar) {
        String name = String.valueOf(jar.getFileName());
        String version = name.replaceFirst("^gradle-api-(.*)\\.jar$", "$1");
        return version.equals(name) ? "" : version;
    }

    private static void assemble(String version, Path jar, List<Path> libraries, Path homes) throws IOException {
        Path home = homes.resolve("gradle-" + version);
        if (Files.exists(home.resolve(COMPLETE))) {
            return;
        }
        ApiJar api = ApiJar.verified(version, jar, SHA256.getOrDefault(version, "unknown"));
        new GradleHome(home, api).fill(libraries);
        Files.writeString(home.resolve(COMPLETE), version);
    }
}
