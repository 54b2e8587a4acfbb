package io.continuitylint.gradle.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedDocumentsTest {

    @TempDir
    private Path root;

    @BeforeEach
    void documents() throws IOException {
        Files.createDirectories(root.resolve("continuity/runbooks"));
        Files.createDirectories(root.resolve("docs"));
        Files.writeString(root.resolve("continuity/runbooks/by hand.md"), "Take a pencil.");
        Files.writeString(root.resolve("docs/plan.md"), "Stay calm.");
    }

    @Test
    void areFoundBesideTheManifestAndFromTheRootHoweverTheyAreWritten() throws IOException {
        for (String written : List.of(
                "runbook: runbooks/by hand.md",
                "- runbook: \"runbooks/by hand.md#first\"  # a comment",
                "activation: {mode: manual, runbook: 'runbooks/by hand.md'}",
                "[runbooks/by hand.md, other]",
                "runbook: continuity/runbooks/by hand.md")) {
            assertThat(named(written)).as(written).containsOnlyKeys("continuity/runbooks/by hand.md");
        }
        assertThat(named("evidence: docs/plan.md")).containsOnlyKeys("docs/plan.md");
    }

    @Test
    void areNotLookedForOutsideOfTheRootOrOnTheNet() throws IOException {
        assertThat(named("a: ../../etc/passwd\nb: /etc/passwd\nc: https://example.com/docs/plan.md\nd: docs/none.md"))
                .isEmpty();
    }

    @Test
    void haveAHashOnlyWhereAManifestNamesOne() throws IOException {
        assertThat(named("evidence: docs/plan.md")).containsEntry("docs/plan.md", "");
        assertThat(named("evidence: {at: docs/plan.md, sha256: %s}".formatted("0".repeat(64))))
                .hasEntrySatisfying("docs/plan.md", hash -> assertThat(hash).hasSize(64));
    }

    private SortedMap<String, String> named(String manifest) throws IOException {
        Path file = Files.writeString(root.resolve("continuity/shop.yaml"), manifest);
        return NamedDocuments.in(root, List.of(file));
    }
}
