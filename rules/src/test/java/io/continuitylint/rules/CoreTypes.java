package io.continuitylint.rules;

import io.continuitylint.source.Suggestions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The public types of core, of which rules may make use, by their simple names. */
final class CoreTypes {

    private static final Path SOURCES = Path.of("../plugin/core/src/main/java");
    private static final List<String> OFFERED = List.of("analysis", "fact", "model", "rule", "view", "wording");
    private static final Map<String, Class<?>> TYPES = types();

    private CoreTypes() {}

    /** What to do about a name that the compiler does not know: import it, or write another. */
    static String whereIs(String name) {
        Class<?> type = TYPES.get(name);
        return type == null
                ? Suggestions.didYouMean(name, TYPES.keySet())
                : "; it is imported by: import %s.*".formatted(type.getPackageName());
    }

    /** The names of the public methods and fields of a type; none if there is no such type. */
    static List<String> members(String name) {
        Class<?> type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            return List.of();
        }
        return Stream.concat(
                        Arrays.stream(type.getMethods())
                                .filter(method -> method.getDeclaringClass() != Object.class)
                                .map(Method::getName),
                        Arrays.stream(type.getFields()).map(Field::getName))
                .distinct()
                .toList();
    }

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new TreeMap<>();
        for (String folder : OFFERED) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve("io/continuitylint/" + folder))) {
                files.map(SOURCES::relativize)
                        .map(Path::toString)
                        .filter(file -> file.endsWith(".java") && !file.endsWith("-info.java"))
                        .map(CoreTypes::load)
                        .filter(type -> Modifier.isPublic(type.getModifiers()))
                        .forEach(type -> types.put(type.getSimpleName(), type));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return types;
    }

    private static Class<?> load(String file) {
        String name = file.replaceAll("\\.java$", "").replaceAll("[/\\\\]", ".");
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException notCompiled) {
            throw new IllegalStateException(notCompiled);
        }
    }
}
