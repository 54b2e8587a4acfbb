package io.continuitylint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the parser is what the parser reads, to the character. */
class CommonYamlTest {

    private static final Path PROJECT = Path.of("../..");
    private static final long SEED = 20_261_128;

    private static final List<String> CHANGES = List.of(
            " ", "\n", "\n\n", "\n  ", "  ", ":", ": ", "-", "- ", "\n- ", "\n  - ", "#", " # ", "[", "]", "{", "}",
            ",", "|\n", "> \n", "|-\n", "|+\n", "---\n", "...\n", "'", "''", "\"", "\\", "\\\"", "a: b", "? ", "key:\n",
            "&a ", "*a", "!", "%", "@", "`", "{a: b}", "[a, b]", "{}", "[]", "\r\n", "<<: ", "\t", "\u00e9", "~", ".",
            "x");

    @Test
    void readsTheManifestsOfTheProjectAsTheParserDoes() throws IOException {
        List<String> texts = manifests();

        long common = texts.stream().filter(CommonYamlTest::isReadAsParsed).count();

        assertThat(common)
                .as("of %s texts those that need no parser", texts.size())
                .isGreaterThan(texts.size() * 95L / 100);
    }

    @Test
    void whatItReadsOfChangedManifestsIsWhatTheParserReads() throws IOException {
        Random random = new Random(SEED);
        int common = 0;
        int changed = 0;
        for (String text : manifests()) {
            for (int round = 0; round < 20; round++) {
                common += isReadAsParsed(changed(text, random)) ? 1 : 0;
                changed++;
            }
        }
        assertThat(common).isBetween(changed / 5, changed * 4 / 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n# nothing but a comment\n",
                "---\na: 1\n",
                "--- # marked\n- 1\n",
                "a: 1",
                "a:\n",
                "a:\nb:  # nothing\n",
                "a:\n- 1\n-\n- b: 2\n  c:\n  - 3\nd: 4\n",
                "a:\n  - - 1\n    - 2\n  -\n    - 3\n",
                "  a: 1\n  b: 2\n",
                "\"a b\" : 'it''s'\n'c': \"\\\"\\\\\"\n",
                "a: one\n  two\n\n\n  three # end\nb: 1\n",
                "a: one\n   two three's a:b #c\n",
                "a: one #\n# two\nb: http://x.example/#y\n",
                "a: |\n  one\n   two\n\n  three\n\n\nb: >-\n  one\n  two\n\n  three\n    four\n  five\nc: |+\n  six\n\n",
                "a: > # folded\n  one\n  two",
                "a: [1, two three, [], {}, {b: c, d: [e]}, ]\n",
                "a: [1, # one\n  2\n  ,'3'\n]\n",
                "a: {b: 1,\n   c: 2\n  }\n",
                "a: 1\r\nb:\r\n- 2\r\n- >\r\n  three\r\n  four\r\n",
                "größe: Münster – 5 €\n",
                "a: -1\nb: .5\nc: ./d\ne: <f\ng: ~\n<<: h\n",
                "a: 1\nb: 2\na: 3\n",
            })
    void readsWithoutTheParser(String text) {
        assertThat(isReadAsParsed(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &b 1\nc: *b\n",
                "a: !!str 1\n",
                "a: 1\n---\nb: 2\n",
                "---\n",
                "a: 1\n...\n",
                "%YAML 1.1\n---\na: 1\n",
                "? a\n: b\n",
                "a: \"\\u00e4\"\n",
                "a: \"one\n  two\"\n",
                "a:\t1\n",
                "a: |2\n  b\n",
                "a: |\n\n  b\n",
                "a: [1, 2\n",
                "a: [1,, 2]\n",
                "a: [b: 1]\n",
                "a: {b}\n",
                "[a]: 1\n",
                "[a, b]\n",
                "a\n",
                "a: 'b\n",
                "a: b: c\n",
                "a: 1\n  b: 2\n",
                "a:\n    b: 1\n  c: 2\n",
                "a:\n  - 1\n  b: 2\n",
                "a: - 1\n",
                "a: @b\n",
                "a: 'b'#c\n",
                "a: \u0007\n",
                "a: \uD83D\uDE00\n",
                "a: 1\rb: 2\n",
            })
    void leavesToTheParser(String text) {
        assertThat(YamlTrees.common(text)).isNull();
    }

    @Test
    void leavesToTheParserWhatIsNestedTooDeep() {
        String deep = "a: " + "[".repeat(TreeBuilder.MAX_DEPTH) + "]".repeat(TreeBuilder.MAX_DEPTH) + "\n";

        assertThat(YamlTrees.common(deep)).isNull();
        assertThat(isReadAsParsed("a: " + deep.substring(4, deep.length() - 2) + "\n"))
                .isTrue();
    }

    @Test
    void leavesToTheParserAKeyThatIsTooLongForIt() {
        assertThat(YamlTrees.common("x".repeat(1_025) + ": 1\n")).isNull();
        assertThat(isReadAsParsed("x".repeat(900) + ": 1\n")).isTrue();
    }

    /** Whether it needs no parser; then it has to be what the parser reads. */
    private static boolean isReadAsParsed(String text) {
        String common = YamlTrees.common(text);
        if (common != null) {
            assertThat(common).as(text).isEqualTo(YamlTrees.parsed(text));
        }
        return common != null;
    }

    private static List<String> manifests() throws IOException {
        try (Stream<Path> rules = Files.walk(PROJECT.resolve("rules/src/main/resources/catalog"));
                Stream<Path> sample = Files.walk(PROJECT.resolve("sample-project/continuity"))) {
            return Stream.concat(rules, sample)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(CommonYamlTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return ReadableText.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    .text();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A text with up to three mistakes, or what else somebody may have written. */
    private static String changed(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int change = random.nextInt(4); change > 0 && changed.length() > 0; change--) {
            int at = random.nextInt(changed.length());
            if (random.nextInt(3) == 0) {
                changed.deleteCharAt(at);
            } else {
                changed.insert(at, CHANGES.get(random.nextInt(CHANGES.size())));
            }
        }
        return changed.toString();
    }
}
