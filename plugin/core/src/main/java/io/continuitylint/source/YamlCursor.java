package io.continuitylint.source;

/**
 * A position in a text, and in its line. The text holds no character that is two in UTF-16, so that positions are those of
 * the parser.
 */
final class YamlCursor {

    /** Behind the last character. */
    private static final char END = '\0';

    final String text;

    int position;

    /** The column of the word that a line begins with, from 0; -1 behind the last line. */
    int column;

    private final char[] characters;
    private int lineStart;

    YamlCursor(String text) {
        this.text = text;
        this.characters = new char[text.length() + 2];
        text.getChars(0, text.length(), characters, 0);
        for (int index = 0; index < text.length(); index++) {
            UncommonYaml.unless(isCommon(index));
        }
    }

    /** Tabs have rules of their own, and what cannot be printed is an error. */
    private boolean isCommon(int index) {
        char character = characters[index];
        return character >= ' ' && character <= '~'
                || character == '\n'
                || character == '\r' && characters[index + 1] == '\n'
                || character >= '\u00A0'
                        && character < Character.MIN_SURROGATE
                        && !InvisibleCharacters.isSeparator(character);
    }

    char here() {
        return characters[position];
    }

    char at(int index) {
        return characters[index];
    }

    /** The column of where it is. */
    int ownColumn() {
        return position - lineStart;
    }

    /** Whether a word ends there. */
    boolean isBlank(int index) {
        return characters[index] == ' ' || isBreak(index);
    }

    /** Whether a line ends there, or the text. */
    boolean isBreak(int index) {
        char character = characters[index];
        return character == '\n' || character == '\r' || character == END;
    }

    /** Whether a key ends here. */
    boolean isColon() {
        return here() == ':' && isBlank(position + 1);
    }

    /** Whether a mapping or a list in brackets begins here. */
    boolean isFlow() {
        return here() == '[' || here() == '{';
    }

    boolean isEnd() {
        return here() == END;
    }

    /** Whether only a comment follows in the line, or nothing. */
    boolean isEndOfLine() {
        return isBreak(position) || here() == '#' && characters[position - 1] == ' ';
    }

    void skipSpaces() {
        while (characters[position] == ' ') {
            position++;
        }
    }

    /** Goes to the end of the line. */
    void skipLine() {
        while (!isBreak(position)) {
            position++;
        }
    }

    /** Goes from the end of a line to the beginning of the next; at the end of the text it stays there. */
    void skipBreak() {
        if (!isEnd()) {
            position += here() == '\r' ? 2 : 1;
            lineStart = position;
        }
    }

    /** Leaves a line of which all is read but a comment, for the next word. */
    void endLine() {
        skipSpaces();
        UncommonYaml.unless(isEndOfLine());
        skipLine();
        skipBreak();
        nextWord();
    }

    /** Goes from the beginning of a line, or of its first word, to the next word that is no comment. */
    void nextWord() {
        skipSpaces();
        while (!isEnd() && (here() == '#' || isBreak(position))) {
            skipLine();
            skipBreak();
            skipSpaces();
        }
        column = isEnd() ? -1 : ownColumn();
    }
}
