package io.continuitylint.report;

import io.continuitylint.request.RequestException;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What a text for people is shown on.
 *
 * @param width columns, beyond which lines are wrapped at words; 0 where they never are, so that a log can be searched
 *     line by line
 * @param explain the command by which a user gets to see the page of a rule, by its id; empty if there is none
 */
public record Terminal(Style style, int width, UnaryOperator<String> explain) {

    private static final int NARROWEST = 40;

    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

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
    String line(String text, int indent) {
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
