package io.continuitylint.gradle.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/**
 * The report files of an earlier run. Where a run has no report, they go: Gradle would keep them in its cache as the answer
 * to the settings of today.
 *
 * @param files their paths
 */
record EarlierReports(Collection<String> files) {

    void remove() {
        try {
            for (String file : files) {
                Files.deleteIfExists(Path.of(file));
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
