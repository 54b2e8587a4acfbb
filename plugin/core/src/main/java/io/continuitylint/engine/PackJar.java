package io.continuitylint.engine;

import io.continuitylint.request.RequestException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * A jar that a request names as a rule pack, open. It is read as a file: what a URL opens is kept in a cache, which locks
 * the file and is shared with other runs.
 */
record PackJar(Path file, JarFile jar) implements Closeable {

    /** @throws RequestException if it is not there, or is not a jar */
    static PackJar open(Path file) {
        if (!Files.exists(file)) {
            throw new RequestException(RulePack.PARAMETER, "there is no file " + file);
        }
        try {
            return new PackJar(file, new JarFile(file.toFile()));
        } catch (IOException unreadable) {
            throw refused(file + " is not a jar that can be read", unreadable);
        }
    }

    /**
     * Its rules and their documentation, which is read while the jar is open. Loading them runs code of theirs.
     *
     * @param loader sees its classes
     * @throws RequestException if it has no descriptor, or its rules cannot be loaded within the limits
     */
    RulePack pack(ClassLoader loader, RuleLimits limits) {
        return RulePack.within(limits, file.toString(), () -> pack(loader));
    }

    private RulePack pack(ClassLoader loader) {
        try {
            return RulePack.read(descriptor(), PackFile.of(this), this::entry, loader);
        } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
            throw refused("%s: %s".formatted(file, broken.getMessage()), broken);
        }
    }

    /** @throws RequestException if it has none */
    Properties descriptor() {
        try (InputStream in = entry(RulePack.DESCRIPTOR)) {
            if (in == null) {
                throw new RequestException(
                        RulePack.PARAMETER, "%s is not a rule pack: it has no %s".formatted(file, RulePack.DESCRIPTOR));
            }
            return PackFile.properties(in);
        } catch (IOException broken) {
            throw refused("%s!/%s: %s".formatted(file, RulePack.DESCRIPTOR, broken.getMessage()), broken);
        }
    }

    @Nullable
    InputStream entry(String path) throws IOException {
        ZipEntry entry = jar.getEntry(path);
        return entry == null || entry.isDirectory() ? null : jar.getInputStream(entry);
    }

    private static RequestException refused(String message, Exception cause) {
        return new RequestException(RulePack.PARAMETER, message, cause);
    }

    @Override
    public void close() {
        try {
            jar.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException(file + " cannot be closed", stuck);
        }
    }
}
