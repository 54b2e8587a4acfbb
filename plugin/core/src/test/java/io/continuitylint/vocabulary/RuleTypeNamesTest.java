package io.continuitylint.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of others name these types: one that goes or is renamed breaks this test, not them. */
class RuleTypeNamesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final List<String> OFFERED = List.of("analysis", "fact", "model", "rule", "view", "wording");

    @Test
    void everyPublicTypeOfTheVocabularyIsListed() {
        assertThat(RuleTypeNames.all())
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(
                        OFFERED.stream().flatMap(RuleTypeNamesTest::publicTypes).toList());
    }

    private static Stream<String> publicTypes(String folder) {
        try (Stream<Path> files = Files.walk(SOURCES.resolve("io/continuitylint/" + folder))) {
            return files
                    .map(file -> SOURCES.relativize(file).toString())
                    .filter(file -> file.endsWith(".java") && !file.endsWith("-info.java"))
                    .map(file -> file.replaceAll("\\.java$", "").replaceAll("[/\\\\]", "."))
                    .filter(RuleTypeNamesTest::isPublic)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static boolean isPublic(String name) {
        try {
            return Modifier.isPublic(Class.forName(name).getModifiers());
        } catch (ClassNotFoundException notCompiled) {
            throw new IllegalStateException(notCompiled);
        }
    }
}
