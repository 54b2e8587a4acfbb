package io.continuitylint.request;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a user keeps what need not be made twice; the launcher of the command line goes by the same variables. */
public final class CacheFolder {

    private CacheFolder() {}

    /**
     * The folder; null where nothing is to be kept: if {@code CONTINUITY_CACHE} is {@code off}, and on a build server that
     * does not name one, as it begins with an empty home each time.
     */
    public static @Nullable Path of(Map<String, String> environment) {
        String named = environment.getOrDefault("CONTINUITY_CACHE", "");
        if (!named.isEmpty()) {
            return named.equals("off") ? null : Path.of(named).toAbsolutePath();
        }
        String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
        String home = environment.getOrDefault("HOME", System.getProperty("user.home", ""));
        boolean server = !environment.getOrDefault("CI", "").isEmpty();
        if (server || caches.isEmpty() && home.isEmpty()) {
            return null;
        }
        Path parent = caches.isEmpty() ? Path.of(home, ".cache") : Path.of(caches);
        return parent.resolve("continuity").toAbsolutePath();
    }
}
