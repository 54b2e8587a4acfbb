package io.continuitylint.source;

/** Makes the control characters of quoted text harmless: line breaks, and what steers a terminal or a build server. */
public final class ControlCharacters {

    private ControlCharacters() {}

    /** The text with each control character spelled out, as {@code \\u000A}: for a message that quotes it. */
    public static String escaped(String text) {
        if (text.chars().noneMatch(ControlCharacters::isControl)) {
            return text;
        }
        StringBuilder line = new StringBuilder();
        text.chars()
                .forEach(sign -> line.append(isControl(sign) ? "\\u%04X".formatted(sign) : Character.toString(sign)));
        return line.toString();
    }

    /** The text with a space for each line break and tab, and a replacement character for other control characters. */
    public static String replaced(String text) {
        if (text.chars().noneMatch(ControlCharacters::isControl)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text);
        for (int index = 0; index < plain.length(); index++) {
            char sign = plain.charAt(index);
            if (isControl(sign)) {
                plain.setCharAt(index, Character.isWhitespace(sign) ? ' ' : '\uFFFD');
            }
        }
        return plain.toString();
    }

    /** Also the line and paragraph separators of Unicode, at which some readers of lines break. */
    private static boolean isControl(int sign) {
        return Character.isISOControl(sign) || sign == '\u2028' || sign == '\u2029';
    }
}
