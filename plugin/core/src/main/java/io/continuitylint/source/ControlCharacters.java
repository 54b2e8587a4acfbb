package io.continuitylint.source;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes quoted text harmless: line breaks, what steers a terminal, what reverses the direction of a line, and what a
 * build server takes for a command when it stands in a log.
 */
public final class ControlCharacters {

    /** {@code ::error::} at the beginning of a word (GitHub), {@code ##[}, {@code ##vso[} (Azure), {@code ##teamcity[}. */
    private static final Pattern COMMAND = Pattern.compile(
            "(?<!\\S):(?=:[a-z])|#(?=#(?:vso|teamcity)?\\[)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private ControlCharacters() {}

    /**
     * The text with each control character spelled out, as {@code \\u000A}, and the first sign of a command as well: for
     * a message that quotes it.
     */
    public static String escaped(String text) {
        if (isHarmless(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (isControl(point)) {
                line.append(spelledOut(point));
            } else {
                line.appendCodePoint(point);
            }
        });
        return COMMAND.matcher(line)
                .replaceAll(
                        sign -> Matcher.quoteReplacement(spelledOut(sign.group().charAt(0))));
    }

    /**
     * The text with a space for each line break and tab, and a replacement character for other control characters and for
     * the first sign of a command. It is as long as before.
     *
     * @param kept a control character that stays
     */
    public static String replaced(String text, char kept) {
        if (isHarmless(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        COMMAND.matcher(text).replaceAll("\uFFFD").codePoints().forEach(point -> {
            if (point == kept || !isControl(point)) {
                plain.appendCodePoint(point);
            } else {
                plain.append((Character.isWhitespace(point) ? " " : "\uFFFD").repeat(Character.charCount(point)));
            }
        });
        return plain.toString();
    }

    /** A character as an escape: {@code \\u000A}. */
    public static String spelledOut(int point) {
        return String.format(Locale.ROOT, "\\u%04X", point);
    }

    private static boolean isHarmless(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (isControl(text.codePointAt(at))) {
                return false;
            }
        }
        return !mayHoldCommand(text) || !COMMAND.matcher(text).find();
    }

    /** Whether it is worth a look: nearly no text holds the two signs with which each command begins. */
    private static boolean mayHoldCommand(String text) {
        return text.contains("::") || text.contains("##");
    }

    /**
     * Also the line and paragraph separators of Unicode, at which some readers of lines break, marks of direction and
     * whatever else is invisible, except what joins the parts of an emoji or of a word.
     */
    public static boolean isControl(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> point != NON_JOINER && point != JOINER;
            default -> false;
        };
    }
}
