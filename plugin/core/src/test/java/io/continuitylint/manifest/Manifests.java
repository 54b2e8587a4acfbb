package io.continuitylint.manifest;

import io.continuitylint.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A folder of real manifests for a test, read as of 2026-11-20. */
record Manifests(Path folder) {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /** Writes a file; the version is put on its first line. */
    Manifests with(String name, String text) {
        return withText(name, "continuity: 1\n" + text);
    }

    Manifests withText(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    WorkspaceReader.Result read() {
        return read(folder, true);
    }

    /** As of today, which nobody chose. */
    WorkspaceReader.Result readToday() {
        return read(folder, false);
    }

    static WorkspaceReader.Result read(Path root, boolean asOfGiven, Path... paths) {
        return WorkspaceReader.read(new WorkspaceReader.Request(root, List.of(paths), List.of(), DAY, asOfGiven));
    }

    /** What is wrong, as {@code file:line: message}, in order of place. */
    List<String> findings() {
        return inWords(read());
    }

    static List<String> inWords(WorkspaceReader.Result result) {
        return result.findings().stream().sorted().map(Manifests::inWords).toList();
    }

    private static String inWords(Finding finding) {
        return finding.place().file() + ":" + finding.place().span().startLine() + ": " + finding.message();
    }
}
