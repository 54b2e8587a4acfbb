package io.continuitylint.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.catalog.Vocabulary;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of others name these types: one that goes or is renamed breaks this test, not them. */
class RuleTypeNamesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final List<String> OF_ALL = List.of("equals", "hashCode", "toString");
    private static final List<String> OFFERED = List.of("analysis", "fact", "model", "rule", "view", "wording");

    @Test
    void everyPublicTypeOfTheVocabularyIsListed() {
        assertThat(RuleTypeNames.all())
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(
                        OFFERED.stream().flatMap(RuleTypeNamesTest::publicTypes).toList());
    }

    @Test
    void whatRulesMayUseChangesWithTheVersionOnly() throws IOException {
        Path kept = Path.of("src/test/resources/vocabulary/version-%s.txt".formatted(Vocabulary.VERSION));
        List<String> now = RuleTypeNames.all().stream()
                .flatMap(RuleTypeNamesTest::members)
                .sorted()
                .distinct()
                .toList();
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(kept.getParent());
            Files.write(kept, now);
        }
        assertThat(now)
                .as("packs that were compiled for this version use it: keep what they use, or raise Vocabulary.VERSION")
                .containsAll(Files.readAllLines(kept));
        assertThat(Files.readAllLines(kept))
                .as("what is new is kept from now on: run it with -Dupdate=true")
                .containsAll(now);
    }

    /** As compiled rules name them: {@code Function.safeState() String}. */
    private static Stream<String> members(String name) {
        Class<?> type = load(name);
        String simple = name.replaceFirst("io\\.continuitylint\\.", "");
        return Stream.of(
                        Stream.of(type.getMethods())
                                .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge())
                                .filter(method -> !OF_ALL.contains(method.getName()))
                                .map(method -> "%s.%s(%s) %s"
                                        .formatted(
                                                simple,
                                                method.getName(),
                                                parameters(method),
                                                method.getReturnType().getSimpleName())),
                        Stream.of(type.getFields())
                                .map(field -> "%s.%s %s"
                                        .formatted(
                                                simple,
                                                field.getName(),
                                                field.getType().getSimpleName())))
                .flatMap(each -> each);
    }

    private static String parameters(Executable method) {
        return Stream.of(method.getParameterTypes()).map(Class::getSimpleName).collect(Collectors.joining(", "));
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
        return Modifier.isPublic(load(name).getModifiers());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException notCompiled) {
            throw new IllegalStateException(notCompiled);
        }
    }
}
