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
     * @throws RequestException if a pack cannot be pinned, or the file cannot be written
     */
    public static String write(LintRequest request) {
        NamedPath file = request.lockFile();
        String text = RuleEngine.lock(request.ruleSources(), file);
        try {
            Path folder = file.path().getParent();
            Files.createDirectories(folder);
            new ReplacedFile(file.path()).write(out -> out.append(text));
        } catch (IOException unwritable) {
            throw new RequestException(null, "%s cannot be written".formatted(file), unwritable);
        }
        long packs = text.lines().filter(line -> !line.startsWith("#")).count();
        return "%s pins %s".formatted(file, packs == 1 ? "1 rule pack" : packs + " rule packs");
    }
}
