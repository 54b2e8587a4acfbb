package io.continuitylint.cli;

import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which folder a command is about. */
final class RootFolder {

    private static final String MARK = "continuity";

    private RootFolder() {}

    /**
     * The folder that the user names; else the nearest one, from the current up to that of its repository, which holds a
     * folder {@code continuity} or a manifest; else the current one.
     *
     * @param named the value of the option; null if it is not set
     */
    static Path of(@Nullable String named, Path current) {
        if (named != null) {
            return existing(named, current);
        }
        Path repository = repository(current);
        for (Path folder = current; folder != null && repository != null; folder = folder.getParent()) {
            if (isRoot(folder)) {
                return folder;
            }
            if (folder.equals(repository)) {
                break;
            }
        }
        return current;
    }

    /** Whether a folder lies in a repository, or holds a folder {@code continuity} or a manifest. */
    static boolean isInProject(Path folder) {
        return isRoot(folder) || repository(folder) != null;
    }

    private static Path existing(String named, Path current) {
        Path folder =
                current.resolve(new ParameterValue("root", named).asPath()).normalize();
        if (!Files.isDirectory(folder)) {
            String what = Files.exists(folder) ? "is not a folder" : "is not there";
            throw new RequestException("root", "%s %s".formatted(folder, what));
        }
        return folder;
    }

    private static @Nullable Path repository(Path current) {
        for (Path folder = current; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return folder;
            }
        }
        return null;
    }

    private static boolean isRoot(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.anyMatch(RootFolder::isMark);
        } catch (IOException closed) {
            return false;
        }
    }

    private static boolean isMark(Path entry) {
        String name = String.valueOf(entry.getFileName()).toLowerCase(Locale.ROOT);
        return name.equals(MARK) ? Files.isDirectory(entry) : name.matches("(?:.+\\.)?continuity\\.ya?ml");
    }
}
