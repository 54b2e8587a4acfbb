package io.continuitylint.manifest.discovery;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.discovery.FoundFile.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the policy above a workspace that has none: the nearest {@code continuity/policy.yaml}, up to the folder of the
 * repository (the one with {@code .git}), else up to the top folder of the build, never above. Without both it stays in
 * the lint root, so that a file which somebody left in a parent folder changes nothing.
 */
public final class PolicySearch {

    private static final Set<String> NAMES = Set.of("policy.yaml", "policy.yml");

    private final Path root;
    private final Path end;
    private final Collected collected;

    private PolicySearch(Path root, Path end) {
        this.root = root;
        this.end = end;
        this.collected = new Collected(new FileNames(root));
    }

    /**
     * What was found.
     *
     * @param files that may hold the policy, on one level; the first counts
     * @param findings about what cannot be read
     */
    public record Result(List<FoundFile> files, List<Finding> findings) {}

    /**
     * Looks for it.
     *
     * @param root the lint root
     * @param top the top folder of the build; null if it has none
     * @param here whether the root itself may hold it, because not everything in it is read
     */
    public static Result above(Path root, @Nullable Path top, boolean here) {
        Path start = root.toAbsolutePath().normalize();
        PolicySearch search = new PolicySearch(start, end(start, top));
        search.look(here);
        return new Result(search.collected.files(), search.collected.findings());
    }

    static Path end(Path root, @Nullable Path top) {
        Path repository = Repository.topOf(root);
        if (repository != null) {
            return repository;
        }
        Path build = top == null ? root : top.toAbsolutePath().normalize();
        return root.startsWith(build) ? build : root;
    }

    private void look(boolean here) {
        Path folder = here ? root : root.getParent();
        while (folder != null && folder.startsWith(end) && isOpen()) {
            lookIn(folder);
            folder = folder.getParent();
        }
    }

    private boolean isOpen() {
        return collected.files().isEmpty() && collected.findings().isEmpty();
    }

    private void lookIn(Path folder) {
        for (Path own : entries(folder, Set.of(ManifestNames.FOLDER))) {
            entries(own, NAMES).forEach(this::take);
        }
    }

    private static List<Path> entries(Path folder, Set<String> names) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> names.contains(FileNames.simple(entry)))
                    .sorted()
                    .toList();
        } catch (IOException closed) {
            // A folder that may not be listed may still be passed through.
            return names.stream()
                    .map(folder::resolve)
                    .filter(entry -> Files.exists(entry, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private void take(Path policy) {
        try {
            Path real = policy.toRealPath();
            if (!real.startsWith(end.toRealPath())) {
                collected.wrong(policy, "link", Link.OUTSIDE);
            } else if (Files.isRegularFile(real)) {
                collected.read(policy, real, Why.POLICY);
            }
        } catch (IOException nowhere) {
            collected.wrong(policy, "link", Link.DANGLING);
        }
    }
}
