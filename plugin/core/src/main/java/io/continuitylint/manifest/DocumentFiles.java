package io.continuitylint.manifest;

import io.continuitylint.fact.Documents;
import io.continuitylint.model.Evidence;
import io.continuitylint.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Looks for documents beside the manifest that names them, then from the lint root. What lies outside of the root is not
 * looked at, also where a link leads there, and no address is opened.
 */
public final class DocumentFiles implements Documents {

    /** What is larger is not read to compare its hash. */
    private static final long LARGEST = 256L << 20;

    private static final int BUFFER = 1 << 16;

    private final Path root;

    private DocumentFiles(Path root) {
        this.root = root;
    }

    public static Documents below(Path root) {
        return new DocumentFiles(root.toAbsolutePath().normalize());
    }

    @Override
    public Found look(SourceFile namedIn, Evidence document) {
        if (document.isUrl()) {
            return Found.UNKNOWN;
        }
        try {
            Path folder = namedIn.path().toAbsolutePath().normalize().getParent();
            Found beside = folder == null ? Found.MISSING : look(folder.resolve(document.at()), document);
            if (isThere(beside)) {
                return beside;
            }
            // What the root does not have may still lie beside a manifest from elsewhere.
            Found fromRoot = look(root.resolve(document.at()), document);
            return isThere(fromRoot) ? fromRoot : beside;
        } catch (InvalidPathException noPath) {
            return Found.MISSING;
        }
    }

    private static boolean isThere(Found found) {
        return found == Found.THERE || found == Found.CHANGED;
    }

    private Found look(Path named, Evidence document) {
        Path path = named.normalize();
        if (!path.startsWith(root)) {
            return Found.UNKNOWN;
        }
        Path there = existing(path);
        if (there == null) {
            return Found.MISSING;
        }
        try {
            if (!there.toRealPath().startsWith(root.toRealPath())) {
                return Found.UNKNOWN;
            }
            return document.sha256() == null ? Found.THERE : compare(there, document.sha256());
        } catch (IOException unreadable) {
            return Found.UNKNOWN;
        }
    }

    /** A section of a document may be named, as in {@code recovery.md#database}. */
    private static @Nullable Path existing(Path path) {
        if (Files.exists(path)) {
            return path;
        }
        String text = path.toString();
        int section = text.lastIndexOf('#');
        Path whole = section < 0 ? path : Path.of(text.substring(0, section));
        return section >= 0 && Files.exists(whole) ? whole : null;
    }

    private static Found compare(Path file, String expected) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            return Found.UNKNOWN;
        }
        return HexFormat.of().formatHex(sha256(file)).equals(expected) ? Found.THERE : Found.CHANGED;
    }

    private static byte[] sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java knows SHA-256", impossible);
        }
    }
}
