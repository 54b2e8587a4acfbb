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
        String cleaned = text;
        for (int character :
                text.codePoints().filter(EscapedText::isUnwanted).distinct().toArray()) {
            problems.accept(
                    "%s is written here as an escape; delete it".formatted(InvisibleCharacters.named(character)));
            cleaned = cleaned.replace(Character.toString(character), "");
        }
        return cleaned;
    }

    private static boolean isUnwanted(int character) {
        boolean control = Character.isISOControl(character) && "\n\t\r".indexOf(character) < 0;
        return control || InvisibleCharacters.isNeverMeant(character);
    }
}
