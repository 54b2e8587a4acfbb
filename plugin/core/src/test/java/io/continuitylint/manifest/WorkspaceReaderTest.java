package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.continuitylint.finding.Finding;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.RequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files are one workspace, and only what is written in them counts, not how. */
class WorkspaceReaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    private WorkspaceReader.Result read(Path root, Path... paths) {
        return WorkspaceReader.read(new WorkspaceReader.Request(root, List.of(paths), List.of(), DAY, true));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return Files.writeString(file, text);
    }

    @Test
    void manifestsAreFoundByTheirNamesAndRulesAndBuildsAreLeftOut() throws IOException {
        write("continuity.yaml", "continuity: 1\n");
        write("team/pay.continuity.yaml", "continuity: 1\n");
        write("continuity/deep/er.yml", "continuity: 1\n");
        write("continuity/rules/test/mine/bad.yaml", "continuity: 1\n");
        write("target/continuity/old.yaml", "continuity: 1\n");
        write("other.yaml", "continuity: 1\n");
        assertThat(read(folder).workspace().files())
                .extracting(file -> file.name())
                .containsExactly("continuity.yaml", "continuity/deep/er.yml", "team/pay.continuity.yaml");
    }

    @Test
    void aPathThatIsNotThereIsAWrongRequest() {
        assertThatThrownBy(() -> read(folder, Path.of("nowhere.yaml")))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("nowhere.yaml");
    }

    @Test
    void thePolicyIsTakenFromAboveUpToTheRepository() throws IOException {
        write(".git/HEAD", "");
        write("continuity/policy.yaml", "continuity: 1\npolicy: {tiers: {1: {testCadence: 1mo}}}\n");
        write("module/continuity.yaml", "continuity: 1\n");
        assertThat(read(folder.resolve("module")).workspace().policy().tier(1).testCadence())
                .isEqualTo(Timespan.ofMonths(1));
        write("module/continuity/policy.yaml", "continuity: 1\npolicy: {}\n");
        assertThat(read(folder.resolve("module")).workspace().policy().tier(1).testCadence())
                .isEqualTo(Timespan.ofMonths(3));
    }

    @Test
    void theOwnerOfAFileIsNotTheOwnerOfItsBackups() throws IOException {
        write("continuity.yaml", """
                continuity: 1
                owner: person:mkim
                defaults: {component: {lifecycle: deprecated}}
                functions:
                  pay: {needs: [{use: link, backups: [{variant: warm-standby, uses: [link-2]}]}]}
                components:
                  mkim: {kind: person}
                  link: {kind: network}
                  link-2: {kind: network, lifecycle: active}
                """);
        WorkspaceReader.Result result = read(folder);
        assertThat(result.findings()).isEmpty();
        Backup backup = result.workspace().backups().get("pay/link");
        assertThat(backup).isNotNull();
        assertThat(backup.owner()).isNull();
        assertThat(result.workspace().functions().get("pay"))
                .extracting(pay -> String.valueOf(pay.owner()))
                .isEqualTo("mkim");
        assertThat(result.workspace().components().get("link"))
                .extracting(link -> link.lifecycle().name())
                .isEqualTo("DEPRECATED");
    }

    @Test
    void oneBrokenFileHidesNothingOfTheOthers() throws IOException {
        write("continuity/a.yaml", "continuity: 1\ncomponents: {mkim: {kind: [}\n");
        write("continuity/b.yaml", "continuity: 1\ncomponents: {apark: {kind: persn}}\n");
        assertThat(read(folder).findings())
                .extracting(finding -> finding.place().file())
                .contains("continuity/a.yaml", "continuity/b.yaml");
    }

    @Test
    void findingsDoNotDependOnTheOrderOfFiles() throws IOException {
        String one = "continuity: 1\ncomponents: {mkim: {kind: persn}}\nfunctions: {pay: {needs: [nothing]}}\n";
        String two = "continuity: 1\ncomponents: {apark: {kind: person, site: nowhere}}\n";
        write("continuity/a.yaml", one);
        write("continuity/b.yaml", two);
        List<String> forth = messages();
        write("continuity/a.yaml", two);
        write("continuity/b.yaml", one);
        assertThat(messages()).isEqualTo(forth);
    }

    private List<String> messages() {
        return read(folder).findings().stream().map(Finding::message).sorted().toList();
    }

    @Test
    void anotherLayoutOfTheSameTextKeepsEveryFingerprint() throws IOException {
        write("continuity.yaml", "continuity: 1\nfunctions: {pay: {tier: two, ownr: x, needs: [nothing]}}\n");
        List<String> flow = fingerprints();
        write("continuity.yaml", """
                # the same, by hand
                continuity: 1

                functions:
                    pay:
                        tier: "two"
                        ownr: 'x'
                        needs:
                            - nothing   # yet
                """);
        assertThat(fingerprints()).hasSize(3).isEqualTo(flow);
    }

    private List<String> fingerprints() {
        return read(folder).findings().stream()
                .map(Finding::fingerprint)
                .sorted()
                .toList();
    }
}
