package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import io.continuitylint.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsavedTest {

    private static final String UNSAVED = "\uFEFFcontinuity: 1\nfunctions:\n  pay-out: {tier: 1, owner: role:teller}\n";

    @TempDir
    private Path root;

    @BeforeEach
    void aWorkspaceOfTwoFiles() throws IOException {
        Files.createDirectories(root.resolve("continuity"));
        Files.writeString(
                root.resolve("continuity/people.yaml"), "continuity: 1\ncomponents: {teller: {kind: role}}\n");
        Files.writeString(root.resolve("continuity/pay.yaml"), "continuity: 1\nfunctions: {pay-in: {tier: 1}}\n");
    }

    @Test
    void standsInForItsFileAmongAllOthers() {
        WorkspaceReader.Result read = read("continuity/pay.yaml", UNSAVED, false);
        assertThat(read.workspace().functions()).containsOnlyKeys("pay-out");
        assertThat(read.findings()).isEmpty();
        assertThat(names(read)).containsExactly("continuity/pay.yaml", "continuity/people.yaml");
    }

    @Test
    void mayBeForAFileThatIsNotThereYetOrWouldNotBeFound() {
        WorkspaceReader.Result read = read("drafts/new.txt", UNSAVED, false);
        assertThat(read.workspace().functions()).containsOnlyKeys("pay-in", "pay-out");
        assertThat(read(root.resolve("continuity/new.yaml").toString(), UNSAVED, false)
                        .workspace()
                        .functions())
                .containsOnlyKeys("pay-in", "pay-out");
    }

    @Test
    void isAllThatIsReadWhereItIsAlone() {
        WorkspaceReader.Result read = read("stdin", UNSAVED, true);
        assertThat(names(read)).containsExactly("stdin");
        assertThat(read.findings())
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("role:teller");
    }

    @Test
    void showsItsOwnLines() {
        SourceFile file =
                read("continuity/pay.yaml", UNSAVED, true).workspace().files().get(0);
        assertThat(file.lines()).hasSize(3).startsWith("continuity: 1", "functions:");
    }

    @Test
    void isReadWithTheLimitsOfAFile() {
        assertThat(read("stdin", "a: [", true).findings())
                .extracting(Finding::rule)
                .contains("manifest/invalid");
        byte[] large = new byte[64 * 1024 * 1024 + 1];
        assertThat(read(new Unsaved(Path.of("stdin"), large, true)).findings())
                .extracting(Finding::message)
                .contains("the file is larger than 64 MiB; cut it into several");
    }

    private WorkspaceReader.Result read(String file, String text, boolean alone) {
        return read(new Unsaved(Path.of(file), text.getBytes(StandardCharsets.UTF_8), alone));
    }

    private WorkspaceReader.Result read(Unsaved unsaved) {
        return WorkspaceReader.read(new WorkspaceReader.Request(
                root,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                unsaved,
                LocalDate.of(2026, 11, 20),
                true));
    }

    private static List<String> names(WorkspaceReader.Result read) {
        return read.workspace().files().stream().map(SourceFile::name).toList();
    }
}
