package io.continuitylint.report;

import io.continuitylint.rule.Severity;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import java.util.List;

/** The line of a manifest a finding points at, with the line before it, and carets under the exact text. */
final class CodeFrame {

    private static final String TAB = "    ";
    private static final int WIDEST = 160;

    private final SourceLines sources;
    private final Style style;

    CodeFrame(SourceLines sources, Style style) {
        this.sources = sources;
        this.style = style;
    }

    /** The frame, each line ended; nothing if the file cannot be read any more. */
    String of(Place place, Severity severity) {
        List<String> lines = sources.of(place.file());
        int line = place.span().startLine();
        if (line > lines.size()) {
            return "";
        }
        int width = Integer.toString(line).length();
        StringBuilder frame = new StringBuilder();
        if (line > 1 && !lines.get(line - 2).isBlank()) {
            frame.append(numbered(line - 1, width, lines.get(line - 2)));
        }
        frame.append(numbered(line, width, lines.get(line - 1)));
        frame.append(style.dim(" ".repeat(width + 1) + "| "))
                .append(style.of(severity, carets(place.span(), lines.get(line - 1))))
                .append('\n');
        return frame.toString();
    }

    private String numbered(int number, int width, String line) {
        String text = line.replace("\t", TAB).stripTrailing();
        String shown = text.length() <= WIDEST ? text : text.substring(0, WIDEST) + "…";
        return style.dim(" ".repeat(width - Integer.toString(number).length()) + number + " | ") + shown + "\n";
    }

    /** Carets from the start of a span to its end, or to the end of the line where it goes on. */
    private static String carets(Span span, String line) {
        int end = span.endLine() == span.startLine()
                ? span.endColumn() - 1
                : line.codePointCount(0, line.stripTrailing().length());
        StringBuilder carets = new StringBuilder();
        int[] points = line.codePoints().toArray();
        for (int column = 0; column < Math.max(end, span.startColumn()); column++) {
            String sign = column < span.startColumn() - 1 ? " " : "^";
            carets.append(column < points.length && points[column] == '\t' ? sign.repeat(TAB.length()) : sign);
            if (carets.length() >= WIDEST) {
                break;
            }
        }
        return carets.toString();
    }
}
