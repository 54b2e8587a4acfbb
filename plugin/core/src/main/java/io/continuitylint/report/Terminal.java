package io.continuitylint.report;

import io.continuitylint.request.RequestException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What a text for people is shown on.
 *
 * @param width columns, beyond which lines are wrapped at words; 0 where they never are, so that a log can be searched
 *     line by line
 * @param explain the command by which a user gets to see the page of a rule, by its id; empty if there is none
 * @param charset what it can show; other characters are spelled out
 */
public record Terminal(Style style, int width, UnaryOperator<String> explain, Charset charset) {

    private static final int NARROWEST = 40;

    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

    /** One that can show all characters. */
    public Terminal(Style style, int width, UnaryOperator<String> explain) {
        this(style, width, explain, StandardCharsets.UTF_8);
    }

    /** The same with the characters of a charset only, as {@link ConsoleCharset} knows that of this process. */
    public Terminal in(Charset other) {
        return new Terminal(style, width, explain, other);
    }

    /** A text as it can be shown: each character that the terminal does not have is spelled out. */
    public String shown(String text) {
        return ConsoleCharset.encodable(text, charset);
    }

    /**
     * A terminal as a user describes it.
     *
     * @param width the value of the parameter {@code width}
     * @throws RequestException if there can be no such terminal
     */
    public static Terminal of(Style style, int width, UnaryOperator<String> explain) {
        if (width != 0 && width < NARROWEST) {
            throw new RequestException(
                    "width",
                    "%s columns are too few; write %s or more, or 0 to leave lines as they are"
                            .formatted(width, NARROWEST));
        }
        return new Terminal(style, width, explain);
    }

    /** A file, without colours and with lines of any length; it is the same whichever shell wrote it, and names no command. */
    static Terminal file() {
        return new Terminal(Style.PLAIN, 0, rule -> "");
    }

    /**
     * A line, and its end.
     *
     * @param indent how many columns what goes on below is indented
     */
    String line(String written, int indent) {
        String text = shown(written);
        if (width == 0 || columns(text) <= width) {
            return text + "\n";
        }
        StringBuilder lines = new StringBuilder();
        int column = 0;
        boolean first = true;
        for (String word : text.split(" ", -1)) {
            int columns = columns(word);
            if (!first && column > indent && column + 1 + columns > width) {
                lines.append('\n').append(" ".repeat(indent));
                column = indent;
            } else if (!first) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += columns;
            first = false;
        }
        return lines.append('\n').toString();
    }

    private static int columns(String text) {
        return DisplayWidth.of(COLOUR.matcher(text).replaceAll(""));
    }
}
