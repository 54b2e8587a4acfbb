package io.continuitylint.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of a rule as somebody might write it. */
final class WrittenRule {

    private static final String DOCUMENT = """
            ---
            title: A rule of our own
            severity: warning
            ---
            ## How to fix it
            Write it down.
            """;

    private WrittenRule() {}

    /** Writes it, with a document in which nothing is wrong. */
    static void write(Path folder, String drl) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("rule.drl"), drl);
        Files.writeString(folder.resolve("rule.md"), DOCUMENT);
    }
}
