package io.continuitylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports of the sample are those that the other shells write, too. */
class SampleProjectTest {

    private static final Path SAMPLE =
            Path.of("../../sample-project").toAbsolutePath().normalize();

    private static final Map<String, String> REPORTS = Map.of(
            "json", "continuity.json",
            "pretty", "continuity.txt",
            "compact", "continuity-compact.txt");

    @TempDir
    private Path folder;

    /** With {@code -Dupdate=true} the expected reports are written again. */
    @Test
    void givesTheReportsOfTheOtherShellsByteForByte() {
        List<String> arguments =
                new ArrayList<>(List.of("check", "--project", "continuity-manifests", "--as-of", "2026-11-20"));
        Path written = Boolean.getBoolean("update") ? SAMPLE.resolve("expected") : folder;
        REPORTS.forEach((format, file) -> arguments.addAll(List.of("--output", format + "=" + written.resolve(file))));

        assertThat(Ran.in(SAMPLE, arguments.toArray(String[]::new)).code()).isZero();

        assertThat(REPORTS.values())
                .allSatisfy(file -> assertThat(written.resolve(file))
                        .hasSameBinaryContentAs(SAMPLE.resolve("expected").resolve(file)));
    }
}
