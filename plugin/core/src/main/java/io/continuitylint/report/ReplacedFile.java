package io.continuitylint.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that is replaced as a whole, so that it is never missing and never half written. What is written lies beside it
 * under another name, locked for as long as that takes: the lock of a run that was killed ends with it, by which the next
 * run knows what to remove.
 */
public record ReplacedFile(Path file) {

    /** Where a file system knows no locks: no run takes that long between the first byte and the last. */
    private static final Duration LEFT_OVER = Duration.ofHours(1);

    /** So often another run may take for left over what was not locked yet, before there is another reason. */
    private static final int ATTEMPTS = 20;

    /** Behind all bytes: Windows lets nobody read what is locked. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    /** Writes the text of a file. */
    @FunctionalInterface
    public interface Content {
        void write(Appendable file) throws IOException;
    }

    /**
     * Writes the text beside the file, under a name that nobody else has, and moves it over the file; over that to which a
     * link leads. What is no file is written to, as it must not be replaced: a pipe, a device, {@code /dev/stdout}.
     */
    public Path write(Content text) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            try (Writer through = Files.newBufferedWriter(file, StandardOpenOption.WRITE)) {
                text.write(through);
            }
            return file;
        }
        if (Files.isSymbolicLink(file) && Files.exists(file)) {
            new ReplacedFile(file.toRealPath()).write(text);
            return file;
        }
        removeLeftOvers();
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return replace(text);
            } catch (NoSuchFileException removed) {
                // Another run was quicker to see it than this one to lock it: once more.
            }
        }
        return replace(text);
    }

    private Path replace(Content text) throws IOException {
        // Not a temporary file as Java makes them: what is moved keeps its rights, and those only let its owner read.
        Path unfinished = file.resolveSibling(prefix() + UUID.randomUUID() + ".tmp");
        try (FileChannel channel =
                        FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                // Half a character becomes a question mark: no text is a reason to write no report.
                Writer file = new BufferedWriter(
                        new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8))) {
            lock(channel);
            text.write(file);
            file.flush();
            // Closing ends the lock, by which another run would take it for left over.
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

    /** Whether nobody else holds the lock, which lasts until the channel is closed. */
    private static boolean lock(FileChannel channel) {
        try {
            return channel.tryLock(LOCKED, 1, false) != null;
        } catch (OverlappingFileLockException ownProcess) {
            return false;
        } catch (IOException noLocks) {
            return false;
        }
    }

    /** The dot hides it from who looks for reports. */
    private String prefix() {
        return "." + file.getFileName() + ".";
    }

    private void removeLeftOvers() throws IOException {
        Instant limit = Instant.now().minus(LEFT_OVER);
        try (DirectoryStream<Path> all = Files.newDirectoryStream(file.resolveSibling(""), prefix() + "*.tmp")) {
            all.forEach(each -> removeIfLeftOver(limit, each));
        }
    }

    private static void removeIfLeftOver(Instant limit, Path unfinished) {
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            if (lock(channel)
                    || Files.getLastModifiedTime(unfinished).toInstant().isBefore(limit)) {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException goneOrHeld) {
            // Another run removes it, or will: it is hidden, and no report depends on it.
            return;
        }
    }
}
