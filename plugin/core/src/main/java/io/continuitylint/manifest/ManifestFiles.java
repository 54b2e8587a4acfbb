package io.continuitylint.manifest;

import io.continuitylint.manifest.field.Reading;
import io.continuitylint.request.RequestException;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import io.continuitylint.source.Suggestions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the manifests of a workspace: {@code continuity.yaml}, {@code *.continuity.yaml}, and everything under a directory
 * {@code continuity} that ends in {@code .yaml} or {@code .yml}, its folders of rules and reports aside. Hidden folders and
 * those that builds write to are not entered. Links to files are followed, links to folders are not: what they show is
 * mostly in the workspace already.
 */
final class ManifestFiles {

    private static final Set<String> NOT_ENTERED = Set.of("target", "build", "out", "node_modules", "bin");
    private static final Set<String> NOT_MANIFESTS = Set.of("rules", "reports");
    private static final String FOLDER = "continuity";

    private final Path root;
    private final Collection<Path> excludes;
    private final SortedMap<String, Path> files = new TreeMap<>();
    private final SortedMap<String, IOException> unreadable = new TreeMap<>();

    private ManifestFiles(Path root, Collection<Path> excludes) {
        this.root = root.toAbsolutePath().normalize();
        this.excludes = excludes.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .toList();
    }

    static ManifestFiles find(Path root, List<Path> paths, Collection<Path> excludes) {
        ManifestFiles found = new ManifestFiles(root, excludes);
        if (paths.isEmpty()) {
            found.walk(found.root, false);
        }
        for (Path path : paths) {
            Path full = found.root.resolve(path).normalize();
            if (Files.isDirectory(full)) {
                found.walk(full, true);
            } else if (Files.isRegularFile(full)) {
                found.files.put(found.name(full), full);
            } else {
                throw new RequestException(
                        "paths", "there is no file or folder %s (looked below %s)".formatted(path, root), guess(full));
            }
        }
        return found;
    }

    /** By name relative to the root, which another drive alone is not; the same on every machine. */
    SortedMap<String, Path> files() {
        return files;
    }

    /** A folder that cannot be entered may hold manifests, so it does not pass silently. */
    void reportUnreadable(Reading reading) {
        unreadable.forEach((name, why) -> reading.report(
                Reading.INVALID,
                "file:" + name,
                "unreadable",
                new Place(name, new Span(1, 1, 1, 1), ""),
                "%s cannot be read: %s".formatted(name, why.getClass().getSimpleName())));
    }

    /**
     * The nearest policy above a workspace without one, up to the folder that holds the repository.
     *
     * @param here whether the root itself may hold it
     */
    static @Nullable Path policyAbove(Path root, boolean here) {
        Path folder = root.toAbsolutePath().normalize();
        boolean look = here;
        while (folder != null) {
            Path policy = folder.resolve(FOLDER).resolve("policy.yaml");
            if (look && Files.isRegularFile(policy)) {
                return policy;
            }
            folder = Files.exists(folder.resolve(".git")) ? null : folder.getParent();
            look = true;
        }
        return null;
    }

    private void walk(Path start, boolean everything) {
        FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean enter = folder.equals(start) || isEntered(folder) && !Files.isSymbolicLink(folder);
                return enter ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && (everything ? isYaml(file) : isManifest(file))) {
                    files.put(name(file), file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException why) {
                boolean circle = why instanceof FileSystemLoopException;
                if (!circle && (file.equals(start) || isEntered(file))) {
                    unreadable.put(name(file), why);
                }
                return FileVisitResult.CONTINUE;
            }
        };
        try {
            Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException impossible) {
            throw new UncheckedIOException("the visitor takes all of them", impossible);
        }
    }

    private boolean isEntered(Path folder) {
        String name = folder.getFileName().toString();
        Path parent = folder.getParent();
        boolean ours = parent != null && parent.endsWith(FOLDER) && NOT_MANIFESTS.contains(name);
        return !name.startsWith(".") && !NOT_ENTERED.contains(name) && !ours && !excludes.contains(folder);
    }

    private boolean isManifest(Path file) {
        String name = file.getFileName().toString();
        if (name.equals("continuity.yaml") || name.endsWith(".continuity.yaml")) {
            return true;
        }
        boolean below = root.endsWith(FOLDER);
        for (Path step : root.relativize(file.getParent())) {
            below |= step.toString().equals(FOLDER);
        }
        return below && isYaml(file);
    }

    private static boolean isYaml(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private String name(Path file) {
        boolean onOneDrive = Objects.equals(root.getRoot(), file.getRoot());
        Path name = onOneDrive ? root.relativize(file) : file;
        return name.toString().replace('\\', '/');
    }

    private static @Nullable String guess(Path missing) {
        Path folder = missing.getParent();
        Path name = missing.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            return null;
        }
        try (Stream<Path> siblings = Files.list(folder)) {
            List<String> names =
                    siblings.map(path -> path.getFileName().toString()).toList();
            String guess = Suggestions.closest(name.toString(), names);
            return guess == null ? null : "did you mean %s?".formatted(guess);
        } catch (IOException unreadable) {
            return null;
        }
    }
}
