package io.continuitylint.report.html;

import io.continuitylint.report.content.SourceLines;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import java.util.List;

/** The line of a manifest that a finding points at, with the line before it, and the exact text marked. */
final class CodeFrame {

    /** Wider lines are cut around what is marked. */
    private static final int WIDEST = 240;

    private final SourceLines sources;

    CodeFrame(SourceLines sources) {
        this.sources = sources;
    }

    /** Nothing if the file cannot be read any more. */
    void write(Html html, Place place) {
        List<String> lines = sources.of(place.file());
        int number = place.span().startLine();
        if (number > lines.size()) {
            return;
        }
        html.open("pre");
        String above = number > 1 ? lines.get(number - 2).stripTrailing() : "";
        if (!above.isBlank()) {
            number(html, number - 1);
            html.line(cut(above, 0, above.length())).raw("\n");
        }
        number(html, number);
        marked(html, lines.get(number - 1), place.span());
        html.raw("\n").close();
    }

    private static void marked(Html html, String line, Span span) {
        int start = Math.min(span.startColumn() - 1, line.length());
        int end = span.endLine() == span.startLine()
                ? Math.min(span.endColumn() - 1, line.length())
                : line.stripTrailing().length();
        end = Math.max(start, end);
        html.line(cut(line.substring(0, start), Math.max(0, start - WIDEST / 2), start));
        html.open("mark").line(cut(line.substring(start, end), 0, end - start)).close();
        html.line(cut(line.substring(end), 0, line.length() - end));
    }

    /** A part of a line, no wider than is shown. */
    private static String cut(String part, int from, int to) {
        int start = onCharacter(part, from);
        int end = onCharacter(part, Math.min(to, start + WIDEST));
        return (start > 0 ? "..." : "") + part.substring(start, end) + (end < to ? "..." : "");
    }

    /** Never within a character of two halves. */
    private static int onCharacter(String part, int index) {
        return index > 0 && index < part.length() && Character.isLowSurrogate(part.charAt(index)) ? index - 1 : index;
    }

    private static void number(Html html, int number) {
        html.element("span", number + " ", "class", "line");
    }
}
