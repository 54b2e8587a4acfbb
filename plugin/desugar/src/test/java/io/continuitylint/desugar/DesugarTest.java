package io.continuitylint.desugar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.reflect.Method;
import java.lang.runtime.ObjectMethods;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;

@DisplayName("Desugaring")
class DesugarTest {

    private static final String FOLDER = "io/continuitylint/desugar/";

    @TempDir
    Path folder;

    @BeforeEach
    void copy_the_compiled_class_and_those_in_it() throws Exception {
        Path compiled = Path.of(Sugar.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve(FOLDER);
        Files.createDirectories(folder.resolve(FOLDER));
        try (Stream<Path> classes = Files.list(compiled)) {
            for (Path file : classes.filter(
                            each -> each.getFileName().toString().startsWith("Sugar"))
                    .toList()) {
                Files.copy(file, folder.resolve(FOLDER).resolve(file.getFileName()));
            }
        }
    }

    @Test
    void keeps_what_every_lambda_reference_and_record_gives() throws Exception {
        Desugar.folder(folder);

        assertThat(results()).isEqualTo(Sugar.results());
    }

    @Test
    void leaves_no_lambda_and_no_method_of_a_record_to_the_jvm() throws IOException {
        assertThat(mentioning(LambdaMetafactory.class)).isNotEmpty();

        Desugar.folder(folder);

        assertThat(mentioning(LambdaMetafactory.class))
                .as("but one, which is serializable")
                .containsExactly("Sugar.class");
        assertThat(mentioning(ObjectMethods.class))
                .as("for their texts")
                .containsExactly("Sugar$Everything.class", "Sugar$Nothing.class", "Sugar$Own.class");
    }

    @Test
    void names_the_classes_by_where_the_lambda_stands() throws Exception {
        Desugar.folder(folder);

        assertThat(contents())
                .containsKeys("Sugar$$Lambda0.class", "Sugar$Inner$$Lambda0.class", "Sugar$Twice$$Lambda0.class");
        assertThat(load("Sugar$Inner$$Lambda0").getNestHost())
                .isEqualTo(load("Sugar").getNestHost());
    }

    @Test
    void done_again_changes_nothing() throws IOException {
        Desugar.main(new String[] {folder.toString()});
        Map<String, String> once = contents();

        Desugar.main(new String[] {folder.toString()});

        assertThat(contents()).isEqualTo(once);
    }

    @Test
    void deletes_what_an_earlier_build_made_of_a_lambda_that_is_gone() throws IOException {
        Desugar.folder(folder);
        Map<String, String> once = contents();
        copy("Sugar$$Lambda0", "Sugar$$Lambda999");
        copy("Sugar$$Lambda0", "Sugar$Gone$$Lambda0");

        Desugar.folder(folder);

        assertThat(contents()).isEqualTo(once);
    }

    private void copy(String name, String copy) throws IOException {
        ClassReader reader = new ClassReader(Files.readAllBytes(file(name)));
        ClassWriter writer = new ClassWriter(0);
        reader.accept(new ClassRemapper(writer, new SimpleRemapper(Opcodes.ASM9, FOLDER + name, FOLDER + copy)), 0);
        Files.write(file(copy), writer.toByteArray());
    }

    private Path file(String name) {
        return folder.resolve(FOLDER).resolve(name + ".class");
    }

    private Map<String, Object> results() throws Exception {
        Method results = load("Sugar").getDeclaredMethod("results");
        results.setAccessible(true);
        @SuppressWarnings("unchecked")
        Map<String, Object> given = (Map<String, Object>) results.invoke(null);
        return given;
    }

    private @Nullable URLClassLoader loader;

    /** From the folder, of which the loader of the tests knows nothing. */
    private Class<?> load(String name) throws Exception {
        if (loader == null) {
            loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        }
        return loader.loadClass(FOLDER.replace('/', '.') + name);
    }

    private List<String> mentioning(Class<?> type) throws IOException {
        return contents().entrySet().stream()
                .filter(each -> each.getValue().contains(type.getName().replace('.', '/')))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(FOLDER))) {
            files.forEach(file -> contents.put(file.getFileName().toString(), read(file)));
        }
        return contents;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
