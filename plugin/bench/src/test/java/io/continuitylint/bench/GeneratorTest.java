package io.continuitylint.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.finding.Finding;
import io.continuitylint.request.AsOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a measured run did what it was measured for: all rules are on, and what is found is known before. */
class GeneratorTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 100, 1000})
    void nothingIsFoundInAWorkspaceWithoutDefects(int functions) throws IOException {
        new Generator(functions, 7, 0).write(folder);
        assertThat(found()).isEmpty();
        assertThat(expected()).isEmpty();
    }

    @Test
    void everyDefectIsFoundAndNothingElse() throws IOException {
        new Generator(120, 7, 1).write(folder);
        assertThat(expected()).hasSizeGreaterThan(120);
        assertThat(found()).containsExactlyInAnyOrderElementsOf(expected());
    }

    @Test
    void oneFileHoldsTheSame() throws IOException {
        new Generator(120, 7, 0.5).writeOneFile(folder);
        assertThat(found()).containsExactlyInAnyOrderElementsOf(expected());
        assertThat(folder.resolve("continuity.yaml")).isRegularFile();
    }

    @Test
    void theSameArgumentsWriteTheSameFiles() throws IOException {
        new Generator(60, 3, 0.5).write(folder.resolve("one"));
        new Generator(60, 3, 0.5).write(folder.resolve("same"));
        new Generator(60, 4, 0.5).write(folder.resolve("other"));
        assertThat(text("same")).isEqualTo(text("one"));
        assertThat(text("other")).isNotEqualTo(text("one"));
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name).resolve("continuity/team-000001.yaml"));
    }

    private List<String> found() {
        return new Linter()
                .lint(LintRequest.of(folder, AsOf.given(Values.AS_OF)).build()).report().findings().stream()
                        .map(GeneratorTest::inWords)
                        .toList();
    }

    private static String inWords(Finding finding) {
        return finding.rule() + " " + finding.object();
    }

    private List<String> expected() throws IOException {
        return Files.readAllLines(folder.resolve("expected.txt"));
    }
}
