package io.continuitylint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file holds, it is read without an exception, and what is wrong with it has a place in it. */
class HostileYamlTest {

    @Property(tries = 500)
    void randomBytesAreReadOrRefused(@ForAll byte[] bytes) {
        check(bytes);
    }

    @Property(tries = 2000)
    void randomPiecesOfYamlAreReadOrRefused(@ForAll("pieces") List<String> pieces) {
        check(String.join("", pieces).getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "a",
                        "b",
                        ": ",
                        ":",
                        "- ",
                        "-",
                        "\n",
                        "\n  ",
                        "\n    ",
                        " ",
                        "{",
                        "}",
                        "[",
                        "]",
                        ", ",
                        "'",
                        "\"",
                        "#",
                        " # c",
                        "&x ",
                        "*x",
                        "!!t ",
                        "!",
                        "|",
                        ">",
                        "|9",
                        "? ",
                        "<<: ",
                        "---\n",
                        "...\n",
                        "%YAML 1.1\n",
                        "%",
                        "@",
                        "`",
                        "\t",
                        "\\",
                        "\\U",
                        "FFFFFFFF",
                        "\r",
                        "\u0000",
                        "\u0085",
                        "\u2028",
                        "\uFEFF",
                        "\uD83E\uDD8A",
                        "\uD83E")
                .list()
                .ofMaxSize(40);
    }

    private static void check(byte[] bytes) {
        YamlReader.Result read = YamlReader.read(bytes, Path.of("x.yaml"), "x.yaml");

        long lines = new String(bytes, StandardCharsets.UTF_8)
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count()
                + 1;
        for (YamlProblem problem : read.problems()) {
            assertThat(problem.message()).isNotBlank();
            assertThat((long) problem.place().span().startLine()).isLessThanOrEqualTo(lines);
        }
        if (read.file().root() != null) {
            checkPlaces(read.file(), read.file().root());
        }
    }

    private static void checkPlaces(SourceFile file, YamlNode node) {
        assertThat(file.place(node).file()).isEqualTo("x.yaml");
        if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(entry -> checkPlaces(file, entry.value()));
        } else if (node instanceof YamlSequence list) {
            list.items().forEach(item -> checkPlaces(file, item));
        }
    }
}
