package io.continuitylint.engine;

import io.continuitylint.source.Sha256;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Packs that were compiled before, in a folder that builds may share. The name of each, {@code <sources>-<content>.jar},
 * says what it was compiled from and what is in it, so that a damaged one is noticed.
 *
 * @param folder they lie in it; it need not be there
 */
record KeptPacks(Path folder) {

    private static final String ENDING = ".jar";

    /** Nobody needs what no run has used for so long. */
    private static final Duration LONGEST = Duration.ofDays(30);

    /** To write a date at each run would be too often. */
    private static final Duration OFTEN = Duration.ofDays(1);

    /**
     * The one that was compiled from some sources; null if there is none that is whole.
     *
     * @param sources the hash of all that went into it
     */
    @Nullable
    Path find(String sources) {
        try (DirectoryStream<Path> kept = Files.newDirectoryStream(folder, sources + "-*" + ENDING)) {
            for (Path jar : kept) {
                if (jar.getFileName().toString().equals(name(sources, jar))) {
                    touch(jar);
                    return jar;
                }
                Files.deleteIfExists(jar);
            }
        } catch (IOException | DirectoryIteratorException none) {
            return null; // It is compiled again.
        }
        return null;
    }

    /** Copies a jar into the folder: builds that run at once write the same, and none of them sees half of it. */
    Path keep(String sources, Path jar) throws IOException {
        Files.createDirectories(folder);
        Path kept = folder.resolve(name(sources, jar));
        Path beside = Files.createTempFile(folder, "unfinished", ENDING);
        try {
            Files.copy(jar, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, kept, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
        removeUnused();
        return kept;
    }

    private static String name(String sources, Path jar) throws IOException {
        return sources + "-" + Sha256.inDigits(jar) + ENDING;
    }

    private static void touch(Path jar) {
        try {
            if (isOlderThan(OFTEN, jar)) {
                Files.setLastModifiedTime(jar, FileTime.from(Instant.now()));
            }
        } catch (IOException readOnly) {
            // Then nothing can be removed there either.
        }
    }

    /** What cannot be removed stays: another build may be about to remove it. */
    private void removeUnused() {
        try (DirectoryStream<Path> kept = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path jar : kept) {
                if (isOlderThan(LONGEST, jar)) {
                    Files.deleteIfExists(jar);
                }
            }
        } catch (IOException | DirectoryIteratorException gone) {
            // The next one that is kept tries again.
        }
    }

    private static boolean isOlderThan(Duration age, Path jar) throws IOException {
        return Files.getLastModifiedTime(jar).toInstant().isBefore(Instant.now().minus(age));
    }
}
