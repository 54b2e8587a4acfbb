package io.continuitylint.maven;

import io.continuitylint.report.ConsoleCharset;
import io.continuitylint.report.Style;
import io.continuitylint.report.Terminal;
import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        boolean terminal = isTerminal();
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
     * @param environment may hold {@code NO_COLOR}, see no-color.org
     */
    static boolean areColoursWanted(Properties given, Map<String, String> environment, boolean terminal) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return "always".equals(given.getProperty("style.color")) || terminal && !refused;
    }

    /** The width of a terminal: what the environment says, else what Maven knows, else what the terminal says; 0 if none does. */
    static int columns(Map<String, String> environment) {
        String given = environment.getOrDefault("COLUMNS", "");
        int columns = given.matches("\\d{1,4}")
                ? Integer.parseInt(given)
                : answers("getTerminalWidth")
                        .filter(Integer.class::isInstance)
                        .map(Integer.class::cast)
                        .filter(known -> known > 0)
                        .findFirst()
                        .orElseGet(MavenConsole::columnsOfTerminal);
        return columns <= 0 ? 0 : Math.max(NARROWEST, columns);
    }

    /** The Maven of Debian does not know it. Without such a program or device, as on Windows, nothing does: then 0. */
    private static int columnsOfTerminal() {
        try {
            Process program = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String size = new String(program.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return size.matches("\\d+ \\d{1,4}") ? Integer.parseInt(size.substring(size.indexOf(' ') + 1)) : 0;
        } catch (IOException unknown) {
            return 0;
        }
    }

    /** From Java 22 on there always is a console, which knows whether it is a terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
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
