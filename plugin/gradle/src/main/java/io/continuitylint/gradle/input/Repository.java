package io.continuitylint.gradle.input;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The repository that a folder lies in, known by the {@code .git} in its top folder. */
public final class Repository {

    private Repository() {}

    /** Its top folder; null where the folder lies in none. */
    static @Nullable Path topOf(Path folder) {
        Path top = folder;
        while (top != null && !Files.exists(top.resolve(".git"))) {
            top = top.getParent();
        }
        return top;
    }

    /** The way from its top folder to a folder in it; empty for the top folder and where there is no repository. */
    public static String wayTo(Path folder) {
        Path top = topOf(folder);
        return top == null ? "" : top.relativize(folder).toString().replace('\\', '/');
    }
}
