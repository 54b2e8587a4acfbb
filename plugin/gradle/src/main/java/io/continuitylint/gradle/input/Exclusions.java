package io.continuitylint.gradle.input;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** What the linter does not look at: folders of others, and what the user excludes by a path or a glob. */
final class Exclusions {

    private static final String ANYWHERE = "**/";

    private final Path root;
    private final List<Path> paths = new ArrayList<>();
    private final Supplier<List<Path>> folders;
    private @Nullable Set<Path> closed;
    private final List<PathMatcher> globs = new ArrayList<>();

    Exclusions(Path root, Supplier<List<Path>> folders, Collection<String> excludes) {
        this.root = root;
        this.folders = folders;
        excludes.stream().map(String::strip).filter(text -> !text.isEmpty()).forEach(this::add);
    }

    /** What is neither path nor glob is refused by the linter. */
    private void add(String text) {
        try {
            paths.add(root.resolve(text).normalize());
            glob(text);
            if (text.startsWith(ANYWHERE)) {
                glob(text.substring(ANYWHERE.length()));
            }
        } catch (InvalidPathException | PatternSyntaxException neither) {
            return;
        }
    }

    private void glob(String text) {
        String whole = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        globs.add(FileSystems.getDefault().getPathMatcher("glob:" + whole));
    }

    boolean contain(Path path) {
        if (paths.contains(path) || closed().contains(path)) {
            return true;
        }
        return path.startsWith(root) && globs.stream().anyMatch(glob -> glob.matches(root.relativize(path)));
    }

    /** Not before files are looked at: to know the folders, Gradle may have to resolve them. */
    private Set<Path> closed() {
        if (closed == null) {
            closed = Set.copyOf(folders.get());
        }
        return closed;
    }
}
