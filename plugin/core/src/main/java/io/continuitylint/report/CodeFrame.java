package io.continuitylint.report;

import io.continuitylint.rule.Severity;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import java.util.List;

/**
 * The line of a manifest a finding points at, with the line before it, and carets under the exact text. A line that is
 * too wide is cut around the carets, never wrapped.
 */
final class CodeFrame {

    /** How much of a line is shown where the width of the terminal is not known. */
    private static final int WIDEST = 160;

    private final SourceLines sources;
    private final Style style;
    private final int columns;

    CodeFrame(SourceLines sources, Terminal terminal) {
        this.sources = sources;
        this.style = terminal.style();
        this.columns = terminal.width();
    }

    /** The frame, each line ended; nothing if the file cannot be read any more. */
    String of(Place place, Severity severity) {
        List<String> lines = sources.of(place.file());
        int number = place.span().startLine();
        if (number > lines.size()) {
            return "";
        }
        int digits = Integer.toString(number).length();
        int room = columns == 0 ? WIDEST : columns - digits - " | ".length();
        StringBuilder frame = new StringBuilder();
        if (number > 1 && !lines.get(number - 2).isBlank()) {
            String above = TerminalText.line(lines.get(number - 2).stripTrailing());
            frame.append(numbered(number - 1, digits, CutLine.of(above, 0, 0, room)));
        }
        String line = lines.get(number - 1);
        int start = Math.min(place.span().startColumn() - 1, line.length());
        int end = Math.max(start, end(place.span(), line));
        CutLine cut = CutLine.of(TerminalText.line(line), start, end, room);
        return frame.append(numbered(number, digits, cut))
                .append(style.dim(" ".repeat(digits + 1) + "| "))
                .append(" ".repeat(cut.before()))
                .append(style.of(severity, "^".repeat(cut.marked())))
                .append('\n')
                .toString();
    }

    private String numbered(int number, int digits, CutLine line) {
        return style.dim(Columns.right(Integer.toString(number), digits) + " | ") + line.text() + "\n";
    }

    /** Where a span ends in its first line: there, or where the line does if it goes on. */
    private static int end(Span span, String line) {
        int length = line.stripTrailing().length();
        return span.endLine() == span.startLine() ? Math.min(span.endColumn() - 1, line.length()) : length;
    }
}
