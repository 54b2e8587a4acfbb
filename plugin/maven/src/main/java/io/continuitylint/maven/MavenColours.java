package io.continuitylint.maven;

import io.continuitylint.report.Style;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;

/**
 * Whether the console shows colours: where Maven shows its own, which it decides by {@code -B}, {@code -l} and
 * {@code --color}, but only on a terminal. The Maven of Debian writes its own into pipes, too.
 */
final class MavenColours {

    /** Where Maven up to 3.9 and the later ones keep what they decided; no interface for plugins has it. */
    private static final List<String> KEEPERS =
            List.of("org.apache.maven.shared.utils.logging.MessageUtils", "org.apache.maven.jline.MessageUtils");

    private MavenColours() {}

    /** The style of this run. */
    static Style style(Properties given, Map<String, String> environment, boolean terminal) {
        boolean on = areWanted(given, environment, terminal) && KEEPERS.stream().anyMatch(MavenColours::areOn);
        return on ? Style.ANSI : Style.PLAIN;
    }

    /**
     * Whether there may be colours at all.
     *
     * @param given what the user set with {@code -D}: {@code style.color=always} wants them in a pipe as well
     * @param environment may hold {@code NO_COLOR}, see no-color.org
     */
    static boolean areWanted(Properties given, Map<String, String> environment, boolean terminal) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return "always".equals(given.getProperty("style.color")) || terminal && !refused;
    }

    private static boolean areOn(String keeper) {
        try {
            Class<?> found = Class.forName(keeper, true, MavenSession.class.getClassLoader());
            return Boolean.TRUE.equals(found.getMethod("isColorEnabled").invoke(null));
        } catch (ReflectiveOperationException | LinkageError otherMaven) {
            return false;
        }
    }
}
