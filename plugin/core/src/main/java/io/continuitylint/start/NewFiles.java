package io.continuitylint.start;

import io.continuitylint.request.RequestException;
import io.continuitylint.start.StartedProject.NewFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes files that are not there yet. What is there, also a link that leads nowhere, is left alone. */
final class NewFiles {

    private final Path folder;
    private final List<NewFile> written = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    NewFiles(Path folder) {
        this.folder = folder;
    }

    List<NewFile> written() {
        return written;
    }

    List<String> kept() {
        return kept;
    }

    boolean isThere(String path) {
        return Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Writes a file, unless there is one.
     *
     * @param path relative to the folder, with forward slashes
     * @param what it holds, for the user
     * @throws RequestException if the folder does not take it
     */
    void write(String path, String what, String text) {
        Path file = folder.resolve(path);
        if (isThere(path)) {
            kept.add(path);
            return;
        }
        try {
            Files.createDirectories(Objects.requireNonNullElse(file.getParent(), folder));
            create(file, text);
            written.add(new NewFile(path, what));
        } catch (FileAlreadyExistsException meanwhile) {
            if (!file.toString().equals(meanwhile.getFile())) {
                throw refused(file, "%s is a file, where a folder is needed".formatted(meanwhile.getFile()), meanwhile);
            }
            kept.add(path);
        } catch (AccessDeniedException denied) {
            throw refused(file, "there is no permission to write %s".formatted(denied.getFile()), denied);
        } catch (FileSystemException unwritable) {
            String unsaid = "the file system does not take %s".formatted(unwritable.getFile());
            throw refused(file, Objects.requireNonNullElse(unwritable.getReason(), unsaid), unwritable);
        } catch (IOException unwritable) {
            throw refused(file, unwritable.toString(), unwritable);
        }
    }

    /** Half a file is none: the next run would leave it alone. */
    private static void create(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Files.write(file, new byte[0], StandardOpenOption.CREATE_NEW);
        try {
            Files.write(file, bytes, StandardOpenOption.WRITE);
        } catch (IOException full) {
            Files.deleteIfExists(file);
            throw full;
        }
    }

    private RequestException refused(Path file, String why, IOException cause) {
        String before = written.stream().map(NewFile::path).collect(Collectors.joining(", "));
        RequestException refusal = new RequestException(
                null,
                "%s cannot be written: %s".formatted(file, why),
                before.isEmpty() ? null : "written before that: " + before);
        refusal.initCause(cause);
        return refusal;
    }
}
