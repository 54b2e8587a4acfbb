package io.continuitylint.report;

/** Text filled up with spaces to the width of its column. */
final class Columns {

    private Columns() {}

    /** For words, which begin at the left edge of the column. */
    static String left(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    /** For numbers, which end at the right edge. */
    static String right(String text, int width) {
        return " ".repeat(width - text.length()) + text;
    }
}
