package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.source.YamlReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a file could not be read is the one mistake: what it declares is unknown, so no reference to it names nothing. */
class UnreadFilesTest extends ManifestsInAFolder {

    private static final String COMPONENTS = """
            continuity: 1
            components:
              till: {kind: system}
              pads: {kind: equipment}
            """;

    @BeforeEach
    void referToAnotherFile() {
        manifests.with("continuity.yaml", "functions: {sell: {needs: [till, pads]}}\n");
    }

    private Path other() {
        return folder.resolve("other.continuity.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32BE"})
    void ofAnotherEncoding(String charset) throws IOException {
        Files.write(other(), COMPONENTS.getBytes(Charset.forName(charset)));

        assertThat(manifests.findings()).singleElement().asString().endsWith("; save the file as UTF-8");
    }

    /** The letters that are no UTF-8 are in the id, in a value and in what names the id. */
    @Test
    void ofAnotherEncodingInPart() throws IOException {
        manifests.with("continuity.yaml", "functions: {sell: {needs: [till, böden]}}\n");
        String text = COMPONENTS.replace("pads", "böden").replace("system}", "system, start: fünf, needs: [böden]}");
        Files.write(other(), text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(manifests.findings())
                .containsExactly("other.continuity.yaml:3: this is not UTF-8; save the file as UTF-8");
    }

    @Test
    void thatIsTooLarge() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(other().toFile(), "rw")) {
            large.write(COMPONENTS.getBytes(StandardCharsets.UTF_8));
            large.setLength(YamlReader.MAX_BYTES + 1L);
        }

        assertThat(manifests.findings()).singleElement().asString().contains("the file is larger than 64 MiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "x: {a: 1\n", "%directive\n"})
    void thatBreaksOff(String broken) throws IOException {
        Files.writeString(other(), broken + COMPONENTS);

        assertThat(manifests.findings()).hasSize(1);
    }

    @Test
    void thatIsALinkToNowhere() throws IOException {
        Files.createSymbolicLink(other(), folder.resolve("nowhere.yaml"));

        assertThat(manifests.findings()).singleElement().asString().contains("is a link that leads nowhere");
    }

    @Test
    void thatIsALinkOutOfTheRoot(@TempDir Path outside) throws IOException {
        Path there = Files.writeString(outside.resolve("components.yaml"), COMPONENTS);
        Files.createSymbolicLink(other(), there);

        assertThat(manifests.findings()).singleElement().asString().startsWith("other.continuity.yaml:1: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u2029", "\u0085"})
    void aSeparatorOfLinesInAnIdIsOneMistake(String separator) {
        manifests.with("continuity.yaml", "functions: {sell: {needs: [ti%sll, pads]}}\n".formatted(separator));
        manifests.withText("other.continuity.yaml", COMPONENTS);
        assertThat(manifests.findings()).singleElement().asString().contains("is here, which ends a line");

        manifests.with("continuity.yaml", "functions: {sell: {needs: [till, pads]}}\n");
        manifests.withText("other.continuity.yaml", COMPONENTS.replace("pads", "pa%sds".formatted(separator)));
        assertThat(manifests.findings()).singleElement().asString().contains("is here, which ends a line");
    }

    /** Whatever was meant. */
    @Test
    void aSeparatorOfLinesExplainsThatTheIdNamesNothing() {
        manifests.with("continuity.yaml", "functions: {sell: {needs: [till\u2028s, pads]}}\n");
        manifests.withText("other.continuity.yaml", COMPONENTS);

        assertThat(manifests.read().findings().stream().filter(finding -> finding.explainedBy() == null))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).startsWith("U+2028 (line separator) is here"));
    }
}
