package io.continuitylint.source;

/**
 * A stretch of text. Lines and columns count from 1, as editors show them; columns count characters (UTF-16 units), and
 * the end is exclusive.
 */
public record Span(int startLine, int startColumn, int endLine, int endColumn) implements Comparable<Span> {

    public Span {
        if (startLine < 1 || startColumn < 1 || endLine < startLine) {
            throw new IllegalArgumentException("a span counts from 1 and ends after its start: %s:%s-%s:%s"
                    .formatted(startLine, startColumn, endLine, endColumn));
        }
    }

    /** Whether any of it is in a line; an end in the first column of a line takes nothing of that. */
    public boolean reaches(int line) {
        return startLine <= line && (line < endLine || line == endLine && (endColumn > 1 || startLine == endLine));
    }

    /** Whether it takes in a character, or ends right before it, as where a cursor stands. */
    public boolean reaches(int line, int column) {
        return reaches(line) && (line > startLine || startColumn <= column) && (line < endLine || column <= endColumn);
    }

    @Override
    public int compareTo(Span other) {
        int byLine = Integer.compare(startLine, other.startLine);
        return byLine != 0 ? byLine : Integer.compare(startColumn, other.startColumn);
    }
}
