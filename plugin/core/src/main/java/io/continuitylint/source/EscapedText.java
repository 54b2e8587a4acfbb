package io.continuitylint.source;

import java.util.function.Consumer;

/** A text in double quotes: by an escape it may hold what no text needs. */
final class EscapedText {

    private EscapedText() {}

    /**
     * The text without what steers a terminal and without halves of characters.
     *
     * @param problems takes a message for each sort of character that was left out
     */
    static String cleaned(String text, Consumer<String> problems) {
        int[] unwanted =
                text.codePoints().filter(EscapedText::isUnwanted).distinct().toArray();
        for (int character : unwanted) {
            problems.accept(
                    "%s is written here as an escape; delete it".formatted(InvisibleCharacters.named(character)));
        }
        return unwanted.length == 0 ? text : without(text);
    }

    /** By whole characters: half of one may also be a part of another. Two halves that meet are one. */
    private static String without(String text) {
        StringBuilder cleaned = new StringBuilder();
        text.codePoints().filter(character -> !isUnwanted(character)).forEach(cleaned::appendCodePoint);
        return cleaned.toString();
    }

    private static boolean isUnwanted(int character) {
        boolean control = Character.isISOControl(character) && "\n\t\r".indexOf(character) < 0;
        return control || InvisibleCharacters.isNeverMeant(character);
    }
}
