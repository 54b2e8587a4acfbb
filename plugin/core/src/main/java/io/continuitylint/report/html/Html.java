package io.continuitylint.report.html;

import io.continuitylint.report.content.TerminalText;
import io.continuitylint.source.ControlCharacters;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Collects HTML. Whatever text comes from a manifest is data in it: the signs of markup are escaped, and what is invisible
 * or changes the direction of text is spelled out.
 */
final class Html {

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn; one whose value is null is left out
     */
    Html open(String tag, @Nullable String... attributes) {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Ends the element that was begun last. */
    Html close() {
        text.append("</").append(open.pop()).append('>');
        if (open.size() < 4) {
            text.append('\n');
        }
        return this;
    }

    /** An element with a text in it. */
    Html element(String tag, String content, @Nullable String... attributes) {
        return open(tag, attributes).text(content).close();
    }

    /** An element that has no content. */
    Html empty(String tag, @Nullable String... attributes) {
        start(tag, attributes);
        return this;
    }

    /** A text in which nothing is markup. */
    Html text(String content) {
        escape(ControlCharacters.escaped(content));
        return this;
    }

    /** A part of a line of a file. */
    Html line(String content) {
        escape(TerminalText.expanded(TerminalText.line(content)));
        return this;
    }

    /** What is HTML already. */
    Html raw(String html) {
        text.append(html);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void start(String tag, @Nullable String... attributes) {
        text.append('<').append(tag);
        for (int index = 0; index < attributes.length; index += 2) {
            String value = attributes[index + 1];
            if (value != null) {
                text.append(' ').append(attributes[index]).append("=\"");
                escape(ControlCharacters.escaped(value));
                text.append('"');
            }
        }
        text.append('>');
    }

    private void escape(String plain) {
        for (int index = 0; index < plain.length(); index++) {
            char character = plain.charAt(index);
            switch (character) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> text.append(character);
            }
        }
    }
}
