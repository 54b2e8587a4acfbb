package io.continuitylint.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.report.ReportFiles;
import io.continuitylint.request.AsOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The sample builds with Gradle as it stands, and its reports are those of the other shells. */
class SampleProjectTest {

    private static final Path SAMPLE = Path.of("../../sample-project");
    private static final Set<String> BUILT = Set.of("target", "build", ".gradle");
    private static final List<String> FORMATS = List.of("json", "pretty", "compact");

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
                        "-Pcontinuity.formats=" + String.join(",", FORMATS),
                        "-Dmaven.repo.local=" + PluginRepository.folder());

        for (Path expected : ofTheLinter()) {
            assertThat(sample.resolve("build/reports/continuity").resolve(expected.getFileName()))
                    .hasSameBinaryContentAs(expected);
        }
    }

    /** What a shell asks for in the sample: its day, and the name that its POM has, too. */
    private List<Path> ofTheLinter() throws IOException {
        assertThat(sample.resolve("pom.xml")).content().contains("<artifactId>continuity-manifests</artifactId>");
        LintRequest request = LintRequest.of(sample, AsOf.of("2026-11-20", Map.of(), Clock.systemUTC()))
                .project("continuity-manifests")
                .build();
        return ReportFiles.of(FORMATS, folder.resolve("expected"))
                .write(new Linter().lint(request).report());
    }
}
