package io.continuitylint.manifest;

import io.continuitylint.fact.Documents;
import io.continuitylint.model.Evidence;
import io.continuitylint.source.Sha256;
import io.continuitylint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for documents beside the manifest that names them, then from the folder of the project it lies in, then from the
 * lint root. What lies outside of the root and the projects is not looked at, also where a link leads there, and no
 * address is opened.
 */
public final class DocumentFiles implements Documents {

    /** What is larger is not read to compare its hash. */
    private static final long LARGEST = 256L << 20;

    private final Path root;
    private final Set<Path> members;

    private DocumentFiles(Path root, Set<Path> members) {
        this.root = root;
        this.members = members;
    }

    /**
     * The documents of a workspace.
     *
     * @param members folders of its projects, inside of the root and outside
     */
    public static Documents of(Path root, Collection<Path> members) {
        return new DocumentFiles(
                absolute(root), members.stream().map(DocumentFiles::absolute).collect(Collectors.toSet()));
    }

    private static Path absolute(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    @Override
    public Found look(SourceFile namedIn, Evidence document) {
        if (document.isUrl()) {
            return Found.UNKNOWN;
        }
        try {
            Path folder = absolute(namedIn.path()).getParent();
            Found beside = folder == null ? Found.MISSING : look(folder.resolve(document.at()), document);
            // What the root does not have may still lie beside a manifest from elsewhere.
            return isThere(beside)
                    ? beside
                    : Stream.concat(Stream.ofNullable(memberOf(folder)), Stream.of(root))
                            .map(start -> look(start.resolve(document.at()), document))
                            .filter(DocumentFiles::isThere)
                            .findFirst()
                            .orElse(beside);
        } catch (InvalidPathException noPath) {
            return Found.MISSING;
        }
    }

    /** The folder of the innermost project that a folder lies in; null for none. */
    private @Nullable Path memberOf(@Nullable Path folder) {
        return Stream.iterate(folder, Objects::nonNull, Path::getParent)
                .filter(members::contains)
                .findFirst()
                .orElse(null);
    }

    private static boolean isThere(Found found) {
        return found == Found.THERE || found == Found.CHANGED;
    }

    private Found look(Path named, Evidence document) {
        Path path = named.normalize();
        Path within = path.startsWith(root) ? root : memberOf(path);
        if (within == null) {
            return Found.UNKNOWN;
        }
        Path there = existing(path);
        if (there == null) {
            return Found.MISSING;
        }
        try {
            if (!there.toRealPath().startsWith(within.toRealPath())) {
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
        return Sha256.inDigits(file).equals(expected) ? Found.THERE : Found.CHANGED;
    }
}
