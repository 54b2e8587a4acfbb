package io.continuitylint.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A file that is replaced as a whole, so that it is never missing and never half written. */
record ReplacedFile(Path file) {

    /** No run takes that long between the first byte and the last; what is older was left by one that was killed. */
    private static final Duration LEFT_OVER = Duration.ofHours(1);

    /** Writes the text of a file. */
    @FunctionalInterface
    interface Content {
        void write(Appendable file) throws IOException;
    }

    /** Writes the text beside the file, under a name that nobody else has, and moves it over the file. */
    Path write(Content text) throws IOException {
        removeLeftOvers();
        // Not a temporary file as Java makes them: what is moved keeps its rights, and those only let its owner read.
        Path unfinished = file.resolveSibling(prefix() + UUID.randomUUID() + ".tmp");
        try {
            // Half a character becomes a question mark: no text is a reason to write no report.
            try (OutputStream bytes =
                            Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    Writer file = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
                text.write(file);
            }
            return move(unfinished);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Path move(Path unfinished) throws IOException {
        try {
            return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException rare) {
            return Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The dot hides it from who looks for reports. */
    private String prefix() {
        return "." + file.getFileName() + ".";
    }

    private void removeLeftOvers() throws IOException {
        Instant limit = Instant.now().minus(LEFT_OVER);
        try (DirectoryStream<Path> all = Files.newDirectoryStream(file.resolveSibling(""), prefix() + "*.tmp")) {
            all.forEach(each -> removeIfBefore(limit, each));
        }
    }

    private static void removeIfBefore(Instant limit, Path leftOver) {
        try {
            if (Files.getLastModifiedTime(leftOver).toInstant().isBefore(limit)) {
                Files.deleteIfExists(leftOver);
            }
        } catch (IOException goneOrHeld) {
            // Another run removes it, or will: it is hidden, and no report depends on it.
            return;
        }
    }
}
