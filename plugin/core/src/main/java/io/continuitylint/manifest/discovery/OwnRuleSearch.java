package io.continuitylint.manifest.discovery;

import java.io.IOException;
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

    /**
     * The folder of the rules, absolute; where that is a link, the folder that it names, since what a link leads to is not
     * walked. Null where there is none, or the link leads out of the repository: the manifests behind such a link are not
     * read either.
     */
    public @Nullable Path looseRules() {
        Path found = nearest(RULES, Files::isDirectory);
        return found == null ? null : inside(found);
    }

    /** What would be the folder of the rules, absolute, if it did not lead out of the repository; null if there is none. */
    public @Nullable Path leadingOut() {
        Path found = nearest(RULES, Files::isDirectory);
        return found != null && inside(found) == null ? found : null;
    }

    /** Named from the top folder, which may be reached by a link itself. */
    private @Nullable Path inside(Path folder) {
        Path top = PolicySearch.end(start(), this.top);
        try {
            Path realTop = top.toRealPath();
            Path real = folder.toRealPath();
            return real.startsWith(realTop) ? top.resolve(realTop.relativize(real)) : null;
        } catch (IOException gone) {
            return null;
        }
    }

    /** The file that pins packs, absolute; null where there is none. */
    public @Nullable Path lockFile() {
        return nearest(LOCK_FILE, Files::isRegularFile);
    }

    private Path start() {
        return root.toAbsolutePath().normalize();
    }

    private @Nullable Path nearest(Path name, Predicate<Path> isThere) {
        Path start = start();
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
