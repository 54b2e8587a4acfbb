package io.continuitylint.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A rule pack of which only the descriptor was read: none of its code has run.
 *
 * @param name what reports call it
 * @param jar the file, if the request names it; null if it is on the class path
 * @param origin the jar or the folder that it lies in; null where that cannot be told
 */
record PackFile(String name, @Nullable Path jar, @Nullable Path origin) {

    private static final String STANDARD = "standard";

    /** Those that a class loader can see. */
    static List<PackFile> on(ClassLoader loader) {
        try {
            return Collections.list(loader.getResources(RulePack.DESCRIPTOR)).stream()
                    .map(descriptor -> new PackFile(name(properties(descriptor)), null, origin(descriptor)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the rule packs on the class path cannot be read", unreadable);
        }
    }

    /** @throws io.continuitylint.request.RequestException if it has no descriptor */
    static PackFile of(PackJar jar) {
        return new PackFile(name(jar.descriptor()), jar.file(), jar.file());
    }

    static Properties properties(URL descriptor) {
        try (InputStream in = descriptor.openStream()) {
            return properties(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(descriptor + " cannot be read", unreadable);
        }
    }

    static Properties properties(InputStream descriptor) throws IOException {
        Properties properties = new Properties();
        try {
            properties.load(descriptor);
        } catch (IllegalArgumentException escape) {
            throw new IOException(escape.getMessage(), escape);
        }
        return properties;
    }

    static String name(Properties descriptor) {
        return descriptor.getProperty("name", descriptor.getProperty("models", ""));
    }

    /** {@code jar:file:/libs/acme.jar!/META-INF/…}, or {@code file:/target/classes/META-INF/…}. */
    static @Nullable Path origin(URL descriptor) {
        try {
            return descriptor.openConnection() instanceof JarURLConnection inJar
                    ? Path.of(inJar.getJarFileURL().toURI())
                    : Path.of(descriptor.toURI())
                            .resolve(Path.of(RulePack.DESCRIPTOR).relativize(Path.of("")));
        } catch (IOException | URISyntaxException | IllegalArgumentException | FileSystemNotFoundException elsewhere) {
            return null;
        }
    }

    /** Whether it comes with the linter. */
    boolean isStandard() {
        return jar == null && name.equals(STANDARD);
    }

    /** As in {@code the pack "acme" (libs/acme.jar)}. */
    String inWords() {
        return "the pack \"%s\"%s".formatted(name, jar == null ? "" : " (" + jar + ")");
    }
}
