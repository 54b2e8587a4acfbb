package io.continuitylint.manifest.discovery;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The repository that a folder lies in, known by the {@code .git} in its top folder, which need not be a folder. */
public final class Repository {

    private Repository() {}

    /** Its top folder; null where the folder lies in none. */
    static @Nullable Path topOf(Path folder) {
        Path top = folder.toAbsolutePath().normalize();
        while (top != null && !Files.exists(top.resolve(".git"))) {
            top = top.getParent();
        }
        return top;
    }

    /**
     * The way from its top folder to a folder in it, with a slash at the end: {@code services/shop/}. Empty for the top
     * folder itself and where there is no repository.
     */
    public static String wayTo(Path folder) {
        Path inside = folder.toAbsolutePath().normalize();
        Path top = topOf(inside);
        return top == null || top.equals(inside) ? "" : new FileNames(top).of(inside) + "/";
    }
}
