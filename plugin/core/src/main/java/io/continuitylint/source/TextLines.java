package io.continuitylint.source;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The lines of a text as {@link String#lines()} has them, each cut out when it is first asked for: of very many, few are shown. */
final class TextLines extends AbstractList<String> implements RandomAccess {

    private final String text;
    private final int[] starts;

    /** Those that were asked for: of a long line with very many findings there is one text. */
    private final @Nullable String[] cut;

    /**
     * The lines of what a file holds by now.
     *
     * @param read those that it had when it was read: most likely the same, so that they are not looked for again unless it can
     *     be seen that they are not
     */
    TextLines(String text, Lines read) {
        this.text = text;
        this.starts = (read.mayBeOf(text) ? read : new Lines(text)).starts;
        this.cut = new String[starts.length];
    }

    @Override
    public String get(int index) {
        String known = cut[Objects.checkIndex(index, size())];
        String line = known == null ? line(index) : known;
        cut[index] = line;
        return line;
    }

    private String line(int index) {
        int from = starts[index];
        int end = index + 1 < starts.length ? starts[index + 1] : text.length();
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
