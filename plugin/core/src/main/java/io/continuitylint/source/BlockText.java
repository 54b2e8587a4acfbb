package io.continuitylint.source;

/** Reads a text that stands below its key, as it is or folded to one line. */
final class BlockText {

    private final YamlCursor cursor;
    private final StringBuilder text = new StringBuilder();
    private int end;

    private BlockText(YamlCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads the one that begins here, below what has an indent, and goes to the next word. */
    static void read(YamlCursor cursor, int parent, TreeBuilder tree) {
        int start = cursor.position;
        boolean folded = cursor.here() == '>';
        cursor.position++;
        char kept = cursor.here();
        if (kept == '-' || kept == '+') {
            cursor.position++;
        }
        UncommonYaml.unless(cursor.isBlank(cursor.position));
        cursor.skipSpaces();
        UncommonYaml.unless(cursor.isEndOfLine());
        cursor.skipLine();
        cursor.skipBreak();
        BlockText block = new BlockText(cursor);
        block.lines(parent, folded, kept);
        tree.scalar(block.text.toString(), start, block.end, false);
        cursor.nextWord();
    }

    /** The first line gives the indent, and a line with less ends the text. */
    private void lines(int parent, boolean folded, char kept) {
        cursor.skipSpaces();
        int indent = cursor.ownColumn();
        UncommonYaml.unless(!cursor.isBreak(cursor.position) && indent > parent && indent > 0);
        int breaks = 0;
        boolean wasText = false;
        do {
            boolean isText = cursor.here() != ' ';
            fold(folded && wasText && isText, breaks);
            wasText = isText;
            line();
            breaks = skipBreaks(indent);
        } while (!cursor.isEnd() && cursor.ownColumn() == indent);
        if (kept != '-' && breaks > 0) {
            text.append("\n".repeat(kept == '+' ? breaks : 1));
        }
    }

    /** What stands between two lines: a space where both are folded into one. */
    private void fold(boolean folded, int breaks) {
        if (breaks > 0) {
            text.append(folded && breaks == 1 ? " " : "\n".repeat(folded ? breaks - 1 : breaks));
        }
    }

    private void line() {
        int from = cursor.position;
        cursor.skipLine();
        text.append(cursor.text, from, cursor.position);
        end = cursor.position;
        while (Character.isWhitespace(cursor.at(end - 1))) {
            end--;
        }
    }

    /** How many lines end before the next one with text; goes to its first word, but no further than the indent. */
    private int skipBreaks(int indent) {
        int breaks = 0;
        while (cursor.isBreak(cursor.position) && !cursor.isEnd()) {
            cursor.skipBreak();
            breaks++;
            while (cursor.here() == ' ' && cursor.ownColumn() < indent) {
                cursor.position++;
            }
        }
        return breaks;
    }
}
