package io.continuitylint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** What a command printed, and how it ended. */
record Ran(int code, String out, String log) {

    /** What one test compiled, the next ones need not; the cache of whoever runs them is left alone. */
    private static final String CACHE = Path.of("target/cache").toAbsolutePath().toString();

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    /** Runs a command in a folder, with nothing on standard input and no terminal. */
    static Ran in(Path folder, String... arguments) {
        return in(folder, "", Map.of("CONTINUITY_CACHE", CACHE), false, arguments);
    }

    static Ran in(Path folder, String input, Map<String, String> environment, boolean terminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        Shell shell = new Shell(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(log, false, StandardCharsets.UTF_8),
                folder,
                environment,
                terminal,
                false,
                NOON);
        int code = CommandLineTool.run(arguments, shell);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), log.toString(StandardCharsets.UTF_8));
    }
}
