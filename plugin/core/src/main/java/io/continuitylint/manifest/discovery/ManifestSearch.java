package io.continuitylint.manifest.discovery;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.NotRead;
import io.continuitylint.manifest.discovery.FoundFile.Why;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the manifests of a workspace: {@code continuity.yaml}, {@code *.continuity.yaml}, and all YAML files below a folder
 * {@code continuity}, its folders of rules and reports aside; in any case of letters, and with {@code .yml} too. Hidden
 * folders and those that builds write to are looked into only to name what seems to be a manifest.
 */
public final class ManifestSearch {

    private final Path root;
    private final Excludes excludes;
    private final Collected collected;
    private final Set<Path> inside = new LinkedHashSet<>();
    private final List<Link> links = new ArrayList<>();

    private ManifestSearch(Path root, Excludes excludes) {
        this.root = root;
        this.excludes = excludes;
        this.collected = new Collected(new FileNames(root));
        inside.add(real(root));
    }

    /**
     * What was found.
     *
     * @param files to be read, by name
     * @param notRead what looks like a manifest beside them, by path
     * @param findings about files and folders that cannot be read
     */
    public record Result(List<FoundFile> files, List<NotRead> notRead, List<Finding> findings) {}

    /**
     * Looks for manifests.
     *
     * @param root the lint root
     * @param paths files and folders to take instead of looking below the root; empty to look
     * @param folders not to look into, of other projects
     * @param excludes paths and globs of what is left out, relative to the root
     * @throws RequestException if there is nothing at a path, or an exclude is not readable
     */
    public static Result find(Path root, List<Path> paths, Collection<Path> folders, List<String> excludes) {
        Path start = root.toAbsolutePath().normalize();
        ManifestSearch search = new ManifestSearch(start, new Excludes(start, folders, excludes));
        if (paths.isEmpty()) {
            search.walk(start, real(start), Surroundings.of(start, false));
        }
        paths.forEach(path -> search.path(path, root));
        search.followLinks();
        Collected collected = search.collected;
        return new Result(collected.files(), collected.notRead(), List.copyOf(collected.findings()));
    }

    private void path(Path path, Path asGiven) {
        Path full = root.resolve(path).normalize();
        if (Files.isDirectory(full)) {
            inside.add(real(full));
            walk(full, real(full), Surroundings.of(full, true));
        } else if (Files.isRegularFile(full)) {
            collected.read(full, real(full), Why.PATHS);
        } else {
            boolean other = Files.exists(full);
            String what = other ? "%s is neither a file nor a folder" : "there is no file or folder %s";
            throw new RequestException(
                    "paths", (what + " (looked below %s)").formatted(path, asGiven), other ? null : guess(full));
        }
    }

    private void walk(Path start, Path real, Surroundings inStart) {
        new FolderWalk(start, real, inStart, excludes, collected, links).go();
    }

    /** In rounds, each by path: which of two links names a file does not depend on the file system. */
    private void followLinks() {
        while (!links.isEmpty()) {
            List<Link> round =
                    links.stream().sorted(Comparator.comparing(Link::path)).toList();
            links.clear();
            round.forEach(link -> link.follow(inside, excludes, collected, this::walk));
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            return path;
        }
    }

    private static @Nullable String guess(Path missing) {
        String guess = FileNames.closestTo(missing);
        return guess == null ? null : "did you mean %s?".formatted(guess);
    }
}
