package io.continuitylint.gradle.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.NotRead;
import io.continuitylint.manifest.discovery.FoundFile;
import io.continuitylint.manifest.discovery.ManifestSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gradle.api.file.FileTree;
import org.gradle.testfixtures.ProjectBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A task declares at least what the linter reads and names. */
class ManifestCandidatesTest {

    private static final List<String> MANIFESTS = List.of(
            "continuity.yaml",
            "shop.Continuity.YML",
            "Continuity/deep/er/x.yaml",
            "continuity/node_modules/x.yaml",
            "continuity/rules/x.yaml",
            "continuity/x.yml.bak",
            "continuity/x.json",
            "shop-continuity.json",
            "my-continuity/plan.json",
            "lib/continuity",
            "deploy/shop.yaml",
            "deploy/shop.yaml.orig",
            ".hidden/continuity.yaml",
            "out/continuity.yaml");

    private static final List<String> OTHERS = List.of(
            "src/Shop.java",
            "data.json",
            "node_modules/x/continuity.yaml",
            ".git/continuity.yaml",
            "left/continuity.yaml",
            "continuity/x.yaml~",
            "continuity/x.yaml.~1~",
            "continuity/.#x.yaml",
            "continuity/._x.yaml");

    @TempDir
    private Path folder;

    @Test
    void areAllFilesThatTheLinterReadsOrNames() throws IOException {
        Path root = folder.toRealPath();
        Stream.concat(MANIFESTS.stream(), OTHERS.stream()).forEach(each -> write(root.resolve(each)));
        List<String> excludes = List.of("left");

        List<String> all = Stream.concat(excludes.stream(), ManifestCandidates.OVERLOOKED.stream())
                .toList();

        ManifestSearch.Result found = ManifestSearch.find(root, List.of(), List.of(), all);
        List<String> looked = Stream.concat(
                        found.files().stream().map(FoundFile::name),
                        found.notRead().stream().map(NotRead::path))
                .sorted()
                .toList();

        assertThat(looked).containsExactlyInAnyOrderElementsOf(MANIFESTS);
        assertThat(declared(root, excludes)).containsExactlyInAnyOrderElementsOf(MANIFESTS);
    }

    private List<String> declared(Path root, List<String> excludes) {
        ManifestCandidates candidates = new ManifestCandidates(root, List::of, excludes);
        FileTree tree = ProjectBuilder.builder()
                .withProjectDir(folder.toFile())
                .withGradleUserHomeDir(
                        Path.of("target/project-builder").toAbsolutePath().toFile())
                .build()
                .fileTree(root.toFile())
                .matching(pattern -> pattern.include(candidates));
        return tree.getFiles().stream()
                .map(file -> root.relativize(file.toPath()).toString())
                .filter(path -> !path.startsWith("userHome"))
                .toList();
    }

    private static void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "continuity: 1\n");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
