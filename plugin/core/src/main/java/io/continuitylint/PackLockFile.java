package io.continuitylint;

import io.continuitylint.engine.NamedPath;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.report.ReplacedFile;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file {@code continuity/packs.lock}, which pins the rule packs of a repository. */
public final class PackLockFile {

    private PackLockFile() {}

    /**
     * Writes down the packs of a request as they are now: the nearest such file, or one in the lint root.
     *
     * @return a line that says so
     * @throws RequestException if a pack cannot be pinned, no pack takes part and the file pins some, or the file cannot be written
     */
    public static String write(LintRequest request) {
        NamedPath file = request.lockFile();
        String text = RuleEngine.lock(request.ruleSources(), file);
        long packs = pins(text);
        long before = packs == 0 ? pins(written(file)) : 0;
        if (before > 0) {
            throw new RequestException(
                    null,
                    "%s pins %s, and no pack takes part in this run, so nothing would be left of it; name the packs, or delete the file"
                            .formatted(file, inWords(before)));
        }
        try {
            Path folder = file.path().getParent();
            Files.createDirectories(folder);
            new ReplacedFile(file.path()).write(out -> out.append(text));
        } catch (IOException unwritable) {
            throw new RequestException(null, "%s cannot be written".formatted(file), unwritable);
        }
        return "%s pins %s".formatted(file, inWords(packs));
    }

    private static String inWords(long packs) {
        return packs == 1 ? "1 rule pack" : packs + " rule packs";
    }

    private static long pins(String lock) {
        return lock.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .count();
    }

    /** What it says now; nothing where it is not there. */
    private static String written(NamedPath file) {
        try {
            return Files.exists(file.path()) ? Files.readString(file.path()) : "";
        } catch (IOException unreadable) {
            throw new RequestException(null, "%s cannot be read".formatted(file), unreadable);
        }
    }
}
