package io.continuitylint.cli;

import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The paths that a user names, relative to the current folder; globs as well, which not every shell expands.
 *
 * @param parameter of the core that they are the value of
 */
record Paths(Path folder, String parameter) {

    /** Absolute, in the order in which they are named; what a glob stands for by name. */
    List<Path> of(List<String> named) {
        List<Path> paths = new ArrayList<>();
        named.forEach(each -> add(each, paths));
        return paths.stream().distinct().toList();
    }

    private void add(String named, List<Path> paths) {
        Path path = isThere(named);
        if (path != null || !isGlob(named)) {
            paths.add(
                    path != null
                            ? path
                            : folder.resolve(new ParameterValue(parameter, named).asPath())
                                    .normalize());
            return;
        }
        List<Path> found = matching(named);
        if (found.isEmpty()) {
            throw new RequestException(parameter, "no file matches \"%s\" (looked below %s)".formatted(named, folder));
        }
        paths.addAll(found);
    }

    /** A path as an argument of a command to be copied. */
    static String written(String path) {
        return path.contains(" ") ? '"' + path + '"' : path;
    }

    /** A file may be called like a glob. */
    private @Nullable Path isThere(String named) {
        try {
            Path path = folder.resolve(named).normalize();
            return Files.exists(path) ? path : null;
        } catch (InvalidPathException glob) {
            return null;
        }
    }

    private static boolean isGlob(String named) {
        return named.chars().anyMatch(sign -> "*?[{".indexOf(sign) >= 0);
    }

    private List<Path> matching(String glob) {
        PathMatcher matcher;
        try {
            matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        } catch (PatternSyntaxException broken) {
            throw new RequestException(
                    parameter, "\"%s\" is not a glob: %s".formatted(glob, broken.getDescription()), broken);
        }
        // "**/a.yaml" means also the one on top.
        PathMatcher top =
                glob.startsWith("**/") ? FileSystems.getDefault().getPathMatcher("glob:" + glob.substring(3)) : matcher;
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                    boolean hidden = !each.equals(folder)
                            && String.valueOf(each.getFileName()).startsWith(".");
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    Path relative = folder.relativize(file);
                    if (matcher.matches(relative) || top.matches(relative)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException closed) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException impossible) {
            throw new RequestException(parameter, "%s cannot be read".formatted(folder), impossible);
        }
        found.sort(null);
        return found;
    }
}
