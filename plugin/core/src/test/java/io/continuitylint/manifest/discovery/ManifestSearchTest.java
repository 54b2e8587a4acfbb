package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import io.continuitylint.manifest.field.Ids;
import io.continuitylint.manifest.field.Reading;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestFilesTest {

    @TempDir
    private Path root;

    @Test
    void manifestsAreKnownByTheirNamesOrTheFolderTheyLieIn() throws IOException {
        files(
                "continuity.yaml",
                "payments.continuity.yaml",
                "services/api/continuity.yaml",
                "continuity/people.yaml",
                "continuity/tests/2026-09.yml",
                "team/continuity/deep/er/risks.yaml");
        files(
                "docker-compose.yaml",
                "notes/people.yaml",
                "continuity/readme.md",
                "my-continuity/x.yaml",
                "continuity.yml");

        assertThat(find())
                .containsExactly(
                        "continuity.yaml",
                        "continuity/people.yaml",
                        "continuity/tests/2026-09.yml",
                        "payments.continuity.yaml",
                        "services/api/continuity.yaml",
                        "team/continuity/deep/er/risks.yaml");
    }

    @Test
    void whatBuildsWriteAndWhatIsHiddenIsNotEntered() throws IOException {
        files(
                "target/classes/continuity/x.yaml",
                "build/continuity.yaml",
                "node_modules/m/continuity.yaml",
                ".git/continuity.yaml",
                "continuity/.draft/x.yaml");

        assertThat(find()).isEmpty();
    }

    @Test
    void rulesAndReportsBesideManifestsAreNone() throws IOException {
        files(
                "continuity/rules/own/bad.yaml",
                "continuity/reports/last.yaml",
                "continuity/a.yaml",
                "rules/continuity.yaml");

        assertThat(find()).containsExactly("continuity/a.yaml", "rules/continuity.yaml");
    }

    @Test
    void excludedFoldersAreNotEntered() throws IOException {
        files("continuity/a.yaml", "module/continuity/b.yaml");

        assertThat(ManifestFiles.find(root, List.of(), List.of(root.resolve("module")))
                        .files())
                .containsOnlyKeys("continuity/a.yaml");
    }

    @Test
    void aFolderOfManifestsCanBeTheRoot() throws IOException {
        files("continuity/a.yaml");

        assertThat(ManifestFiles.find(root.resolve("continuity"), List.of(), List.of())
                        .files())
                .containsOnlyKeys("a.yaml");
    }

    @Test
    void pathsAreTakenAsTheyAreGivenAndFoldersWithAllTheirYaml() throws IOException {
        files("one.txt", "folder/b.yml", "folder/sub/c.yaml", "folder/d.md", "continuity.yaml");

        assertThat(ManifestFiles.find(root, List.of(Path.of("one.txt"), root.resolve("folder")), List.of())
                        .files())
                .containsOnlyKeys("one.txt", "folder/b.yml", "folder/sub/c.yaml");
    }

    @Test
    void whatLiesOutsideOfTheRootIsNamedTheSameOnEveryMachine() throws IOException {
        files("elsewhere/x.yaml", "service/continuity.yaml");
        List<Path> both = List.of(Path.of("../elsewhere"), root.resolve("elsewhere/x.yaml"));

        assertThat(ManifestFiles.find(root.resolve("service"), both, List.of()).files())
                .containsOnlyKeys("../elsewhere/x.yaml");
    }

    @Test
    void aPathThatIsNotThereIsABadRequestWithAGuess() throws IOException {
        files("payments.yaml");

        assertThat(refusalOf("payment.yaml"))
                .isEqualTo(
                        "paths: there is no file or folder payment.yaml (looked below %s)\ndid you mean payments.yaml?",
                        root);
        assertThat(refusalOf("no/such")).isEqualTo("paths: there is no file or folder no/such (looked below %s)", root);
    }

    private String refusalOf(String path) {
        return assertThrowsExactly(
                        RequestException.class, () -> ManifestFiles.find(root, List.of(Path.of(path)), List.of()))
                .describe(UnaryOperator.identity());
    }

    @Test
    void theNearestPolicyAboveIsFoundUpToTheRepository() throws IOException {
        files("continuity/policy.yaml", "repo/continuity/policy.yaml", "repo/module/inner/pom.xml");
        Path inner = root.resolve("repo/module/inner");

        assertThat(ManifestFiles.policyAbove(inner, false)).isEqualTo(root.resolve("repo/continuity/policy.yaml"));
        assertThat(ManifestFiles.policyAbove(root.resolve("repo"), true))
                .isEqualTo(root.resolve("repo/continuity/policy.yaml"));
        assertThat(ManifestFiles.policyAbove(root.resolve("repo"), false))
                .isEqualTo(root.resolve("continuity/policy.yaml"));

        Files.createDirectory(root.resolve("repo/module/.git"));
        assertThat(ManifestFiles.policyAbove(inner, false)).isNull();
    }

    @Test
    void aLinkToAFileIsThatFileAndALinkToAFolderIsNotEntered(@TempDir Path elsewhere) throws IOException {
        files("continuity/a.yaml");
        Path people = Files.writeString(elsewhere.resolve("people.txt"), "continuity: 1\n");
        Files.createSymbolicLink(root.resolve("continuity/people.yaml"), people);
        Files.createSymbolicLink(root.resolve("continuity/gone.yaml"), elsewhere.resolve("gone.yaml"));
        Files.createSymbolicLink(root.resolve("continuity/circle"), root);
        Files.createSymbolicLink(root.resolve("again"), root.resolve("continuity"));

        ManifestFiles found = ManifestFiles.find(root, List.of(), List.of());
        Reading reading = new Reading(new Ids(), Manifests.DAY, true);
        found.reportUnreadable(reading);

        assertThat(found.files()).containsOnlyKeys("continuity/a.yaml", "continuity/people.yaml");
        assertThat(reading.findings()).isEmpty();
        assertThat(ManifestFiles.find(root, List.of(root.resolve("again")), List.of())
                        .files())
                .containsOnlyKeys("again/a.yaml", "again/people.yaml");
    }

    private Collection<String> find() {
        return ManifestFiles.find(root, List.of(), List.of()).files().keySet();
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "continuity: 1\n");
        }
    }
}
