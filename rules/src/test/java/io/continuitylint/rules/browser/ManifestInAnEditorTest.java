package io.continuitylint.rules.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.start.ManifestSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What the YAML language server, by which most editors know YAML, makes of the schema that we write. */
@EnabledIfSystemProperty(named = "browser", matches = "..*")
class ManifestInAnEditorTest {

    private static final Path PACKAGES = Path.of("src/test/browser/yaml-language-server.txt");
    private static final Path SAMPLE = Path.of("../sample-project/continuity");

    @TempDir
    private static Path packages;

    @TempDir
    private Path folder;

    @BeforeAll
    static void fetch() throws IOException, InterruptedException {
        for (String line : Files.readAllLines(PACKAGES)) {
            String[] words = line.split(" ", 3);
            new NpmPackage(words[0], words[1], words[2]).unpack(packages.resolve("node_modules"));
        }
    }

    @BeforeEach
    void writeSchema() {
        ManifestSchema.write(folder.resolve(ManifestSchema.FILE));
    }

    @Test
    void completionOffersTheKeysOfABackupThatAreNotThereYet() throws IOException, InterruptedException {
        List<String> offered = said(manifest("  standby:\n    protects: db\n    \n"), 7, 5).stream()
                .filter(line -> line.startsWith("completion "))
                .toList();
        assertThat(offered)
                .contains("completion readiness: How ready it is kept")
                .anyMatch(line -> line.startsWith("completion activation: "))
                .noneMatch(line -> line.startsWith("completion protects: "));
    }

    @Test
    void itOffersTheValuesOfAKeyToo() throws IOException, InterruptedException {
        assertThat(said(manifest("  standby:\n    protects: db\n    readiness: \n"), 7, 16))
                .anyMatch(line -> line.startsWith("completion warm: "))
                .anyMatch(line -> line.startsWith("completion hot: "));
    }

    @Test
    void hoverShowsTheDescriptionOfAKey() throws IOException, InterruptedException {
        assertThat(said(manifest("  standby:\n    protects: db\n    readiness: warm\n"), 7, 6))
                .anyMatch(line -> line.startsWith("hover How ready it is kept"))
                .noneMatch(line -> line.startsWith("problem "));
    }

    @Test
    void aMisspeltValueIsAProblemOfItsLine() throws IOException, InterruptedException {
        assertThat(said(manifest("  standby:\n    protects: db\n    readiness: lukewarm\n"), 7, 6))
                .filteredOn(line -> line.startsWith("problem "))
                .singleElement()
                .asString()
                .startsWith("problem 7: ")
                .contains("\"warm\"");
    }

    @Test
    void theSampleHasNoProblems() throws IOException, InterruptedException {
        try (Stream<Path> files = Files.list(SAMPLE)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                assertThat(said(file, 2, 1))
                        .as("%s", file)
                        .anyMatch(line -> line.startsWith("hover `1`: the version of the format"))
                        .noneMatch(line -> line.startsWith("problem "));
            }
        }
    }

    private Path manifest(String backups) throws IOException {
        return Files.writeString(
                folder.resolve("continuity.yaml"),
                "# yaml-language-server: $schema=" + ManifestSchema.FILE + "\n"
                        + "continuity: 1\ncomponents: {db: {kind: datastore}}\nbackups:\n" + backups);
    }

    private List<String> said(Path file, int line, int column) throws IOException, InterruptedException {
        return Node.said(
                folder,
                "editor.cjs",
                packages.resolve("node_modules").toString(),
                file.toAbsolutePath().normalize().toString(),
                String.valueOf(line),
                String.valueOf(column));
    }
}
