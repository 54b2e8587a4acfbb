package io.continuitylint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a manifest says can be quoted anywhere: in a terminal, and in the log of any build server. */
class ControlCharactersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n", "\r", "\u001B", "\u0085", "\u2028", "\u2029", "\u202E", "\u2066", "\u200F", "\u061C", "\uFEFF",
                "\u200B", "\uD800"
            })
    void breaksAndControlsAndDirectionsAreSpelledOut(String sign) {
        assertThat(ControlCharacters.escaped("a" + sign + "b"))
                .isEqualTo(String.format(Locale.ROOT, "a\\u%04Xb", (int) sign.charAt(0)));
        assertThat(ControlCharacters.replaced("a" + sign + "b", '\t'))
                .hasSize(3)
                .doesNotContain(sign);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::error::x",
                "a ::warning file=b::x",
                "a\n::set-output name=a::b",
                "##vso[task.complete]",
                "a##VSO[x",
                "##teamcity[testFailed]",
                "##[error]x"
            })
    void noBuildServerTakesItForACommand(String command) {
        assertThat(ControlCharacters.escaped(command)).doesNotMatch("(?is).*((^|\\s)::[a-z]|##(vso|teamcity)?\\[).*");
        assertThat(ControlCharacters.replaced(command, '\t'))
                .hasSameSizeAs(command)
                .doesNotMatch("(?is).*((^|\\s)::[a-z]|##(vso|teamcity)?\\[).*");
    }

    @Test
    void aCommandCanStillBeRead() {
        assertThat(ControlCharacters.escaped("::error::x")).isEqualTo("\\u003A:error::x");
        assertThat(ControlCharacters.escaped("##vso[x]")).isEqualTo("\\u0023#vso[x]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pay at 10:30",
                "std::string",
                "::1",
                "## Heading",
                "Müller",
                "\uD83D\uDC68\u200D\uD83D\uDE92",
                "مرحبا"
            })
    void whatIsHarmlessStaysAsItIs(String text) {
        assertThat(ControlCharacters.escaped(text)).isSameAs(text);
        assertThat(ControlCharacters.replaced(text, '\t')).isSameAs(text);
    }
}
