package io.continuitylint.source;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The lines of a text as {@link String#lines()} has them, each cut out when it is asked for: of very many, few are shown. */
final class TextLines extends AbstractList<String> implements RandomAccess {

    private final String text;
    private final int[] starts;

    /** @param read the lines of a text that is most likely the same; they hold where it is as long */
    TextLines(String text, Lines read) {
        this.text = text;
        this.starts = (read.length == text.length() ? read : new Lines(text)).starts;
    }

    @Override
    public String get(int index) {
        int end = index + 1 < starts.length ? starts[index + 1] : text.length();
        int from = starts[index];
        if (end > from && text.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > from && text.charAt(end - 1) == '\r') {
            end--;
        }
        return text.substring(from, end);
    }

    /** Nothing after the last break is no line. */
    @Override
    public int size() {
        int last = starts.length - 1;
        return starts[last] < text.length() ? starts.length : last;
    }
}
