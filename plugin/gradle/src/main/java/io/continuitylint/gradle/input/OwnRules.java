package io.continuitylint.gradle.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** What the repository that a project lies in says about rules of its own: the nearest one, where its policy is looked for. */
public final class OwnRules {

    private static final Path RULES = Path.of("continuity", "rules");
    private static final Path LOCK_FILE = Path.of("continuity", "packs.lock");

    private OwnRules() {}

    /**
     * The folder of the rules; none where there is none.
     *
     * @param root the folder of the project
     * @param top the top folder of the build
     */
    public static List<Path> folder(Path root, Path top) {
        return nearest(RULES, Files::isDirectory, root, top);
    }

    /** Likewise, the file that pins rule packs. */
    public static List<Path> lockFile(Path root, Path top) {
        return nearest(LOCK_FILE, Files::isRegularFile, root, top);
    }

    private static List<Path> nearest(Path name, Predicate<Path> isThere, Path root, Path top) {
        Path end = PolicyAbove.end(root, top);
        for (Path folder = root; folder != null && folder.startsWith(end); folder = folder.getParent()) {
            Path found = folder.resolve(name);
            if (isThere.test(found)) {
                return List.of(found);
            }
        }
        return List.of();
    }
}
