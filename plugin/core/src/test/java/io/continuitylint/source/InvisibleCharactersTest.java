package io.continuitylint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sees in an editor is named once, at its place, and nothing else is said because of it. */
class InvisibleCharactersTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            a: b\\u2028c       => 1:5 U+2028 (line separator) is here, which ends a line for some readers only; delete it, or write a space or begin a new line
            a: b\\u0085c       => 1:5 U+0085 (next line) is here, which ends a line for some readers only; delete it, or write a space or begin a new line
            # a\\u2029b~a: 1    => 1:4 U+2029 (paragraph separator) is here, which ends a line for some readers only; delete it, or write a space or begin a new line
            a:~\\u00A0b: 2     => 2:1 U+00A0 (no-break space) is here, which YAML does not read as a space; write an ordinary space
            a:\\u00A01         => 1:3 U+00A0 (no-break space) is here, which YAML does not read as a space; write an ordinary space
            a:~-\\u202Fb       => 2:2 U+202F (narrow no-break space) is here, which YAML does not read as a space; write an ordinary space
            a: 1~ \\u00A0b: 2  => 2:2 U+00A0 (no-break space) is here, which YAML does not read as a space; write an ordinary space
            a: b\\u200Bc       => 1:5 U+200B (zero width space) is here, which cannot be seen; delete it
            ---~\\uFEFFa: 1    => 2:1 U+FEFF (byte-order mark) is here, which cannot be seen; delete it
            a: b\\u202Ec       => 1:5 U+202E (right-to-left override) is here, which changes the order in which text is shown; delete it
            a\\u200F: b\\u200F => 1:2 U+200F (right-to-left mark) is here (and 1 more in this file), which changes the order in which text is shown; delete it
            a: "b\\\\u202E"    => 1:4 U+202E (right-to-left override) is written here as an escape; delete it
            a: "\\\\e[31m"     => 1:4 U+001B (escape) is written here as an escape; delete it
            a: "\\\\uD800"     => 1:4 U+D800 (lone surrogate) is written here as an escape; delete it
            """)
    void areNamed(String text, String problem) {
        assertThat(problems(unescaped(text).replace('~', '\n'))).containsExactly(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 10\u00A0000 EUR\n", "a: \uD83D\uDC69\u200D\uD83D\uDCBB\n", "# b:\u00A0c\na: 1\n"})
    void whatATextMayHoldIsLeftAlone(String text) {
        assertThat(problems(text)).isEmpty();
    }

    @Test
    void placesBehindThemAreThoseOfTheFile() {
        SourceFile file = read("a: b\u200Bc\nd: \u200Be\n".getBytes(StandardCharsets.UTF_8))
                .file();
        YamlMapping.Entry last = file.root() instanceof YamlMapping top ? top.entry("d") : null;

        assertThat(last).isNotNull();
        assertThat(file.place(last.value()).span()).isEqualTo(new Span(2, 5, 2, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
    void anotherEncodingIsOneProblem(String charset) {
        String text = "continuity: 1\nfunctions:\n  sell: {tier: 1}\n";

        assertThat(problems(text.getBytes(Charset.forName(charset))))
                .containsExactly("1:1 this is %s; save the file as UTF-8".formatted(charset.substring(0, 6)));
    }

    @Test
    void halfACharacterGoesAndTheWholeOneBesideItStays() {
        byte[] text = "\"\\uD83D \\uD83D\\uDE00 \\uDE00\"".getBytes(StandardCharsets.UTF_8);

        assertThat(read(text).file().root())
                .isInstanceOfSatisfying(
                        YamlScalar.class, scalar -> assertThat(scalar.text()).isEqualTo(" \uD83D\uDE00 "));
    }

    @Test
    void whatIsShownHasNone() {
        assertThat(ControlCharacters.escaped("a\u202Eb\u2066c\u200B")).isEqualTo("a\\u202Eb\\u2066c\\u200B");
        assertThat(ControlCharacters.replaced("a\u202Eb\u2028c", '\t')).isEqualTo("a\uFFFDb c");
    }

    /** With {@code \\u2028} as the character, and {@code \\\\} as a backslash. */
    private static String unescaped(String text) {
        return Pattern.compile("(?<!\\\\)\\\\u([0-9A-F]{4})")
                .matcher(text)
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)))
                .replace("\\\\", "\\");
    }

    private static List<String> problems(String text) {
        return problems(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(byte[] bytes) {
        return read(bytes).problems().stream()
                .map(problem -> problem.place().span().startLine() + ":"
                        + problem.place().span().startColumn() + " " + problem.message())
                .toList();
    }

    private static YamlReader.Result read(byte[] bytes) {
        return YamlReader.read(bytes, Path.of("x.yaml"), "x.yaml");
    }
}
