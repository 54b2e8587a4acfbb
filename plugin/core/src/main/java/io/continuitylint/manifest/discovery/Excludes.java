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
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** What is not looked at: folders of other projects, and what the user excludes by a path or a glob. */
final class Excludes {

    private static final String PARAMETER = "excludes";
    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");
    private static final String ANYWHERE = "**/";

    private final List<Path> starts = new ArrayList<>();
    private final Set<Path> modules = new HashSet<>();
    private final Set<Path> paths = new HashSet<>();
    private final List<PathMatcher> globs = new ArrayList<>();

    /**
     * What a request leaves out.
     *
     * @param root absolute and normalized; what is written is relative to it
     * @param members folders that are looked into besides the root, absolute and normalized; outside of it, a glob is
     *     relative to them
     * @param folders of other projects
     * @param written paths and globs of files and folders
     * @throws RequestException for what is neither
     */
    Excludes(Path root, Collection<Path> members, Collection<Path> folders, List<String> written) {
        starts.add(root);
        members.stream().filter(member -> !member.startsWith(root)).forEach(starts::add);
        folders.forEach(this::module);
        written.stream().map(String::strip).filter(text -> !text.isEmpty()).forEach(text -> add(text, root));
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

    private void add(String text, Path root) {
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

    /** Whether a folder is left out, or one that it lies in. */
    boolean containOrAround(Path folder) {
        return Stream.iterate(folder, Objects::nonNull, Path::getParent).anyMatch(this::contain);
    }

    /** Whether a file or folder is left out; what lies in a folder that is goes with it. */
    boolean contain(Path path) {
        if (paths.contains(path)) {
            return true;
        }
        if (globs.isEmpty()) {
            return false;
        }
        return starts.stream()
                .filter(path::startsWith)
                .map(start -> start.relativize(path))
                .anyMatch(relative -> globs.stream().anyMatch(glob -> glob.matches(relative)));
    }
}
