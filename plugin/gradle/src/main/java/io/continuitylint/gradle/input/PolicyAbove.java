package io.continuitylint.gradle.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The policy above a project: the nearest {@code continuity/policy.yaml}, up to the folder of the repository, else up to the
 * top folder of the build. The linter takes it if the project has none of its own.
 */
public final class PolicyAbove {

    private static final Set<String> FOLDER = Set.of("continuity");
    private static final Set<String> NAMES = Set.of("policy.yaml", "policy.yml");

    private PolicyAbove() {}

    /**
     * The files that may hold it, on one level.
     *
     * @param root the folder of the project
     * @param top the top folder of the build
     * @param here whether that of the project itself counts, as not everything in it is read
     */
    public static List<Path> files(Path root, Path top, boolean here) {
        Path end = end(root, top);
        Path folder = here ? root : root.getParent();
        while (folder != null && folder.startsWith(end)) {
            List<Path> files = entries(folder, FOLDER)
                    .flatMap(each -> entries(each, NAMES))
                    .sorted()
                    .toList();
            if (!files.isEmpty()) {
                return files;
            }
            folder = folder.getParent();
        }
        return List.of();
    }

    static Path end(Path root, Path top) {
        Path repository = Repository.topOf(root);
        if (repository != null) {
            return repository;
        }
        return root.startsWith(top) ? top : root;
    }

    private static Stream<Path> entries(Path folder, Set<String> names) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries
                    .filter(each ->
                            names.contains(String.valueOf(each.getFileName()).toLowerCase(Locale.ROOT)))
                    .toList()
                    .stream();
        } catch (IOException closed) {
            // A folder that may not be listed may still be passed through.
            return names.stream().map(folder::resolve).filter(Files::exists);
        }
    }
}
