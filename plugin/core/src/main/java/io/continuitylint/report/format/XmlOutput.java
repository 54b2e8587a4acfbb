package io.continuitylint.report.format;

import io.continuitylint.source.ControlCharacters;
import java.io.IOException;

/** Writes XML 1.0 piece by piece, indented. What no XML may hold is spelled out, as {@code \\u0000}. */
final class XmlOutput {

    private static final String INDENT = "  ";

    private final Appendable out;
    private int depth;

    XmlOutput(Appendable out) throws IOException {
        this.out = out;
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Opens an element. Its attributes are names and values by turns. */
    void open(String name, String... attributes) throws IOException {
        tag(name, attributes).append(">\n");
        depth++;
    }

    /** Closes the element that was opened last. */
    void close(String name) throws IOException {
        depth--;
        out.append(INDENT.repeat(depth)).append("</").append(name).append(">\n");
    }

    /** An element that holds nothing. */
    void empty(String name, String... attributes) throws IOException {
        tag(name, attributes).append("/>\n");
    }

    /** An element that holds text, which keeps its lines. */
    void text(String name, String text, String... attributes) throws IOException {
        tag(name, attributes).append('>').append(escaped(text, false));
        out.append("</").append(name).append(">\n");
    }

    /** What programs pass over; it may hold no two hyphens in a row. */
    void comment(String text) throws IOException {
        out.append(INDENT.repeat(depth)).append("<!-- ").append(text).append(" -->\n");
    }

    private Appendable tag(String name, String... attributes) throws IOException {
        out.append(INDENT.repeat(depth)).append('<').append(name);
        for (int index = 0; index < attributes.length; index += 2) {
            out.append(' ').append(attributes[index]).append("=\"");
            out.append(escaped(attributes[index + 1], true)).append('"');
        }
        return out;
    }

    private static String escaped(String text, boolean attribute) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n' -> {
                    // A reader makes a space of them in an attribute, unless they are references.
                    String reference = "&#%s;".formatted(point);
                    escaped.append(attribute ? reference : Character.toString(point));
                }
                case '\r' -> escaped.append("&#13;");
                default ->
                    escaped.append(isLegal(point) ? Character.toString(point) : ControlCharacters.spelledOut(point));
            }
        });
        return escaped.toString();
    }

    /** By the production Char of XML 1.0. */
    private static boolean isLegal(int point) {
        return point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }
}
