package io.continuitylint.manifest;

import io.continuitylint.source.RequestException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the manifests of a workspace: {@code continuity.yaml}, {@code *.continuity.yaml}, and everything under a directory
 * {@code continuity} that ends in {@code .yaml} or {@code .yml}, rule folders aside. Hidden folders and those that builds
 * write to are not entered.
 */
public final class ManifestFiles {

    private static final Set<String> NOT_ENTERED = Set.of("target", "build", "out", "node_modules", "bin");
    private static final String FOLDER = "continuity";

    private ManifestFiles() {}

    /** By name relative to the root; files and folders outside of the root are named as they were given. */
    static SortedMap<String, Path> find(Path root, List<Path> paths, Collection<Path> excludes) {
        SortedMap<String, Path> found = new TreeMap<>();
        if (paths.isEmpty()) {
            walk(root, root, false, excludes, found);
            return found;
        }
        for (Path path : paths) {
            Path full = root.resolve(path);
            if (Files.isDirectory(full)) {
                walk(root, full, true, excludes, found);
            } else if (Files.exists(full)) {
                found.put(name(root, full), full);
            } else {
                throw new RequestException(
                        "paths: there is no file or folder %s (looked below %s)".formatted(path, root));
            }
        }
        return found;
    }

    /** The nearest policy above a workspace without one, up to the folder that holds the repository. */
    static @Nullable Path policyAbove(Path root) {
        Path folder = root.toAbsolutePath().normalize();
        while (folder != null && !Files.exists(folder.resolve(".git"))) {
            folder = folder.getParent();
            if (folder != null) {
                Path policy = folder.resolve(FOLDER).resolve("policy.yaml");
                if (Files.isRegularFile(policy)) {
                    return policy;
                }
            }
        }
        return null;
    }

    private static void walk(
            Path root, Path start, boolean everything, Collection<Path> excludes, SortedMap<String, Path> found) {
        FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean enter = folder.equals(start) || isEntered(folder, excludes);
                return enter ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                boolean wanted = everything ? isYaml(file) : isManifest(root, file);
                if (attributes.isRegularFile() && wanted) {
                    found.put(name(root, file), file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                return FileVisitResult.CONTINUE;
            }
        };
        try {
            Files.walkFileTree(start, visitor);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isEntered(Path folder, Collection<Path> excludes) {
        String name = folder.getFileName().toString();
        boolean rules = name.equals("rules")
                && folder.getParent() != null
                && folder.getParent().endsWith(FOLDER);
        return !name.startsWith(".") && !NOT_ENTERED.contains(name) && !rules && !excludes.contains(folder);
    }

    private static boolean isManifest(Path root, Path file) {
        String name = file.getFileName().toString();
        if (name.equals("continuity.yaml") || name.endsWith(".continuity.yaml")) {
            return true;
        }
        Path folder = root.relativize(file).getParent();
        if (folder == null || !isYaml(file)) {
            return false;
        }
        for (Path step : folder) {
            if (step.toString().equals(FOLDER)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYaml(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static String name(Path root, Path file) {
        Path from = root.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        Path name = to.startsWith(from) ? from.relativize(to) : file;
        return name.toString().replace('\\', '/');
    }
}
