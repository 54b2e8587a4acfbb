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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Looks for the manifests of a workspace that lies in one folder. */
    public static Result find(Path root, List<Path> paths, Collection<Path> folders, List<String> excludes) {
        return find(root, List.of(), paths, folders, excludes);
    }

    /**
     * Looks for manifests.
     *
     * @param root the lint root
     * @param members folders to look below as well, also where they lie in a folder of the root that is not looked into,
     *     such as {@code build}; one that is not there holds nothing
     * @param paths files and folders to take instead of looking below the root and the members; empty to look
     * @param folders not to look into, of other projects
     * @param excludes paths and globs of what is left out, relative to the root; globs also to a member outside of it
     * @throws RequestException if there is nothing at a path, or an exclude is not readable
     */
    public static Result find(
            Path root, Collection<Path> members, List<Path> paths, Collection<Path> folders, List<String> excludes) {
        Path start = root.toAbsolutePath().normalize();
        List<Path> all =
                members.stream().map(each -> each.toAbsolutePath().normalize()).toList();
        ManifestSearch search = new ManifestSearch(start, new Excludes(start, all, folders, excludes));
        if (paths.isEmpty()) {
            Stream.concat(Stream.of(start), all.stream().filter(Files::isDirectory))
                    .forEach(search::start);
        }
        paths.forEach(path -> search.path(path, root));
        search.followLinks();
        Collected collected = search.collected;
        return new Result(collected.files(), collected.notRead(), List.copyOf(collected.findings()));
    }

    /** Folders, absolute and by path, without those that lie in another of them. */
    public static List<Path> topmost(Collection<Path> folders) {
        Set<Path> all =
                folders.stream().map(each -> each.toAbsolutePath().normalize()).collect(Collectors.toSet());
        return all.stream()
                .filter(folder -> Stream.iterate(folder.getParent(), Objects::nonNull, Path::getParent)
                        .noneMatch(all::contains))
                .sorted()
                .toList();
    }

    private void start(Path folder) {
        if (!excludes.containOrAround(folder)) {
            inside.add(real(folder));
            walk(folder, real(folder), Surroundings.of(folder, false));
        }
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
