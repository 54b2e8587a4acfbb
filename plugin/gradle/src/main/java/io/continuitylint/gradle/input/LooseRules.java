package io.continuitylint.gradle.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The rules of the repository that a project lies in: the nearest {@code continuity/rules}, where its policy is looked for. */
public final class LooseRules {

    private LooseRules() {}

    /**
     * The folder; none where there is none.
     *
     * @param root the folder of the project
     * @param top the top folder of the build
     */
    public static List<Path> above(Path root, Path top) {
        Path end = PolicyAbove.end(root, top);
        for (Path folder = root; folder != null && folder.startsWith(end); folder = folder.getParent()) {
            Path rules = folder.resolve("continuity").resolve("rules");
            if (Files.isDirectory(rules)) {
                return List.of(rules);
            }
        }
        return List.of();
    }
}
