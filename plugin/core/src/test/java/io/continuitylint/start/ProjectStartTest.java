package io.continuitylint.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.model.Policy;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.RequestException;
import io.continuitylint.start.StartedProject.NewFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectStartTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @TempDir
    private Path folder;

    @Test
    void anEmptyFolderGetsAManifestAndAPolicy() throws IOException {
        StartedProject started = start();
        assertThat(started.written())
                .map(NewFile::path)
                .containsExactly("continuity/orders.yaml", "continuity/policy.yaml", "continuity/manifest.schema.json");
        assertThat(started.kept()).isEmpty();
        assertThat(started.text("continuity check")).isEqualTo("""
                        wrote continuity/orders.yaml: an example of one function to edit
                        wrote continuity/policy.yaml: what is asked of each tier
                        wrote continuity/manifest.schema.json: what editors complete and check manifests by
                        next: continuity check
                        """);
        assertThat(text("continuity/orders.yaml"))
                .contains("{date: 2026-10-28, backup")
                .doesNotContain("@");
        assertThat(text("continuity/policy.yaml")).contains("reviewed: 2026-11-27");
        assertThat(text("continuity/manifest.schema.json")).isEqualTo(ManifestSchema.text());
        assertThat(text("continuity/orders.yaml")).startsWith(ManifestSchema.LINE);
        assertThat(text("continuity/policy.yaml")).startsWith(ManifestSchema.LINE);
        assertThat(findings()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsMade() {
        Path deep = folder.resolve("a/b");
        assertThat(ProjectStart.of(deep, List.of(), AsOf.given(DAY)).write().written())
                .hasSize(3);
        assertThat(deep.resolve("continuity/orders.yaml")).exists();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "");
        assertThatThrownBy(
                        () -> ProjectStart.of(file, List.of(), AsOf.given(DAY)).write())
                .isInstanceOf(RequestException.class)
                .hasMessage("%s is a file; name the folder of the project", file)
                .extracting(refused -> ((RequestException) refused).parameter())
                .isEqualTo("folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "continuity/orders.yaml",
                "continuity/policy.yaml",
                "continuity/manifest.schema.json",
                ".github/workflows/continuity.yml",
                ".gitlab/continuity.gitlab-ci.yml"
            })
    void noFileIsEverOverwritten(String mine) throws IOException {
        write(".github/workflows/build.yml", "on: push\n");
        write(".gitlab-ci.yml", "stages: [test]\n");
        write(mine, "# mine\n");
        StartedProject started = start();
        assertThat(text(mine)).isEqualTo("# mine\n");
        assertThat(started.kept()).containsExactly(mine);
        assertThat(started.written()).hasSize(4).noneMatch(file -> file.path().equals(mine));
        assertThat(started.text("check")).contains("\n" + mine + " was there and was left as it is\n");
    }

    @Test
    void aLinkThatLeadsNowhereIsLeftAlone() throws IOException {
        Path link = folder.resolve("continuity/policy.yaml");
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, folder.resolve("elsewhere.yaml"));
        assertThat(start().kept()).containsExactly("continuity/policy.yaml");
        assertThat(folder.resolve("elsewhere.yaml")).doesNotExist();
    }

    @Test
    void aSecondRunWritesNothing() throws IOException {
        write(".github/workflows/build.yml", "on: push\n");
        start();
        StartedProject again = start();
        assertThat(again.written()).isEmpty();
        assertThat(again.kept())
                .containsExactly("continuity/orders.yaml", "continuity/policy.yaml", "continuity/manifest.schema.json");
        assertThat(again.notes()).containsExactly(".github/workflows/continuity.yml runs the linter already");
        assertThat(again.text("check")).contains("nothing was written\n").endsWith("next: check\n");
    }

    @Test
    void besideRealManifestsNoExampleIsWritten() throws IOException {
        write("payments.continuity.yaml", "continuity: 1\nfunctions: {pay: {needs: []}}\n");
        write("team/continuity.yaml", "continuity: 1\ncomponents: {db: {kind: datastore}}\n");
        StartedProject started = start();
        assertThat(started.written())
                .map(NewFile::path)
                .containsExactly("continuity/policy.yaml", "continuity/manifest.schema.json");
        assertThat(started.notes())
                .containsExactly("no example was written, as payments.continuity.yaml and 1 more are there");
    }

    @Test
    void aPolicyThatHoldsAlreadyIsNamed() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        write("continuity/policy.yaml", "continuity: 1\npolicy: {reviewed: 2026-05-05}\n");
        StartedProject started = ProjectStart.of(folder.resolve("shop"), List.of(), AsOf.given(DAY))
                .write();
        assertThat(started.written())
                .map(NewFile::path)
                .containsExactly("continuity/orders.yaml", "continuity/manifest.schema.json");

        write("bank/rules.continuity.yaml", "continuity: 1\npolicy: {reviewed: 2026-05-05}\n");
        StartedProject other = ProjectStart.of(folder.resolve("bank"), List.of(), AsOf.given(DAY))
                .write();
        assertThat(other.written())
                .map(NewFile::path)
                .containsExactly("continuity/orders.yaml", "continuity/manifest.schema.json");
        assertThat(other.notes()).containsExactly("the policy in rules.continuity.yaml holds");
    }

    @Test
    void theDefaultsThatThePolicyShowsAreThose() throws IOException {
        start();
        Policy written = policy();
        String whole = text("continuity/policy.yaml")
                .lines()
                .map(line -> line.startsWith("  # ") && line.matches("  # +(?:\\w+: *[\\[{\\d].*|\\w+:|[\\w/]+: \\{.*)")
                        ? line.replaceFirst("# ", "")
                        : line)
                .collect(Collectors.joining("\n"));
        write("continuity/policy.yaml", whole);
        assertThat(findings()).isEmpty();
        Policy uncommented = policy();
        assertThat(uncommented.rules()).containsOnlyKeys("test/overdue");
        assertThat(uncommented.criticalTiers()).isEqualTo(written.criticalTiers());
        assertThat(uncommented.maxAcceptance()).isEqualTo(written.maxAcceptance());
        assertThat(uncommented.expiryWarning()).isEqualTo(written.expiryWarning());
        assertThat(uncommented.humanDecisionFloor()).isEqualTo(written.humanDecisionFloor());
        for (int tier = 1; tier <= 3; tier++) {
            assertThat(uncommented.tier(tier).testCadence())
                    .isEqualTo(written.tier(tier).testCadence());
            assertThat(uncommented.tier(tier).independent())
                    .isEqualTo(written.tier(tier).independent());
        }
    }

    @Test
    void whereAFolderCannotBeTheRefusalSaysWhatIsInItsPlace() throws IOException {
        write("continuity", "");
        assertThatThrownBy(this::start)
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("continuity/orders.yaml cannot be written: ")
                .hasMessageContaining("continuity is a file, where a folder is needed");
    }

    @Test
    void whatWasWrittenBeforeARefusalIsSaid() throws IOException {
        write(".gitlab-ci.yml", "stages: [test]\n");
        write(".gitlab", "");
        assertThatThrownBy(this::start)
                .isInstanceOf(RequestException.class)
                .extracting(refused -> ((RequestException) refused).describe(name -> name))
                .asString()
                .endsWith(
                        "\nwritten before that: continuity/orders.yaml, continuity/policy.yaml, continuity/manifest.schema.json");
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsRefusedInASentence() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            // Who may do everything is refused nothing.
            assumeFalse(Files.isWritable(folder));
            assertThatThrownBy(this::start)
                    .isInstanceOf(RequestException.class)
                    .hasMessageContaining("orders.yaml cannot be written: there is no permission to write ");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private StartedProject start() {
        return ProjectStart.of(folder, List.of(), AsOf.given(DAY)).write();
    }

    private List<Finding> findings() {
        return read().findings();
    }

    private Policy policy() {
        return read().workspace().policy();
    }

    private WorkspaceReader.Result read() {
        return WorkspaceReader.read(new WorkspaceReader.Request(folder, List.of(), List.of(), DAY, true));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }
}
