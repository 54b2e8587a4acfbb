package io.continuitylint.report;

import io.continuitylint.report.content.SourceLines;
import io.continuitylint.report.content.TerminalText;
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

    /** More characters than any column shows. */
    private static final int PER_COLUMN = 8;

    private final SourceLines sources;
    private final Terminal terminal;
    private final Style style;
    private final int columns;

    CodeFrame(SourceLines sources, Terminal terminal) {
        this.sources = sources;
        this.terminal = terminal;
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
        String above = number > 1 ? near(lines.get(number - 2), 0, room) : "";
        if (!above.isBlank()) {
            CutLine cut = CutLine.of(TerminalText.line(above.stripTrailing()), 0, 0, room, terminal);
            frame.append(numbered(number - 1, digits, cut));
        }
        CutLine cut = marked(lines.get(number - 1), place.span(), room);
        return frame.append(numbered(number, digits, cut))
                .append(style.dim(" ".repeat(digits + 1) + "| "))
                .append(" ".repeat(cut.before()))
                .append(style.of(severity, "^".repeat(cut.marked())))
                .append('\n')
                .toString();
    }

    private CutLine marked(String line, Span span, int room) {
        int column = Math.min(span.startColumn() - 1, line.length());
        int left = Math.max(0, column - PER_COLUMN * room);
        String near = near(line, column, room);
        int start = column - left;
        int end = Math.max(start, end(span, left, near));
        return CutLine.of(TerminalText.line(near), start, end, room, terminal);
    }

    /** What could be shown of a line, which may be very long and have very many findings. */
    private static String near(String line, int column, int room) {
        int most = PER_COLUMN * room;
        return line.substring(Math.max(0, column - most), Math.min(line.length(), column + most));
    }

    private String numbered(int number, int digits, CutLine line) {
        return style.dim(Columns.right(Integer.toString(number), digits) + " | ") + line.text() + "\n";
    }

    /** Where a span ends in what is shown of its first line: there, or where the line does if it goes on. */
    private static int end(Span span, int left, String near) {
        return span.endLine() == span.startLine()
                ? Math.min(span.endColumn() - 1 - left, near.length())
                : near.stripTrailing().length();
    }
}
