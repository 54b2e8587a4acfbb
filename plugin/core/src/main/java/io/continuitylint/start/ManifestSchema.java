package io.continuitylint.start;

import io.continuitylint.report.ReplacedFile;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The JSON Schema of the manifest, which an editor completes and checks manifests by while they are written. It lies beside
 * the manifests that name it, as there is no network where the linter may be used.
 */
public final class ManifestSchema {

    /** The name of the file beside the manifests; a manifest names it in its first line. */
    public static final String FILE = "manifest.schema.json";

    /** The first line of a manifest beside it, which tells an editor. */
    static final String LINE = "# yaml-language-server: $schema=" + FILE + "\n";

    private static final String RESOURCE = "continuity-manifest-1.schema.json";

    private ManifestSchema() {}

    /** The schema, in JSON of ASCII characters. */
    public static String text() {
        try (InputStream in = ManifestSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("%s does not come with the linter".formatted(RESOURCE));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE, unreadable);
        }
    }

    /**
     * Writes the schema, in place of an older one.
     *
     * @param file the value of the parameter {@code output}; its folder is made if it is not there
     * @return the file
     * @throws RequestException if it cannot be written
     */
    public static Path write(Path file) {
        try {
            Files.createDirectories(
                    Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file));
            new ReplacedFile(file).write(out -> out.append(text()));
            return file;
        } catch (IOException unwritable) {
            throw new RequestException("output", "the schema cannot be written to \"%s\"".formatted(file), unwritable);
        }
    }
}
