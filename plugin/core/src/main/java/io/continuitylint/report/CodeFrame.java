package io.continuitylint.report;

import io.continuitylint.rule.Severity;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import java.util.List;

/** The line of a manifest a finding points at, with the line before it, and carets under the exact text. */
final class CodeFrame {

    private static final int WIDEST = 160;

    /** How much of a line that is too wide is shown before what is pointed at. */
    private static final int BEFORE = 60;

    private final SourceLines sources;
    private final Style style;

    CodeFrame(SourceLines sources, Style style) {
        this.sources = sources;
        this.style = style;
    }

    /** The frame, each line ended; nothing if the file cannot be read any more. */
    String of(Place place, Severity severity) {
        List<String> lines = sources.of(place.file());
        int number = place.span().startLine();
        if (number > lines.size()) {
            return "";
        }
        int width = Integer.toString(number).length();
        StringBuilder frame = new StringBuilder();
        if (number > 1 && !lines.get(number - 2).isBlank()) {
            frame.append(numbered(number - 1, width, cut(lines.get(number - 2), 0)));
        }
        String line = lines.get(number - 1);
        int start = Math.min(place.span().startColumn() - 1, line.length());
        int from = line.length() <= WIDEST || start <= BEFORE ? 0 : whole(line, start - BEFORE);
        String shown = cut(line, from);
        frame.append(numbered(number, width, shown));
        int before = TerminalText.width(from == 0 ? line.substring(0, start) : "…" + line.substring(from, start));
        int carets = TerminalText.width(line.substring(start, Math.max(start, end(place.span(), line))));
        int room = TerminalText.width(shown) - before;
        frame.append(style.dim(" ".repeat(width + 1) + "| "))
                .append(" ".repeat(before))
                .append(style.of(severity, "^".repeat(Math.max(1, Math.min(carets, room)))))
                .append('\n');
        return frame.toString();
    }

    private String numbered(int number, int width, String line) {
        return style.dim(Columns.right(Integer.toString(number), width) + " | ") + TerminalText.of(line) + "\n";
    }

    /** As much of a line as is shown, beginning at a character. */
    private static String cut(String line, int from) {
        String text = line.stripTrailing();
        boolean whole = text.length() - from <= WIDEST;
        return (from == 0 ? "" : "…")
                + text.substring(from, whole ? text.length() : whole(text, from + WIDEST))
                + (whole ? "" : "…");
    }

    /** Not between the two halves of one character. */
    private static int whole(String line, int at) {
        return Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
    }

    /** Where a span ends in its first line: there, or where the line does if it goes on. */
    private static int end(Span span, String line) {
        int length = line.stripTrailing().length();
        return span.endLine() == span.startLine() ? Math.min(span.endColumn() - 1, line.length()) : length;
    }
}
