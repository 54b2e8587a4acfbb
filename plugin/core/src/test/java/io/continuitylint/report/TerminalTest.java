package io.continuitylint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import io.continuitylint.request.RequestException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Lines fit into a terminal, and stay whole everywhere else. */
class TerminalTest {

    private static final String LINE = "error: the standby of the ledger lies in the building of the ledger itself";

    @Test
    void aLineIsWrappedAtWordsAndGoesOnBelowItsText() {
        assertThat(terminal(40).line(LINE, 7)).isEqualTo("""
                error: the standby of the ledger lies in
                       the building of the ledger itself
                """);
    }

    @Test
    void aLineThatFitsStaysAsItIs() {
        assertThat(terminal(LINE.length()).line(LINE, 7)).isEqualTo(LINE + "\n");
    }

    @Test
    void withoutAWidthNoLineIsWrapped() {
        assertThat(terminal(0).line(LINE.repeat(9), 7)).isEqualTo(LINE.repeat(9) + "\n");
    }

    @Test
    void aWordThatIsTooLongIsNotBroken() {
        String place = "x".repeat(60);
        assertThat(terminal(40).line("--> " + place + " end", 4)).isEqualTo("--> " + place + "\n    end\n");
    }

    @Test
    void coloursTakeNoRoom() {
        String coloured = Style.ANSI.bold("the standby of the ledger lies") + " in here now";
        assertThat(terminal(43).line(coloured, 0)).isEqualTo(coloured + "\n");
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        assertThat(terminal(40).line("支払い".repeat(5) + " 支払い支払い", 2)).isEqualTo("""
                支払い支払い支払い支払い支払い
                  支払い支払い
                """);
    }

    @Test
    void aTerminalThatIsTooNarrowIsRefused() {
        assertThat(assertThrowsExactly(RequestException.class, () -> Terminal.of(Style.PLAIN, 12, rule -> rule))
                        .describe(UnaryOperator.identity()))
                .isEqualTo("width: 12 columns are too few; write 40 or more, or 0 to leave lines as they are");
    }

    @Test
    void whatItsCharsetDoesNotHaveIsSpelledOutAndCountsAsWideAsThat() {
        Terminal ascii = terminal(40).in(StandardCharsets.US_ASCII);
        assertThat(ascii.shown("Z\u00e4hler \uD83D\uDE91, 10 < 12")).isEqualTo("Z\\u00E4hler \\U0001F691, 10 < 12");
        assertThat(ascii.shown("\u001B[1mplain\u001B[0m")).isEqualTo("\u001B[1mplain\u001B[0m");
        assertThat(ascii.line("\u00e4".repeat(4) + " " + "x".repeat(20), 2))
                .isEqualTo("\\u00E4".repeat(4) + "\n  " + "x".repeat(20) + "\n");
        assertThat(terminal(40).in(StandardCharsets.ISO_8859_1).shown("Z\u00e4hler \u20AC"))
                .isEqualTo("Z\u00e4hler \\u20AC");
        assertThat(terminal(40).shown("Z\u00e4hler \uD83D\uDE91")).isEqualTo("Z\u00e4hler \uD83D\uDE91");
    }

    @Test
    void theCharsetIsThatOfTheStandardOutput() {
        Properties system = new Properties();
        assertThat(ConsoleCharset.of(system)).isEqualTo(Charset.defaultCharset());
        system.setProperty("sun.stdout.encoding", "ISO-8859-1");
        assertThat(ConsoleCharset.of(system)).isEqualTo(StandardCharsets.ISO_8859_1);
        system.setProperty("stdout.encoding", "ANSI_X3.4-1968");
        assertThat(ConsoleCharset.of(system)).isEqualTo(StandardCharsets.US_ASCII);
        system.setProperty("stdout.encoding", "no such charset");
        assertThat(ConsoleCharset.of(system)).isEqualTo(StandardCharsets.ISO_8859_1);
    }

    private static Terminal terminal(int width) {
        return new Terminal(Style.PLAIN, width, rule -> rule);
    }
}
