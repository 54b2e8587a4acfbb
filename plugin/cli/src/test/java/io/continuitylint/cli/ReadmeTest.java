package io.continuitylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the commands of the README, in a workspace that has what they name. */
class ReadmeTest {

    private static final String COMMAND = "    continuity";

    @TempDir
    private Path folder;

    static List<String> commands() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("../../README.md"))) {
            return lines.filter(line -> line.startsWith(COMMAND))
                    .map(line -> line.substring(COMMAND.length()).strip())
                    .toList();
        }
    }

    @Test
    void thereAreSome() throws IOException {
        assertThat(commands()).hasSizeGreaterThan(3);
    }

    @ParameterizedTest(name = "continuity {0}")
    @MethodSource("commands")
    void passes(String command) throws IOException {
        Path team = Files.createDirectories(folder.resolve("services/shop"));
        Files.writeString(team.resolve("continuity.yaml"), "continuity: 1\nfunctions: {bake: {tier: 4}}\n");
        if (command.equals("rules test")) {
            Ran.in(folder, "rules", "new", "acme/no-title");
        }
        String[] arguments = Arrays.stream(command.split(" "))
                .map(word -> word.replace("'", ""))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        Ran ran = Ran.in(folder, arguments);
        assertThat(ran.code()).as(ran.log()).isZero();
        assertThat(ran.out()).isNotEmpty();
    }
}
