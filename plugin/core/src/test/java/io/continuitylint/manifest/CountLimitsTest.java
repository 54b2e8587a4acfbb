package io.continuitylint.manifest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Misread;
import io.continuitylint.model.Workspace;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One thing has so many backups, and a workspace so many scenarios, and no more. */
class CountLimitsTest {

    @TempDir
    private Path folder;

    @Test
    void aThingMayHaveSixtyFourBackups() {
        assertThat(new Manifests(folder).with("continuity.yaml", backups(64)).findings())
                .isEmpty();
    }

    @Test
    void theBackupsBeyondAreOneFinding() {
        assertThat(new Manifests(folder).with("continuity.yaml", backups(100)).findings())
                .containsExactly("continuity.yaml:70: protects: desk has more than 64 backups, and b164 and 35 more are"
                        + " not read; keep those that somebody would activate");
        assertThat(new Manifests(folder).with("continuity.yaml", backups(65)).findings())
                .containsExactly("continuity.yaml:70: protects: desk has more than 64 backups, and b164 is"
                        + " not read; keep those that somebody would activate");
    }

    @Test
    void whatIsNotReadIsUnknownAndNotAbsent() {
        Workspace workspace = new Manifests(folder)
                .with("continuity.yaml", backups(65))
                .read()
                .workspace();

        assertThat(workspace.backups()).hasSize(64).doesNotContainKey("b164");
        assertThat(covers(workspace, "desk", Misread.BACKUPS)).isTrue();
        assertThat(covers(workspace, "spare", Misread.NEEDED_BY)).isTrue();
        assertThat(covers(workspace, "spare", Misread.BACKUPS)).isFalse();
        assertThat(workspace.misread().mayLackObjects()).isTrue();
    }

    private static boolean covers(Workspace workspace, String component, String path) {
        return workspace.misread().covers(requireNonNull(workspace.components().get(component)), path);
    }

    @Test
    void aWorkspaceMayHave256Scenarios() {
        assertThat(new Manifests(folder).with("continuity.yaml", scenarios(256)).findings())
                .isEmpty();
    }

    @Test
    void theScenariosBeyondAreOneFinding() {
        WorkspaceReader.Result result =
                new Manifests(folder).with("continuity.yaml", scenarios(300)).read();

        assertThat(Manifests.inWords(result))
                .containsExactly("continuity.yaml:259: there are more than 256 scenarios, and s1256 and 43 more are not"
                        + " read; join those that lose the same");
        assertThat(result.workspace().scenarios()).hasSize(256);
    }

    private static String backups(int count) {
        return """
                components:
                  desk: {kind: equipment}
                  spare: {kind: equipment}
                backups:
                """
                + IntStream.range(100, 100 + count)
                        .mapToObj(i -> "  b%s: {protects: [desk], variant: warm-standby, uses: [spare]}\n".formatted(i))
                        .collect(Collectors.joining());
    }

    private static String scenarios(int count) {
        return "scenarios:\n"
                + IntStream.range(1000, 1000 + count)
                        .mapToObj(i -> "  s%s: {kind: accident}\n".formatted(i))
                        .collect(Collectors.joining());
    }
}
