package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others are divided by is more than nothing: else nothing could be said about them, and nothing would be. */
class AboveZeroTest {

    @TempDir
    private Path folder;

    @Test
    void aThroughputAndAPeakOfNothingAreRefused() {
        assertThat(new Manifests(folder).with("continuity.yaml", """
                        functions:
                          pay: {tier: 1, demand: {peak: 0 tps}}
                        components:
                          desk: {kind: datastore}
                          desk-2: {kind: datastore}
                        backups:
                          copy:
                            protects: desk
                            variant: record-copy
                            uses: [desk-2]
                            restore: {size: 0 TB, throughput: 0 TB/h}
                        tests:
                          - {date: 2026-11-01, backup: copy, kind: restore, outcome: pass, measured: {throughput: 0.0 TB/h}}
                        """).findings())
                .containsExactly(
                        "continuity.yaml:3: peak: \"0 tps\" must be more than 0",
                        "continuity.yaml:12: throughput: \"0 TB/h\" must be more than 0",
                        "continuity.yaml:14: throughput: \"0.0 TB/h\" must be more than 0");
    }
}
