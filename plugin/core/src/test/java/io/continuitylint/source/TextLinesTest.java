package io.continuitylint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a\n",
                "a\nb",
                "a\n\nb\n\n",
                "\n",
                "\r",
                "\r\n",
                "a\r\nb\r\n",
                "a\rb",
                "a\r\r\nb\n\rc",
                "a\n\r",
                "ä\uD83D\uDE00\nb"
            })
    void theLinesAreThoseOfAString(String text) {
        assertThat(new TextLines(text, new Lines(text))).isEqualTo(text.lines().toList());
        assertThat(new TextLines(text, new Lines(text + "\n" + text)))
                .as("of a file that was longer when it was read")
                .isEqualTo(text.lines().toList());
    }

    @Test
    void aFileThatChangedIsCutAnew() {
        Lines read = new Lines("first\nsecond\n");

        assertThat(new TextLines("fir\nst second\n", read)).containsExactly("fir", "st second");
    }

    @Test
    void behindTheLastBreakThereIsNoLine() {
        TextLines lines = new TextLines("a\n", new Lines("a\n"));

        assertThatThrownBy(() -> lines.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
