package io.continuitylint.report;

import io.continuitylint.report.content.TerminalText;

/**
 * As much of a line as there is room for, around the part that is meant.
 *
 * @param before how many columns come before that part
 * @param marked how many columns of that part are shown; at least one
 */
record CutLine(String text, int before, int marked) {

    private static final String MORE = "...";

    /** No column shows more characters than this, and a line may hold millions. */
    private static final int PER_COLUMN = 4;

    /**
     * Cuts a line where it is too wide.
     *
     * @param start first character of the part that is meant
     * @param end the one after its last
     * @param room columns
     * @param terminal may spell out characters of it
     */
    static CutLine of(String line, int start, int end, int room, Terminal terminal) {
        int near = PER_COLUMN * room;
        String before = terminal.shown(TerminalText.expanded(line.substring(whole(line, start - near), start)));
        String meant =
                terminal.shown(TerminalText.expanded(line.substring(start, Math.min(end, whole(line, start + near)))));
        String after = terminal.shown(TerminalText.expanded(line.substring(end, whole(line, end + near))));
        String all = (before + meant + after).stripTrailing();
        int from = DisplayWidth.of(before);
        int marked = Math.max(1, DisplayWidth.of(meant));
        int width = DisplayWidth.of(all);
        if (width <= room) {
            return new CutLine(all, from, marked);
        }
        int left = left(from, marked, width, room);
        String rest = left <= 0 ? all : MORE + without(all, left);
        // What is cut off is whole characters, which may be wider than what must go.
        int shift = width - DisplayWidth.of(rest);
        String text = DisplayWidth.of(rest) <= room ? rest : atMost(rest, room - MORE.length()) + MORE;
        int shown = from - shift;
        return new CutLine(text, shown, Math.max(1, Math.min(marked, DisplayWidth.of(text) - shown)));
    }

    /** The same place within the line, or the one before it where it would part the halves of a character. */
    private static int whole(String line, int place) {
        int inside = Math.max(0, Math.min(line.length(), place));
        boolean parted = inside > 0
                && inside < line.length()
                && Character.isSurrogatePair(line.charAt(inside - 1), line.charAt(inside));
        return parted ? inside - 1 : inside;
    }

    /** How many columns go at the left: none if what is meant is shown anyway, else so many that it has some context. */
    private static int left(int from, int marked, int width, int room) {
        int context = room * 3 / 8;
        boolean fits = from + marked < room || from <= context;
        return fits ? 0 : Math.min(from - context, width - room + MORE.length());
    }

    private static String without(String text, int columns) {
        if (DisplayWidth.isSimple(text)) {
            return text.substring(Math.min(columns, text.length()));
        }
        StringBuilder rest = new StringBuilder();
        int gone = 0;
        for (String character : DisplayWidth.characters(text)) {
            if (gone < columns) {
                gone += DisplayWidth.of(character);
            } else {
                rest.append(character);
            }
        }
        return rest.toString();
    }

    private static String atMost(String text, int columns) {
        if (DisplayWidth.isSimple(text)) {
            return text.substring(0, Math.min(columns, text.length()));
        }
        StringBuilder start = new StringBuilder();
        int width = 0;
        for (String character : DisplayWidth.characters(text)) {
            width += DisplayWidth.of(character);
            if (width > columns) {
                break;
            }
            start.append(character);
        }
        return start.toString();
    }
}
