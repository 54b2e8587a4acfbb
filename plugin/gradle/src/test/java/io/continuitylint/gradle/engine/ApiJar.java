package io.continuitylint.gradle.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The jar that holds all modules of a version of Gradle. */
record ApiJar(String version, Path file) {

    /** The interface by which the Tooling API starts a build. */
    static final String CONNECTION = "META-INF/services/org.gradle.tooling.internal.protocol.ConnectionVersion4";

    /**
     * What says that Gradle has but one class loader, with which it could run nothing in a process of its own; and a file
     * system that Java would look for in the very jar that it lies in.
     */
    private static final List<String> MISLEADING =
            List.of("META-INF/.gradle-runtime-shaded", "META-INF/services/java.nio.file.spi.FileSystemProvider");

    private static final Pattern MODULE = Pattern.compile("(gradle-[a-z0-9-]+)-classpath\\.properties");

    /** Lists of modules that are looked up by their names. */
    private static final List<String> PLUGINS =
            List.of("gradle-plugins.properties", "gradle-implementation-plugins.properties");

    /** Modules that are looked up and that the jar does not list. */
    private static final List<String> UNLISTED =
            List.of("gradle-instrumentation-agent", "gradle-java-compiler-plugin", "gradle-installation-beacon");

    /** The jar, if it is the one that is known: it will be run. */
    static ApiJar verified(String version, Path file, String sha256) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            String found = HexFormat.of().formatHex(digest.digest());
            if (!found.equals(sha256)) {
                throw new IOException("%s has the SHA-256 %s, but %s is expected".formatted(file, found, sha256));
            }
            return new ApiJar(version, file);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java knows SHA-256", impossible);
        }
    }

    /** Whether it has the launcher, the daemon and what the Tooling API connects to. */
    boolean isComplete() throws IOException {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            return jar.getEntry(CONNECTION) != null;
        }
    }

    void copyTo(Path target) throws IOException {
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem jar = FileSystems.newFileSystem(target)) {
            for (String entry : MISLEADING) {
                Files.deleteIfExists(jar.getPath(entry));
            }
        }
    }

    /** All modules by name, with the properties of those that have some. */
    Map<String, Properties> modules() throws IOException {
        Map<String, Properties> modules = new TreeMap<>();
        Set<String> named = new LinkedHashSet<>(UNLISTED);
        try (ZipFile jar = new ZipFile(file.toFile())) {
            jar.stream().forEach(entry -> {
                Matcher module = MODULE.matcher(entry.getName());
                if (module.matches()) {
                    Properties properties = load(jar, entry);
                    modules.put(module.group(1), properties);
                    named.addAll(list(properties, "projects"));
                }
            });
            PLUGINS.forEach(each -> named.addAll(list(load(jar, jar.getEntry(each)), "plugins")));
        }
        named.forEach(each -> modules.putIfAbsent(each, new Properties()));
        return modules;
    }

    static List<String> list(Properties properties, String key) {
        return Stream.of(properties.getProperty(key, "").strip().split(","))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static Properties load(ZipFile jar, ZipEntry entry) {
        Properties properties = new Properties();
        try (InputStream in = jar.getInputStream(entry)) {
            properties.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(entry.getName(), broken);
        }
        return properties;
    }
}
