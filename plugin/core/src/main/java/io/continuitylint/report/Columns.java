package io.continuitylint.report;

/** Text filled up with spaces to the width of its column on a terminal. */
final class Columns {

    private Columns() {}

    /** For words, which begin at the left edge of the column. */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
    }

    /** For numbers, which end at the right edge. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
