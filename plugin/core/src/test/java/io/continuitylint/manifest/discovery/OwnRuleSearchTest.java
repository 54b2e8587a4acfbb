package io.continuitylint.manifest.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnRuleSearchTest {

    @TempDir
    private Path folder;

    private Path repository;

    @BeforeEach
    void makeARepository() throws IOException {
        repository = Files.createDirectories(folder.resolve("repository"));
        Files.createDirectory(repository.resolve(".git"));
        Files.createDirectory(repository.resolve("continuity"));
    }

    @Test
    void theNearestFolderIsFound() throws IOException {
        Path rules = Files.createDirectory(repository.resolve("continuity/rules"));
        assertThat(found()).isEqualTo(rules);
    }

    @Test
    void aLinkInsideTheRepositoryIsTheFolderThatItNames() throws IOException {
        Path shared = Files.createDirectory(repository.resolve("shared"));
        Files.createSymbolicLink(repository.resolve("continuity/rules"), shared);
        assertThat(found()).isEqualTo(shared);
    }

    @Test
    void aLinkOutOfTheRepositoryIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(repository.resolve("continuity/rules"), elsewhere);
        assertThat(found()).isNull();
    }

    @Test
    void noRulesBehindAFolderThatIsSuchALinkAreFoundEither() throws IOException {
        Files.delete(repository.resolve("continuity"));
        Files.createDirectories(folder.resolve("elsewhere/rules"));
        Files.createSymbolicLink(repository.resolve("continuity"), folder.resolve("elsewhere"));
        assertThat(found()).isNull();
    }

    @Test
    void aRepositoryMayBeReachedByALink() throws IOException {
        Files.createDirectory(repository.resolve("continuity/rules"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), repository);
        assertThat(new OwnRuleSearch(link, null).looseRules()).isEqualTo(link.resolve("continuity/rules"));
    }

    private @Nullable Path found() throws IOException {
        Path below = Files.createDirectories(repository.resolve("services/shop"));
        return new OwnRuleSearch(below, null).looseRules();
    }
}
