package io.continuitylint.manifest.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a policy is looked for above the folder that is linted. */
class PolicySearchTest {

    @TempDir
    private Path folder;

    private Path inner;

    @BeforeEach
    void aPolicyOnEachLevel() throws IOException {
        inner = Files.createDirectories(folder.resolve("repo/module/inner"));
        write("continuity/policy.yaml");
        write("repo/continuity/policy.yaml");
    }

    @Test
    void theNearestIsTakenUpToTheRepository() throws IOException {
        Files.createDirectory(folder.resolve(".git"));

        assertThat(above(inner, null)).containsExactly("../../continuity/policy.yaml");
        assertThat(above(folder.resolve("repo"), null)).containsExactly("../continuity/policy.yaml");
    }

    @Test
    void theRepositoryEndsTheSearchAlsoWhereItIsAFileAsInAWorkTree() throws IOException {
        Files.writeString(folder.resolve("repo/module/.git"), "gitdir: elsewhere");

        assertThat(above(inner, null)).isEmpty();
        assertThat(above(inner, folder)).isEmpty();
    }

    @Test
    void withoutARepositoryTheTopOfTheBuildEndsIt() {
        assertThat(above(inner, folder.resolve("repo"))).containsExactly("../../continuity/policy.yaml");
        assertThat(above(inner, folder.resolve("repo/module"))).isEmpty();
        assertThat(above(inner, folder.resolve("elsewhere"))).isEmpty();
    }

    @Test
    void withoutBothItStaysInTheRoot() {
        assertThat(above(inner, null)).isEmpty();
        assertThat(above(folder.resolve("repo"), null)).isEmpty();
        assertThat(names(PolicySearch.above(folder.resolve("repo"), null, true)))
                .containsExactly("continuity/policy.yaml");
    }

    @Test
    void itMayBeSpeltAsManifestsMay() throws IOException {
        write("other/Continuity/Policy.YML");

        assertThat(above(Files.createDirectory(folder.resolve("other/module")), folder.resolve("other")))
                .containsExactly("../Continuity/Policy.YML");
    }

    @Test
    void aLinkOutOfTheRepositoryIsAFindingAndNoPolicy() throws IOException {
        Files.createDirectories(folder.resolve("own/continuity"));
        Files.createSymbolicLink(
                folder.resolve("own/continuity/policy.yaml"), folder.resolve("repo/continuity/policy.yaml"));
        Path module = Files.createDirectories(folder.resolve("own/module"));

        PolicySearch.Result found = PolicySearch.above(module, folder.resolve("own"), false);

        assertThat(found.files()).isEmpty();
        assertThat(found.findings())
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .startsWith("../continuity/policy.yaml is a link that leads out of the folder that is linted")
                .doesNotContain("repo");
    }

    private static List<String> above(Path root, @Nullable Path top) {
        return names(PolicySearch.above(root, top, false));
    }

    private static List<String> names(PolicySearch.Result found) {
        return found.files().stream().map(FoundFile::name).toList();
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "continuity: 1\npolicy: {}\n");
    }
}
