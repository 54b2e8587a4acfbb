package io.continuitylint.manifest.discovery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what a repository says about rules of its own: the nearest one, where a policy would be looked for.
 *
 * @param root the lint root
 * @param top the top folder of the build; null if it has none
 */
public record OwnRuleSearch(Path root, @Nullable Path top) {

    /** The folder of the rules, from the folder that holds it. */
    public static final Path RULES = Path.of(ManifestNames.FOLDER, "rules");

    /** The file that pins packs, from the folder that holds it. */
    public static final Path LOCK_FILE = Path.of(ManifestNames.FOLDER, "packs.lock");

    /** The folder of the rules, absolute; null where there is none. */
    public @Nullable Path looseRules() {
        return nearest(RULES, Files::isDirectory);
    }

    /** The file that pins packs, absolute; null where there is none. */
    public @Nullable Path lockFile() {
        return nearest(LOCK_FILE, Files::isRegularFile);
    }

    private @Nullable Path nearest(Path name, Predicate<Path> isThere) {
        Path start = root.toAbsolutePath().normalize();
        Path end = PolicySearch.end(start, top);
        for (Path folder = start; folder != null && folder.startsWith(end); folder = folder.getParent()) {
            Path found = folder.resolve(name);
            if (isThere.test(found)) {
                return found;
            }
        }
        return null;
    }
}
