package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.authoring.RuleFolder;
import io.continuitylint.fact.Documents;
import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.vocabulary.Facts;
import io.continuitylint.vocabulary.RuleTypeNames;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule of a stranger sees what all others see, so it must not be able to change it. */
class UnchangeableFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final List<String> UNCHANGEABLE = List.of(
            "java.util.ImmutableCollections",
            "java.util.Collections$Unmodifiable",
            "java.util.Collections$Empty",
            "java.util.Collections$Singleton");

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> next = new ArrayDeque<>();
    private final Map<Class<?>, List<Method>> questions = new HashMap<>();
    private final Set<String> changeable = new TreeSet<>();

    @Test
    void areThoseOfTheSampleAndOfAllBadExamples() throws IOException {
        collect(Path.of("../sample-project"), List.of());
        for (RuleFolder folder : Catalog.folders()) {
            for (Path example : badExamples(folder)) {
                collect(folder.path(), List.of(example.toAbsolutePath()));
            }
        }
        assertThat(changeable).isEmpty();
        assertThat(seen.size()).as("objects that were looked into").isGreaterThan(20_000);
    }

    private static List<Path> badExamples(RuleFolder folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.path())) {
            return files.filter(file -> file.getFileName().toString().matches("bad.*\\.yaml"))
                    .toList();
        }
    }

    private void collect(Path root, List<Path> files) {
        var read = WorkspaceReader.read(new WorkspaceReader.Request(root, files, List.of(), DAY, true));
        next.addAll(Facts.of(read.workspace(), DAY, text -> false, Documents.UNSEEN, type -> true)
                .all());
        while (!next.isEmpty()) {
            visit(next.remove());
        }
    }

    private void visit(Object object) {
        if (!seen.add(object)) {
            return;
        }
        for (Method method : questions.computeIfAbsent(object.getClass(), UnchangeableFactsTest::questions)) {
            look(object.getClass().getSimpleName() + "." + method.getName(), asked(method, object));
        }
    }

    private static List<Method> questions(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !List.of("hashCode", "toString").contains(method.getName()))
                .peek(method -> method.setAccessible(true))
                .toList();
    }

    private static Object asked(Method method, Object object) {
        try {
            return method.invoke(object);
        } catch (InvocationTargetException notOfThisOne) {
            return Optional.empty();
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private void look(String where, Object value) {
        if (value instanceof Collection<?> collection) {
            check(where, value);
            collection.forEach(each -> look(where, each));
        } else if (value instanceof Map<?, ?> map) {
            check(where, value);
            map.forEach((key, each) -> {
                look(where, key);
                look(where, each);
            });
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> look(where, each));
        } else if (value != null && value.getClass().isArray()) {
            changeable.add(where);
        } else if (value != null && isOfVocabulary(value)) {
            next.add(value);
        }
    }

    private void check(String where, Object value) {
        if (UNCHANGEABLE.stream().noneMatch(value.getClass().getName()::startsWith)) {
            changeable.add(where + ": " + value.getClass().getName());
        }
    }

    private static boolean isOfVocabulary(Object value) {
        String name = value.getClass().getName();
        int nested = name.indexOf('$');
        return RuleTypeNames.all().contains(nested < 0 ? name : name.substring(0, nested));
    }
}
