package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a file, reading it gives findings with places, and never throws. */
class HostileInputTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Path SAMPLE = Path.of("../../sample-project/continuity");

    @TempDir
    private Path folder;

    private List<Finding> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("continuity.yaml"), bytes);
        return WorkspaceReader.read(
                        new WorkspaceReader.Request(folder, List.of(file.toAbsolutePath()), List.of(), DAY, true))
                .findings();
    }

    private List<Finding> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anEmptyFileSaysNothing() throws IOException {
        assertThat(read("")).isEmpty();
        assertThat(read("# only a comment\n")).isEmpty();
    }

    @Test
    void aByteOrderMarkAndWindowsLinesAreRead() throws IOException {
        assertThat(read("\uFEFFcontinuity: 1\r\ncomponents:\r\n  mkim: {kind: person}\r\n"))
                .isEmpty();
    }

    @Test
    void wrongBytesAreAFindingAndTheRestIsRead() throws IOException {
        byte[] bytes = "continuity: 1\ncomponents:\n  mkim: {kind: persn, title: ?}\n".getBytes(StandardCharsets.UTF_8);
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = bytes[index] == '?' ? (byte) 0xFF : bytes[index];
        }
        assertThat(read(bytes)).extracting(Finding::message).anyMatch(message -> message.contains("UTF-8"));
        assertThat(read(bytes)).extracting(Finding::message).anyMatch(message -> message.contains("persn"));
    }

    @Test
    void bombsOfAliasesAndDepthAreRefused() throws IOException {
        StringBuilder bomb = new StringBuilder("continuity: 1\nx-0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 12; level++) {
            bomb.append("x-%d: &a%d [%s]\n"
                    .formatted(level, level, String.join(", ", Collections.nCopies(10, "*a" + (level - 1)))));
        }
        assertThat(read(bomb.toString())).extracting(Finding::rule).contains("manifest/invalid");
        assertThat(read("continuity: 1\nx: " + "[".repeat(5000) + "]".repeat(5000)))
                .isNotEmpty();
        assertThat(read("continuity: 1\nx-a: &a [*a]\n")).isNotEmpty();
    }

    @Test
    void noMutationOfAManifestThrows() throws IOException {
        Random random = new Random(20261120);
        List<byte[]> seeds;
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            seeds = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(HostileInputTest::bytes)
                    .toList();
        }
        for (int round = 0; round < 3000; round++) {
            byte[] mutated = mutated(seeds.get(random.nextInt(seeds.size())).clone(), random);
            assertThat(read(mutated)).allSatisfy(finding -> {
                assertThat(finding.place().span().startLine()).isPositive();
                assertThat(finding.place().file()).isEqualTo("continuity.yaml");
                assertThat(finding.message()).isNotBlank();
            });
        }
    }

    @Test
    void noRandomTextThrows() throws IOException {
        Random random = new Random(42);
        String alphabet =
                "continuity: 1\nfunctions{}[],&*!|>'\"%@`#-?:\t <backups.use0123456789\u00e9\ud83d\ude00\u0000";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "continuity: 1\n" : "");
            for (int length = random.nextInt(120); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(read(text.toString()))
                    .allMatch(finding -> finding.place().span().startLine() > 0);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Some bytes changed, a stretch cut out or doubled. */
    private static byte[] mutated(byte[] bytes, Random random) {
        for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
            bytes[random.nextInt(bytes.length)] = (byte) "{}[]:,-&*!#|'\" \n\tx0%~".charAt(random.nextInt(21));
        }
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + random.nextInt(200));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, random.nextBoolean() ? from : to);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
