package io.continuitylint.source;

/**
 * Makes the control characters of quoted text harmless: line breaks, what steers a terminal or a build server, and what
 * changes the order in which text is shown. All that is printed goes through it.
 */
public final class ControlCharacters {

    private ControlCharacters() {}

    /** The text with each control character spelled out, as {@code \\u000A}: for a message that quotes it. */
    public static String escaped(String text) {
        if (text.codePoints().noneMatch(ControlCharacters::isControl)) {
            return text;
        }
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .forEach(sign -> line.append(isControl(sign) ? "\\u%04X".formatted(sign) : Character.toString(sign)));
        return line.toString();
    }

    /** The text with a space for each line break and tab, and a replacement character for other control characters. */
    public static String replaced(String text) {
        if (text.codePoints().noneMatch(ControlCharacters::isControl)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(sign -> plain.appendCodePoint(isControl(sign) ? replacement(sign) : sign));
        return plain.toString();
    }

    private static int replacement(int sign) {
        return Character.isWhitespace(sign) ? ' ' : '\uFFFD';
    }

    /** Also the separators of Unicode, at which some readers of lines break, and halves of characters. */
    private static boolean isControl(int sign) {
        return Character.isISOControl(sign) || InvisibleCharacters.isNeverMeant(sign);
    }
}
