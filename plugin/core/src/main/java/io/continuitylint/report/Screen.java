package io.continuitylint.report;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;

/** The terminal that a process was started in. */
public final class Screen {

    private Screen() {}

    /** Whether there is one, for input and output. From Java 22 on there always is a console, which knows whether it is one. */
    @SuppressWarnings("SystemConsoleNull")
    public static boolean isTerminal() {
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

    /** Its width by the variable {@code COLUMNS}, if that is set to a number. */
    public static OptionalInt columns(Map<String, String> environment) {
        String given = environment.getOrDefault("COLUMNS", "");
        return given.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(given)) : OptionalInt.empty();
    }

    /** Its width as it says itself. Without such a program or device, as on Windows, nothing knows: then 0. */
    public static int columns() {
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

    /** Whether a user refused colours, see no-color.org, or the terminal has none. */
    public static boolean isColourRefused(Map<String, String> environment) {
        return !environment.getOrDefault("NO_COLOR", "").isEmpty() || isDumb(environment);
    }

    /** Whether the terminal shows what it is sent, and takes none of it for a command. */
    public static boolean isDumb(Map<String, String> environment) {
        return "dumb".equals(environment.get("TERM"));
    }
}
