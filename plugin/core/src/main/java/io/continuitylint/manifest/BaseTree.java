package io.continuitylint.manifest;

import io.continuitylint.fact.Documents;
import io.continuitylint.finding.NotRead;
import io.continuitylint.model.Evidence;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a git revision that concern the linter, in a folder of their own until it is closed. */
public final class BaseTree implements AutoCloseable {

    /** A document may be named by a way that begins beside the manifest, and by a section of it. */
    private static final Pattern WAY = Pattern.compile("^(?:\\.{0,2}/)+|#[^#]*$|/$");

    private final Path given;
    private final Path work;
    private final GitCheckout checkout;

    private BaseTree(Path given, Path work, GitCheckout checkout) {
        this.given = given;
        this.work = work;
        this.checkout = checkout;
    }

    /**
     * Writes it.
     *
     * @param root the lint root
     * @param revision as in {@code origin/main}
     * @throws RequestException if there is no git, no repository or no such revision
     */
    public static BaseTree of(Path root, String revision) {
        try {
            // Links are resolved, as git does it.
            Path work = Files.createTempDirectory("base-of-review-").toRealPath();
            try {
                GitCheckout checkout = new GitCheckout(root.toRealPath(), revision, work);
                // No policy is looked for above it.
                Files.createDirectories(checkout.tree().resolve(".git"));
                return new BaseTree(root.toAbsolutePath().normalize(), work, checkout);
            } catch (RequestException | IOException refused) {
                delete(work);
                throw refused;
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The folder that stands for the lint root; it is not there where the revision does not have it. */
    public Path root() {
        return checkout.root();
    }

    /** Where files and folders of today were; what lies outside of the repository, or was not there yet, is left out. */
    public List<Path> counterparts(Collection<Path> paths) {
        return paths.stream()
                .map(path -> given.resolve(path).normalize())
                .filter(path -> Objects.equals(path.getRoot(), given.getRoot()))
                .map(path -> root().resolve(given.relativize(path)).normalize())
                .filter(path -> path.startsWith(checkout.tree()) && Files.exists(path))
                .toList();
    }

    /** The folders of submodules whose content at the revision is not in this clone, relative to the lint root. */
    public List<NotRead> notRead() {
        return checkout.missing().stream()
                .map(submodule -> {
                    String name = given.relativize(submodule.folder())
                            .toString()
                            .replace(given.getFileSystem().getSeparator(), "/");
                    return new NotRead(
                            name,
                            "this clone does not have its commit "
                                    + submodule.commit().substring(0, 12),
                            "git submodule update --init, then git -C %s fetch".formatted(name));
                })
                .toList();
    }

    /**
     * The documents that its manifests name. Each is written when it is looked for.
     *
     * @param members folders of the projects of the workspace, in this tree
     */
    public Documents documents(Collection<Path> members) {
        Documents files = DocumentFiles.of(root(), members);
        return (namedIn, document) -> {
            write(document);
            return files.look(namedIn, document);
        };
    }

    private synchronized void write(Evidence document) {
        if (!document.isUrl()) {
            checkout.write(document.at());
            checkout.write(WAY.matcher(document.at()).replaceAll(""));
        }
    }

    @Override
    public void close() {
        try {
            delete(work);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
