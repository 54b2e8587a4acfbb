package io.continuitylint.manifest.discovery;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Looks for the rules of a repository: the nearest {@code continuity/rules}, where a policy would be looked for. */
public final class LooseRuleSearch {

    private static final String FOLDER = "rules";

    private LooseRuleSearch() {}

    /**
     * The folder; null where there is none.
     *
     * @param root the lint root
     * @param top the top folder of the build; null if it has none
     */
    public static @Nullable Path above(Path root, @Nullable Path top) {
        Path start = root.toAbsolutePath().normalize();
        Path end = PolicySearch.end(start, top);
        for (Path folder = start; folder != null && folder.startsWith(end); folder = folder.getParent()) {
            Path rules = folder.resolve(ManifestNames.FOLDER).resolve(FOLDER);
            if (Files.isDirectory(rules)) {
                return rules;
            }
        }
        return null;
    }
}
