package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.continuitylint.finding.Finding;
import io.continuitylint.model.Entity;
import io.continuitylint.vocabulary.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Any manifest is read without an exception, each finding has a place, and only content matters, not layout. */
class HostileManifestTest {

    private static final String EVERY_FIELD = text("every-field.yaml");
    private static final String DENSE = text("dense.yaml");
    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("hostile");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        clear();
        Files.delete(folder);
    }

    @Property(tries = 300)
    void aManifestWithSlipsIsReadWithAFindingForWhatIsWrong(@ForAll Random random) {
        checkPlaces(read(slipped(EVERY_FIELD, random)));
    }

    @Property(tries = 600)
    void aManifestWithPiecesExchangedIsReadAndAnalysed(@ForAll Random random) {
        String manifest = random.nextInt(4) == 0 ? EVERY_FIELD : DENSE;
        write("x.yaml", Layout.QUOTED.write(ManifestMutation.of(manifest, random)));
        WorkspaceReader.Result read = Manifests.read(folder, random.nextBoolean(), folder.resolve("x.yaml"));

        checkPlaces(read.findings());
        assertThatCode(() -> Facts.of(
                        read.workspace(),
                        Manifests.DAY,
                        text -> false,
                        DocumentFiles.of(folder, List.of()),
                        type -> true))
                .doesNotThrowAnyException();
    }

    @Property(tries = 300)
    void anyStructureUnderTheKeysOfAManifestIsRead(@ForAll("manifests") Object manifest) {
        checkPlaces(read(Layout.BLOCK.write(manifest)));
    }

    @Property(tries = 200)
    void onlyTheContentMattersAndNotTheLayout(@ForAll("manifests") Object manifest) {
        List<String> block = fingerprints(read(Layout.BLOCK.write(manifest)));

        assertThat(fingerprints(read(Layout.WIDE.write(manifest)))).isEqualTo(block);
        assertThat(fingerprints(read(Layout.FLOW.write(manifest)))).isEqualTo(block);
        assertThat(fingerprints(read(Layout.QUOTED.write(manifest)))).isEqualTo(block);
    }

    @Property(tries = 50)
    void theOrderOfFilesDoesNotMatter(
            @ForAll("manifests") Object one, @ForAll("manifests") Object other, @ForAll Random random) {
        List<Path> files = new ArrayList<>(List.of(
                write("a.yaml", Layout.BLOCK.write(one)),
                write("b.yaml", Layout.BLOCK.write(other)),
                write("c.yaml", EVERY_FIELD)));
        List<Finding> findings = read(files);
        Collections.shuffle(files, random);

        assertThat(read(files)).isEqualTo(findings);
    }

    // ---- manifests

    /** Deletes, doubles, swaps and replaces some pieces of a text. */
    private static String slipped(String text, Random random) {
        StringBuilder slipped = new StringBuilder(text);
        String signs = "{}[]:,#-&*!|>'\"%@`\t\n a0~\u00e9\u2028";
        for (int slip = 0; slip < 1 + random.nextInt(4); slip++) {
            int at = random.nextInt(slipped.length() - 20);
            switch (random.nextInt(4)) {
                case 0 -> slipped.delete(at, at + 1 + random.nextInt(15));
                case 1 -> slipped.insert(at, slipped.substring(at, at + 1 + random.nextInt(15)));
                case 2 -> slipped.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
                default -> slipped.insert(at, signs.charAt(random.nextInt(signs.length())));
            }
        }
        return slipped.toString();
    }

    @Provide
    Arbitrary<Object> manifests() {
        List<String> keys = new ArrayList<>(Keys.of(Entity.FUNCTION));
        for (var entity : List.of(Entity.COMPONENT, Entity.BACKUP, Entity.DOMAIN, Entity.TEST)) {
            keys.addAll(Keys.of(entity));
        }
        keys.addAll(List.of("use", "anyOf", "quorum", "of", "backups", "mode", "person", "at", "a", "b", "colour"));
        Arbitrary<String> key = Arbitraries.of(keys);
        Arbitrary<Object> text = Arbitraries.of(
                "a",
                "b",
                "a",
                "role:a",
                "system",
                "person",
                "hot-standby",
                "4h",
                "0",
                "-1h",
                "4:00",
                "60%",
                "60",
                "1.5",
                "500 tps",
                "2026-01-01",
                "2027-01-01",
                "2026-02-30",
                "true",
                "1",
                "9",
                "none",
                "n/a",
                "some text",
                "TBD",
                "a: b");
        Arbitrary<Object> value = Arbitraries.lazyOf(
                () -> text,
                () -> text,
                () -> text.list().ofMaxSize(3).map(list -> list),
                () -> Arbitraries.maps(key, text).ofMaxSize(4).map(map -> map),
                () -> Arbitraries.maps(key, text)
                        .ofMaxSize(3)
                        .list()
                        .ofMaxSize(3)
                        .map(list -> list));
        Arbitrary<Object> object = Arbitraries.maps(key, value).ofMaxSize(6).map(map -> map);
        Arbitrary<Object> objects = Arbitraries.maps(Arbitraries.of("a", "b", "c"), object)
                .ofMaxSize(3)
                .map(map -> map);
        Arbitrary<String> top = Arbitraries.of(
                "functions",
                "components",
                "domains",
                "backups",
                "scenarios",
                "acceptedRisks",
                "tests",
                "defaults",
                "policy",
                "owner");
        return Arbitraries.maps(top, Arbitraries.oneOf(objects, objects, objects, value))
                .ofMaxSize(6)
                .map(map -> map);
    }

    private static String text(String file) {
        try (InputStream text = HostileManifestTest.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    // ---- reading

    private static List<Finding> read(String text) {
        return read(List.of(write("x.yaml", text)));
    }

    private static List<Finding> read(List<Path> files) {
        return Manifests.read(folder, false, files.toArray(Path[]::new)).findings();
    }

    private static void checkPlaces(List<Finding> findings) {
        for (Finding finding : findings) {
            assertThat(finding.place().file()).isEqualTo("x.yaml");
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.object()).contains(":");
        }
    }

    private static List<String> fingerprints(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        finding.fingerprint() + " " + finding.rule() + " " + finding.object() + " " + finding.cause())
                .sorted()
                .toList();
    }

    private static Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
