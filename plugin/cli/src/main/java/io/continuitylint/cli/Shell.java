package io.continuitylint.cli;

import io.continuitylint.report.Screen;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/**
 * What a command is run in.
 *
 * @param in standard input
 * @param out takes what was asked for, and nothing else
 * @param log takes everything else
 * @param folder the current one, absolute
 * @param environment the variables of the process
 * @param outIsTerminal whether somebody reads along
 * @param logIsTerminal the same, of the log
 */
record Shell(
        InputStream in,
        PrintStream out,
        PrintStream log,
        Path folder,
        Map<String, String> environment,
        boolean outIsTerminal,
        boolean logIsTerminal,
        Clock clock) {

    /** Set by the start script, which can tell for each stream; the JVM only knows whether both are terminals. */
    private static final String OUT_IS_TERMINAL = "continuity.out.terminal";

    private static final String LOG_IS_TERMINAL = "continuity.log.terminal";

    private static final int BUFFER = 1 << 16;

    static Shell ofProcess() {
        boolean terminal = Screen.isTerminal();
        return new Shell(
                System.in,
                utf8(FileDescriptor.out, terminal),
                utf8(FileDescriptor.err, terminal),
                Path.of("").toAbsolutePath(),
                System.getenv(),
                property(OUT_IS_TERMINAL, terminal),
                property(LOG_IS_TERMINAL, terminal),
                Clock.systemUTC());
    }

    private static boolean property(String name, boolean otherwise) {
        String set = System.getProperty(name, "");
        return set.isEmpty() ? otherwise : Boolean.parseBoolean(set);
    }

    /** Whatever the locale says: reports are UTF-8 wherever they go. Only a console of Windows has its own way. */
    private static PrintStream utf8(FileDescriptor stream, boolean terminal) {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        Charset charset = windows && terminal ? Charset.defaultCharset() : StandardCharsets.UTF_8;
        // A report comes in thousands of pieces.
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(stream), BUFFER), false, charset);
    }

    /** A line of the log. */
    void log(String line) {
        log.println(line);
        log.flush();
    }

    /** Prints what was asked for. */
    void print(String text) {
        out.print(text);
        out.flush();
    }
}
