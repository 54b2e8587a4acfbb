package io.continuitylint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import io.continuitylint.request.RequestException;
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

    private static Terminal terminal(int width) {
        return new Terminal(Style.PLAIN, width, rule -> rule);
    }
}
