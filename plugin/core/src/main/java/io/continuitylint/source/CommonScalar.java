package io.continuitylint.source;

import org.jspecify.annotations.Nullable;

/** A scalar: plain, or in quotes on one line. */
final class CommonScalar {

    /** A word that begins with one of these is none, or not always. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    int start;
    boolean isPlain;

    private final YamlCursor cursor;
    private int end;

    /** What it says, if that is not what is written. */
    private @Nullable String read;

    CommonScalar(YamlCursor cursor) {
        this.cursor = cursor;
    }

    void addTo(TreeBuilder tree) {
        int quote = isPlain ? 0 : 1;
        String text = read == null ? cursor.text.substring(start + quote, end - quote) : read;
        tree.scalar(text, start, end, isPlain);
    }

    /** Reads the one that begins here, as far as it goes in this line. */
    void read(boolean inFlow) {
        start = cursor.position;
        read = null;
        isPlain = cursor.here() != '"' && cursor.here() != '\'';
        if (isPlain) {
            UncommonYaml.unless(beginsPlain());
            end = endInLine(inFlow);
        } else {
            quoted(cursor.here());
            end = cursor.position;
        }
    }

    private boolean beginsPlain() {
        char first = cursor.here();
        char second = cursor.at(start + 1);
        return switch (first) {
            case '-' -> isLetterOrDigit(second);
            // Three of them at the beginning of a line end a document.
            case '.' -> isLetterOrDigit(second) || cursor.ownColumn() > 0;
            default -> first > ' ' && INDICATORS.indexOf(first) < 0;
        };
    }

    private static boolean isLetterOrDigit(char character) {
        return character < 0x80 && Character.isLetterOrDigit(character);
    }

    /** Goes to what ends it in this line, and gives the end of its last word. */
    private int endInLine(boolean inFlow) {
        int last = cursor.position;
        while (!cursor.isEndOfLine() && !(inFlow ? isFlowIndicator() : cursor.isColon())) {
            cursor.position++;
            last = cursor.at(cursor.position - 1) == ' ' ? last : cursor.position;
        }
        return last;
    }

    private boolean isFlowIndicator() {
        return switch (cursor.here()) {
            case ',', '[', ']', '{', '}', '?' -> true;
            case ':' -> cursor.isBlank(cursor.position + 1) || ",[]{}".indexOf(cursor.at(cursor.position + 1)) >= 0;
            default -> false;
        };
    }

    private void quoted(char quote) {
        boolean escaped = false;
        cursor.position++;
        while (cursor.here() != quote || quote == '\'' && cursor.at(cursor.position + 1) == quote) {
            UncommonYaml.unless(!cursor.isBreak(cursor.position));
            boolean escape = cursor.here() == (quote == '"' ? '\\' : '\'');
            escaped |= escape;
            cursor.position += escape ? 2 : 1;
        }
        if (escaped) {
            String written = cursor.text.substring(start + 1, cursor.position);
            read = quote == '"' ? unescaped(written) : written.replace("''", "'");
        }
        cursor.position++;
    }

    private static String unescaped(String written) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < written.length(); index++) {
            char character = written.charAt(index);
            if (character == '\\') {
                index++;
                character = written.charAt(index);
                UncommonYaml.unless(character == '"' || character == '\\');
            }
            text.append(character);
        }
        return text.toString();
    }

    /** Reads on where the first line of a plain one has ended, and goes to the next word behind it. */
    void readFurtherLines(int indent) {
        StringBuilder lines = null;
        int breaks = skipBreaks();
        while (!cursor.isEnd() && cursor.ownColumn() > indent && cursor.here() != '#') {
            lines = lines == null ? new StringBuilder(cursor.text.substring(start, end)) : lines;
            lines.append(breaks == 1 ? " " : "\n".repeat(breaks - 1));
            int from = cursor.position;
            end = endInLine(false);
            lines.append(cursor.text, from, end);
            UncommonYaml.unless(cursor.isEndOfLine());
            breaks = cursor.isBreak(cursor.position) ? skipBreaks() : 0;
            if (breaks == 0) {
                break;
            }
        }
        read = lines == null ? null : lines.toString();
        if (breaks == 0) {
            cursor.endLine();
        } else {
            cursor.nextWord();
        }
    }

    /** How many lines end before the next word, which is a comment or none as well. */
    private int skipBreaks() {
        int breaks = 0;
        while (cursor.isBreak(cursor.position) && !cursor.isEnd()) {
            cursor.skipBreak();
            cursor.skipSpaces();
            breaks++;
        }
        return breaks;
    }
}
