package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.Documents;
import io.continuitylint.fact.Documents.Found;
import io.continuitylint.model.Evidence;
import io.continuitylint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFilesTest {

    /** Of the three letters abc, from FIPS 180. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void write() throws IOException {
        root = folder.resolve("root");
        Files.createDirectories(root.resolve("continuity/drills"));
        Files.writeString(root.resolve("continuity/drills/beside.pdf"), "abc");
        Files.writeString(root.resolve("top.pdf"), "abc");
        Files.writeString(folder.resolve("secret.pdf"), "abc");
    }

    @Test
    void looksBesideTheManifestThenFromTheRoot() {
        assertThat(look("drills/beside.pdf")).isEqualTo(Found.THERE);
        assertThat(look("top.pdf")).isEqualTo(Found.THERE);
        assertThat(look("../top.pdf")).isEqualTo(Found.THERE);
        assertThat(look("nowhere.pdf")).isEqualTo(Found.MISSING);
        assertThat(look("../nowhere.pdf")).isEqualTo(Found.MISSING);
    }

    @Test
    void findsADocumentByOneOfItsSections() {
        assertThat(look("top.pdf#page=3")).isEqualTo(Found.THERE);
        assertThat(look("nowhere.pdf#page=3")).isEqualTo(Found.MISSING);
    }

    @Test
    void comparesWhatIsThereWithItsHash() {
        assertThat(look("top.pdf", ABC)).isEqualTo(Found.THERE);
        assertThat(look("drills/beside.pdf", ABC.replace('b', 'c'))).isEqualTo(Found.CHANGED);
        assertThat(look("top.pdf", ABC.replace('b', 'c'))).isEqualTo(Found.CHANGED);
    }

    @Test
    void takesAFolderForADocumentButNotForAFileWithAHash() {
        assertThat(look("drills")).isEqualTo(Found.THERE);
        assertThat(look("drills", ABC)).isEqualTo(Found.UNKNOWN);
    }

    @Test
    void opensNoAddress() {
        assertThat(look("https://wiki.example/drill")).isEqualTo(Found.UNKNOWN);
    }

    @Test
    void looksAtNothingOutsideOfTheRoot() throws IOException {
        assertThat(look("../../secret.pdf")).isEqualTo(Found.UNKNOWN);
        assertThat(look(folder.resolve("secret.pdf").toString())).isEqualTo(Found.UNKNOWN);
        Files.createSymbolicLink(root.resolve("continuity/link.pdf"), folder.resolve("secret.pdf"));
        assertThat(look("link.pdf")).isEqualTo(Found.UNKNOWN);
        assertThat(look("link.pdf", ABC.replace('b', 'c'))).isEqualTo(Found.UNKNOWN);
    }

    @Test
    void doesNotKnowWhatLiesBesideAManifestFromElsewhere() {
        Documents documents = DocumentFiles.of(root, List.of());
        SourceFile elsewhere = new SourceFile(folder.resolve("policy.yaml"), "../policy.yaml");
        assertThat(documents.look(elsewhere, new Evidence("nowhere.pdf", null))).isEqualTo(Found.UNKNOWN);
        assertThat(documents.look(elsewhere, new Evidence("top.pdf", null))).isEqualTo(Found.THERE);
    }

    @Test
    void looksFromTheProjectThatAManifestLiesInBesideTheRootAndOutsideOfIt() throws IOException {
        for (Path member : List.of(root.resolve("shop"), folder.resolve("depot"))) {
            Files.createDirectories(member.resolve("continuity"));
            Files.writeString(member.resolve("drill.pdf"), "abc");
            SourceFile manifest = new SourceFile(member.resolve("continuity/pay.yaml"), "pay.yaml");
            Evidence drill = new Evidence("drill.pdf", ABC);

            assertThat(DocumentFiles.of(root, List.of(member)).look(manifest, drill))
                    .isEqualTo(Found.THERE);
            assertThat(DocumentFiles.of(root, List.of(member)).look(manifest, new Evidence("no.pdf", null)))
                    .isEqualTo(Found.MISSING);
            assertThat(DocumentFiles.of(root, List.of()).look(manifest, drill)).isNotEqualTo(Found.THERE);
        }
    }

    @Test
    void looksAtNothingOutsideOfAProject() throws IOException {
        Path depot = Files.createDirectories(folder.resolve("depot"));
        Files.createSymbolicLink(depot.resolve("link.pdf"), folder.resolve("secret.pdf"));
        SourceFile manifest = new SourceFile(depot.resolve("pay.yaml"), "../depot/pay.yaml");
        for (String secret : List.of("../secret.pdf", "link.pdf")) {
            assertThat(DocumentFiles.of(root, List.of(depot)).look(manifest, new Evidence(secret, null)))
                    .isEqualTo(Found.UNKNOWN);
        }
    }

    private Found look(String at) {
        return look(at, null);
    }

    private Found look(String at, @Nullable String hash) {
        SourceFile manifest = new SourceFile(root.resolve("continuity/pay.yaml"), "continuity/pay.yaml");
        return DocumentFiles.of(root, List.of()).look(manifest, new Evidence(at, hash));
    }
}
