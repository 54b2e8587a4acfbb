package io.continuitylint.maven;

import io.continuitylint.report.ConsoleCharset;
import io.continuitylint.report.Screen;
import io.continuitylint.report.Style;
import io.continuitylint.report.Terminal;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/**
 * What Maven writes to. Colours are there where Maven shows its own, which it decides by {@code -B}, {@code -l} and
 * {@code --color}, but only on a terminal: the Maven of Debian writes its own into pipes, too. Lines are wrapped only on a
 * terminal at which somebody sits, so that the log of a build server can be searched line by line.
 */
final class MavenConsole {

    /** Where Maven up to 3.9 and the later ones keep what they know of it; no interface for plugins has it. */
    private static final List<String> KEEPERS =
            List.of("org.apache.maven.shared.utils.logging.MessageUtils", "org.apache.maven.jline.MessageUtils");

    private static final int NARROWEST = 40;

    private MavenConsole() {}

    /**
     * The console of this run.
     *
     * @param width the value of the parameter {@code width}; null if it is not set
     * @param otherwise the width where nobody sits at a terminal, or nothing knows how wide it is
     */
    static Terminal of(MavenSession session, @Nullable Integer width, int otherwise) {
        boolean terminal = Screen.isTerminal();
        Map<String, String> environment = System.getenv();
        int known = terminal && session.getRequest().isInteractiveMode() ? columns(environment) : 0;
        int columns = known == 0 ? otherwise : known;
        return Terminal.of(
                        style(session.getUserProperties(), environment, terminal),
                        width == null ? columns : width,
                        ExplainMojo::command)
                .in(ConsoleCharset.of(System.getProperties()));
    }

    private static Style style(Properties given, Map<String, String> environment, boolean terminal) {
        boolean on = areColoursWanted(given, environment, terminal)
                && answers("isColorEnabled").anyMatch(Boolean.TRUE::equals);
        return on ? Style.ANSI : Style.PLAIN;
    }

    /**
     * Whether there may be colours at all.
     *
     * @param given what the user set with {@code -D}: {@code style.color=always} wants them in a pipe as well
     * @param environment may hold {@code NO_COLOR}, see no-color.org, and {@code TERM}
     */
    static boolean areColoursWanted(Properties given, Map<String, String> environment, boolean terminal) {
        return "always".equals(given.getProperty("style.color")) || terminal && !Screen.isColourRefused(environment);
    }

    /** The width of a terminal: what the environment says, else what Maven knows, else what the terminal says; 0 if none does. */
    static int columns(Map<String, String> environment) {
        int columns = Screen.columns(environment)
                .orElseGet(() -> answers("getTerminalWidth")
                        .filter(Integer.class::isInstance)
                        .map(Integer.class::cast)
                        .filter(known -> known > 0)
                        .findFirst()
                        .orElseGet(Screen::columns));
        return columns <= 0 ? 0 : Math.max(NARROWEST, columns);
    }

    private static Stream<Object> answers(String question) {
        return KEEPERS.stream().flatMap(keeper -> {
            try {
                Class<?> found = Class.forName(keeper, true, MavenSession.class.getClassLoader());
                return Stream.ofNullable(found.getMethod(question).invoke(null));
            } catch (ReflectiveOperationException | LinkageError otherMaven) {
                return Stream.empty();
            }
        });
    }
}
