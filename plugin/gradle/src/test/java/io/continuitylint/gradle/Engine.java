package io.continuitylint.gradle;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A Gradle to run builds with.
 *
 * @param home its installation
 * @param inProcess whether it runs in the JVM of the tests; else in a daemon
 */
record Engine(String name, File home, boolean inProcess) {

    private static final Path HOMES = Path.of(System.getProperty("gradle.homes"));

    /** The newest that can be assembled, and a genuine one where there is one. */
    static Stream<Engine> newest() {
        String version = System.getProperty("gradle.version");
        Engine newest = new Engine(version + " in process", assembled(version), true);
        return Stream.concat(Stream.of(newest), genuine());
    }

    /** These, and the oldest that the plugin runs on. */
    static Stream<Engine> all() {
        String version = System.getProperty("gradle.oldest.version");
        return Stream.concat(newest(), Stream.of(new Engine(version + " with its daemon", assembled(version), false)));
    }

    /** Those of them that run in a process of their own. */
    static Stream<Engine> daemons() {
        return all().filter(engine -> !engine.inProcess());
    }

    private static Stream<Engine> genuine() {
        String home = System.getProperty("gradle.home", "");
        boolean named = !home.isBlank() && !home.startsWith("${");
        return named ? Stream.of(new Engine("the Gradle in " + home, new File(home), false)) : Stream.empty();
    }

    private static File assembled(String version) {
        return HOMES.resolve("gradle-" + version).toFile();
    }

    @Override
    public String toString() {
        return name;
    }
}
