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

    @Override
    public int compareTo(Span other) {
        int byLine = Integer.compare(startLine, other.startLine);
        return byLine != 0 ? byLine : Integer.compare(startColumn, other.startColumn);
    }
}
