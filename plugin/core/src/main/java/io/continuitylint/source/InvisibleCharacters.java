package io.continuitylint.source;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Characters that nobody sees in an editor, and that make a text another one than it looks. */
public final class InvisibleCharacters {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** Where Unicode has a name that no author of manifests knows. */
    private static final Map<Integer, String> NAMES = Map.of(
            BYTE_ORDER_MARK,
            "byte-order mark",
            0x85,
            "next line",
            0xA0,
            "no-break space",
            0x202F,
            "narrow no-break space");

    private InvisibleCharacters() {}

    /** {@code U+2028 (line separator)}. */
    public static String named(int character) {
        String unicode = Character.getName(character);
        String known = unicode == null ? "no character" : unicode.toLowerCase(Locale.ROOT);
        String name = isHalf(character) ? "lone surrogate" : NAMES.getOrDefault(character, known);
        return String.format(Locale.ROOT, "U+%04X (%s)", character, name);
    }

    /** The first one of a text, named; null if there is none. Ordinary spaces, tabs and line feeds are none. */
    public static @Nullable String firstOf(String text) {
        return text.codePoints()
                .filter(character -> isSpace(character) || isNeverMeant(character) || isJoiner(character))
                .mapToObj(InvisibleCharacters::named)
                .findFirst()
                .orElse(null);
    }

    /** Looks like a space and is none to YAML. */
    static boolean isSpace(int character) {
        return Character.getType(character) == Character.SPACE_SEPARATOR && character != ' ';
    }

    /**
     * What no text of a manifest needs: separators of lines that editors do not show as such, characters without a width,
     * and what changes the order in which text is shown.
     */
    static boolean isNeverMeant(int character) {
        return isSeparator(character) || isDirection(character) || isWithoutWidth(character) || isHalf(character);
    }

    /** Reads as the end of a line to YAML and other readers, and as nothing to an editor. */
    static boolean isSeparator(int character) {
        return character == 0x2028 || character == 0x2029 || character == 0x85;
    }

    /** A mark, an embedding, an override or an isolate of the direction of text. */
    static boolean isDirection(int character) {
        return character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }

    static boolean isWithoutWidth(int character) {
        return character == 0x200B || character == 0x2060 || character == 0xAD || character == BYTE_ORDER_MARK;
    }

    /** Half of a character: only an escape can make it. */
    static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    /** Part of emoji and of some scripts, and a mistake in an id. */
    private static boolean isJoiner(int character) {
        return character == 0x200C || character == 0x200D;
    }
}
