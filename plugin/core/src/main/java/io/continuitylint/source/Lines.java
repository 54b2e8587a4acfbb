package io.continuitylint.source;

import java.util.Arrays;
import java.util.List;

/** Where the lines of a text begin, as editors count them. */
final class Lines {

    /** Where each line begins, in UTF-16: the first one at 0, each other one behind a break. */
    final int[] starts;

    /** How long the text is, in UTF-16. */
    private final int length;

    /** Where the last line ends that holds something: below it there is no place. */
    private final int end;

    /** The characters that are two in UTF-16: SnakeYAML counts them as one, editors as two columns. */
    private final int[] wide;

    /** How many characters of what SnakeYAML reads come before each one that was left out for it, in order. */
    private final int[] leftOut;

    Lines(String text) {
        this(text, List.of());
    }

    Lines(String text, List<Integer> leftOut) {
        this.leftOut = leftOut.stream().mapToInt(Integer::intValue).toArray();
        starts = text.indexOf('\r') < 0 ? afterLineFeeds(text) : afterBreaks(text);
        length = text.length();
        end = end(text);
        wide = text.length() == text.codePointCount(0, text.length()) ? new int[0] : wideOnes(text);
    }

    /** Whether a text is as long, and has a break wherever this one has: then it is the same, or was changed between them. */
    boolean mayBeOf(String text) {
        boolean fits = length == text.length();
        for (int line = 1; fits && line < starts.length; line++) {
            fits = "\r\n".indexOf(text.charAt(starts[line] - 1)) >= 0;
        }
        return fits;
    }

    private static int end(String text) {
        int end = text.length();
        while (end > 0 && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static int[] afterLineFeeds(String text) {
        int[] found = new int[16];
        int size = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            found = size < found.length ? found : Arrays.copyOf(found, 2 * size);
            found[size++] = at + 1;
        }
        return Arrays.copyOf(found, size);
    }

    /** As above, for texts in which a carriage return, alone or with a line feed, ends lines too. */
    private static int[] afterBreaks(String text) {
        return afterLineFeeds(text.replace("\r\n", " \n").replace('\r', '\n'));
    }

    private static int[] wideOnes(String text) {
        int[] points = text.codePoints().toArray();
        int size = 0;
        for (int index = 0; index < points.length; index++) {
            if (Character.isSupplementaryCodePoint(points[index])) {
                points[size++] = index;
            }
        }
        return Arrays.copyOf(points, size);
    }

    /** The stretch between two characters, each counted from 0 as Unicode code points, without those left out. */
    Span span(int start, int end) {
        return written(restored(start), restored(end));
    }

    /** As above, with those left out. */
    Span written(int start, int end) {
        int from = Math.min(this.end, utf16(start));
        int to = Math.min(this.end, utf16(Math.max(start, end)));
        int first = line(from);
        int last = line(to);
        return new Span(first + 1, from - starts[first] + 1, last + 1, to - starts[last] + 1);
    }

    /**
     * Where the first line begins that is longer than a limit, its end included; -1 if there is none. Both are counted in
     * UTF-16.
     */
    int startOfLineOver(int limit) {
        for (int line = 0; line < starts.length; line++) {
            int end = line + 1 < starts.length ? starts[line + 1] : length;
            if (end - starts[line] > limit) {
                return starts[line];
            }
        }
        return -1;
    }

    private int restored(int character) {
        int before = 0;
        int after = leftOut.length;
        while (before < after) {
            int middle = (before + after) >>> 1;
            if (leftOut[middle] <= character) {
                before = middle + 1;
            } else {
                after = middle;
            }
        }
        return character + before;
    }

    private int utf16(int character) {
        int found = Arrays.binarySearch(wide, character);
        return character + (found < 0 ? -found - 1 : found);
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found < 0 ? -found - 2 : found;
    }
}
