package io.continuitylint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.LambdaMetafactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The classes of the core")
class DesugaredTest {

    @Test
    void leave_no_lambda_to_the_jvm_but_those_that_the_engine_may_serialize() throws Exception {
        Path classes = Path.of(
                Linter.class.getProtectionDomain().getCodeSource().getLocation().toURI());

        try (Stream<Path> files = Files.walk(classes)) {
            assertThat(files.filter(file -> file.toString().endsWith(".class"))
                            .filter(DesugaredTest::hasLambda)
                            .map(file -> file.getFileName().toString()))
                    .as("made by the JVM; the build makes classes of them in process-classes")
                    .containsExactlyInAnyOrder("FactJoins.class", "JoinLimit.class");
        }
    }

    private static boolean hasLambda(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1)
                    .contains(LambdaMetafactory.class.getName().replace('.', '/'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
