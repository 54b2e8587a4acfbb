package io.continuitylint.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text without the characters that nobody sees and YAML stumbles over: read without them, each is one finding and not
 * many about what follows from it.
 *
 * @param leftOut how many characters of the text come before each one that was left out, in order
 * @param found what was left out or replaced, each kind of character once
 */
record ReadableText(String text, List<Integer> leftOut, List<Found> found) {

    /**
     * An invisible character.
     *
     * @param index where it is first, in the text as written, in code points
     * @param times how often it is there
     */
    record Found(int character, int index, int times) {

        String message() {
            String name = InvisibleCharacters.named(character);
            String more = times == 1 ? "" : " (and %s more in this file)".formatted(times - 1);
            if (InvisibleCharacters.isSpace(character)) {
                return "%s is here%s, which YAML does not read as a space; write an ordinary space"
                        .formatted(name, more);
            }
            if (InvisibleCharacters.isSeparator(character)) {
                return "%s is here%s, which ends a line for some readers only; delete it, or write a space or begin a new line"
                        .formatted(name, more);
            }
            return InvisibleCharacters.isDirection(character)
                    ? "%s is here%s, which changes the order in which text is shown; delete it".formatted(name, more)
                    : "%s is here%s, which cannot be seen; delete it".formatted(name, more);
        }
    }

    static ReadableText of(String written) {
        return isAscii(written) ? new ReadableText(written, List.of(), List.of()) : new Search(written).result();
    }

    /** Without a stream, which took a thirteenth of the time of parsing: all characters of all files go through it. */
    private static boolean isAscii(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static final class Search {

        private final String written;
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> leftOut = new ArrayList<>();
        private final Map<Integer, Found> found = new LinkedHashMap<>();

        /** Whether only space came so far in this line, or since a colon: there a space has a meaning. */
        private boolean opens = true;

        private boolean comment;
        private int kept;

        /** Whether the last character may be one of an id, and is part of a word. */
        private boolean inWord;

        Search(String written) {
            this.written = written;
        }

        ReadableText result() {
            int index = 0;
            for (int at = 0; at < written.length(); at += Character.charCount(written.codePointAt(at))) {
                take(written.codePointAt(at), index++, at + 1 < written.length() ? written.charAt(at + 1) : ' ');
            }
            return new ReadableText(text.toString(), List.copyOf(leftOut), List.copyOf(found.values()));
        }

        private void take(int character, int index, char next) {
            if (InvisibleCharacters.isSeparator(character) && !(inWord && isWord(next))
                    || InvisibleCharacters.isSpace(character) && opens && !comment) {
                report(character, index);
                keep(' ');
            } else if (InvisibleCharacters.isNeverMeant(character)) {
                report(character, index);
                leftOut.add(kept);
            } else {
                keep(character);
            }
        }

        private void keep(int character) {
            boolean space = character == ' ';
            inWord = isWord(character) || inWord && (character == '.' || character == '_' || character == '-');
            comment = character != '\n' && (comment || character == '#' && (kept == 0 || endsWithSpace()));
            opens = character == '\n' || character == ':' || opens && (space || character == '-');
            text.appendCodePoint(character);
            kept++;
        }

        /** Within an id, a separator is read as if it were not there: all else would make it two words. */
        private static boolean isWord(int character) {
            return character < 0x80 && Character.isLetterOrDigit(character);
        }

        private boolean endsWithSpace() {
            return Character.isWhitespace(text.charAt(text.length() - 1));
        }

        private void report(int character, int index) {
            Found first = found.get(character);
            found.put(
                    character,
                    first == null
                            ? new Found(character, index, 1)
                            : new Found(character, first.index(), first.times() + 1));
        }
    }
}
