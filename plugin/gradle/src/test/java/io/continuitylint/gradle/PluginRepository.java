package io.continuitylint.gradle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A Maven repository in a folder, with what this module publishes. Gradle finds the plugin in it by its id. */
final class PluginRepository {

    static final String VERSION = System.getProperty("plugin.version");

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path FOLDER = TARGET.resolve("repository");
    private static final String PLUGIN = "continuity-gradle-plugin";
    private static final String MARKER = "io.continuitylint.gradle.plugin";

    private PluginRepository() {}

    /** Its folder. */
    static Path folder() {
        return Holder.FILLED;
    }

    private static final class Holder {
        static final Path FILLED = fill();
    }

    private static Path fill() {
        try {
            publish(TARGET.resolve(name(PLUGIN, ".jar")), PLUGIN, ".jar");
            publish(TARGET.resolve(name(PLUGIN, "-tool.jar")), PLUGIN, "-tool.jar");
            publish(TARGET.resolve("flattened-pom.xml"), PLUGIN, ".pom");
            Path marker = TARGET.resolve("marker.pom");
            Files.writeString(marker, flattened(Files.readString(Path.of("marker/pom.xml"))));
            publish(marker, MARKER, ".pom");
            return FOLDER;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As Maven publishes it: without the parent, from which it has group and version. */
    private static String flattened(String pom) {
        return pom.replaceFirst(
                "(?s)<parent>.*</parent>",
                "<groupId>io.continuitylint</groupId><version>%s</version>".formatted(VERSION));
    }

    private static void publish(Path file, String artifact, String ending) throws IOException {
        Path folder = FOLDER.resolve("io/continuitylint/%s/%s".formatted(artifact, VERSION));
        Files.createDirectories(folder);
        Files.copy(file, folder.resolve(name(artifact, ending)), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String name(String artifact, String ending) {
        return artifact + "-" + VERSION + ending;
    }
}
