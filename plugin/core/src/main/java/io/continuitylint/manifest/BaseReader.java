package io.continuitylint.manifest;

import io.continuitylint.fact.MergedRisks;
import io.continuitylint.model.Misread;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads which risks were accepted before the change under review: the manifests of a git revision, like those of today. */
public final class BaseReader {

    private final Path then;
    private final Path tree;

    private BaseReader(Path then, Path tree) {
        this.then = then;
        this.tree = tree;
    }

    /**
     * Reads them.
     *
     * @param today what is read of the change itself
     * @param base a git revision, as in {@code origin/main}
     * @throws RequestException if there is no git, no repository or no such revision
     */
    public static MergedRisks read(WorkspaceReader.Request today, String base) {
        try {
            // Links are resolved, as git does it.
            Path root = today.root().toRealPath();
            Path work = Files.createTempDirectory("base-of-review-").toRealPath();
            try {
                Path then = GitCheckout.write(root, base, work);
                return new BaseReader(then, work.resolve("tree")).risks(today, base);
            } finally {
                delete(work);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private MergedRisks risks(WorkspaceReader.Request today, String base) {
        List<Path> paths = counterparts(today.paths(), today.root());
        if (!Files.isDirectory(then) || paths.isEmpty() && !today.paths().isEmpty()) {
            return new MergedRisks(base, Map.of(), new Misread());
        }
        WorkspaceReader.Result read = WorkspaceReader.read(new WorkspaceReader.Request(
                then,
                counterparts(today.members(), today.root()),
                paths,
                counterparts(today.modules(), today.root()),
                null,
                today.excludes(),
                then,
                null,
                today.asOf(),
                today.asOfGiven()));
        return new MergedRisks(
                base, read.workspace().acceptedRisks(), read.workspace().misread());
    }

    /** Where files and folders of today were; what lies outside of the repository, or was not there yet, is left out. */
    private List<Path> counterparts(Collection<Path> paths, Path given) {
        Path absolute = given.toAbsolutePath().normalize();
        return paths.stream()
                .map(path -> absolute.resolve(path).normalize())
                .filter(path -> Objects.equals(path.getRoot(), absolute.getRoot()))
                .map(path -> then.resolve(absolute.relativize(path)).normalize())
                .filter(path -> path.startsWith(tree) && Files.exists(path))
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
