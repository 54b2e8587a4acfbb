package io.continuitylint.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The sample builds with Gradle as it stands, and its reports are those of the other shells. */
class SampleProjectTest {

    private static final Path SAMPLE = Path.of("../../sample-project");
    private static final Set<String> BUILT = Set.of("target", "build", ".gradle");
    private static final List<String> REPORTS = List.of("continuity.json", "continuity.txt", "continuity-compact.txt");

    @TempDir
    private Path folder;

    private Path sample;

    @BeforeEach
    void copy() throws IOException {
        sample = folder.resolve("sample");
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = SAMPLE.relativize(file);
                if (!BUILT.contains(relative.getName(0).toString())) {
                    Path copied = sample.resolve(relative.toString());
                    Files.createDirectories(copied.getParent());
                    Files.copy(file, copied);
                }
            }
        }
    }

    @OnEachGradle
    void givesTheReportsOfTheOtherShellsByteForByte(Engine engine) throws IOException {
        new TestBuild(sample, engine)
                .run(
                        "check",
                        "-Pcontinuity.formats=json,pretty,compact",
                        "-Dmaven.repo.local=" + PluginRepository.folder());

        for (String report : REPORTS) {
            assertThat(sample.resolve("build/reports/continuity").resolve(report))
                    .hasSameBinaryContentAs(sample.resolve("expected").resolve(report));
        }
    }
}
