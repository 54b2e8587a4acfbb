package io.continuitylint.manifest.discovery;

import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What is not looked at: folders of other projects, and what the user excludes by a path or a glob. */
final class Excludes {

    private static final String PARAMETER = "excludes";
    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");
    private static final String ANYWHERE = "**/";

    private final Path root;
    private final Set<Path> modules = new HashSet<>();
    private final Set<Path> paths = new HashSet<>();
    private final List<PathMatcher> globs = new ArrayList<>();

    /**
     * What a request leaves out.
     *
     * @param root absolute and normalized; what is written is relative to it
     * @param folders of other projects
     * @param written paths and globs of files and folders
     * @throws RequestException for what is neither
     */
    Excludes(Path root, Collection<Path> folders, List<String> written) {
        this.root = root;
        folders.forEach(this::module);
        written.stream().map(String::strip).filter(text -> !text.isEmpty()).forEach(this::add);
    }

    private void module(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        paths.add(absolute);
        try {
            modules.add(absolute.toRealPath());
        } catch (IOException notThere) {
            modules.add(absolute);
        }
    }

    private void add(String text) {
        try {
            if (GLOB.matcher(text).find()) {
                glob(text);
                // Java's ** stands for at least one folder; people mean none as well.
                if (text.startsWith(ANYWHERE)) {
                    glob(text.substring(ANYWHERE.length()));
                }
            } else {
                paths.add(root.resolve(text).normalize());
            }
        } catch (InvalidPathException | PatternSyntaxException neither) {
            throw new RequestException(PARAMETER, "\"%s\" is neither a path nor a glob".formatted(text), neither);
        }
    }

    private void glob(String text) {
        String whole = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        globs.add(FileSystems.getDefault().getPathMatcher("glob:" + whole));
    }

    /** Whether a real path lies in another project, to which a link from here changes nothing. */
    boolean containModuleOf(Path real) {
        return modules.stream().anyMatch(real::startsWith);
    }

    /** Whether a file or folder is left out; what lies in a folder that is goes with it. */
    boolean contain(Path path) {
        if (paths.contains(path)) {
            return true;
        }
        if (globs.isEmpty() || !path.startsWith(root)) {
            return false;
        }
        Path relative = root.relativize(path);
        return globs.stream().anyMatch(glob -> glob.matches(relative));
    }
}
