package io.continuitylint.report;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How many columns of a terminal a text takes: what a reader sees as one character takes one or two, whatever it is made
 * of.
 */
final class DisplayWidth {

    /** Below it, each char is a character of one column. */
    private static final char FIRST_MARK = '\u0300';

    /** A base with its marks, an emoji of several parts, a flag of two letters. */
    private static final Pattern CHARACTER = Pattern.compile("\\X", Pattern.DOTALL);

    /** A sequence that makes one emoji: joined, in colour, with a skin tone, a flag. */
    private static final Pattern EMOJI =
            Pattern.compile("[\u200D\uFE0F\\x{1F3FB}-\\x{1F3FF}]|[\\x{1F1E6}-\\x{1F1FF}]{2}");

    /** First and last of each range that is wide by Unicode Standard Annex 11: East Asian scripts, full width, emoji. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0x3247, 0x3250, 0x4DBF, 0x4E00, 0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
        0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x1B2FB, 0x1F004, 0x1F004, 0x1F0CF,
        0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E,
        0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440,
        0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595,
        0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5,
        0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947,
        0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private DisplayWidth() {}

    /** The columns of a text without control characters. */
    static int of(String text) {
        return isSimple(text)
                ? text.length()
                : characters(text).stream().mapToInt(DisplayWidth::ofCharacter).sum();
    }

    /** What a reader sees as one character each; none may be cut in two. */
    static List<String> characters(String text) {
        return CHARACTER.matcher(text).results().map(MatchResult::group).toList();
    }

    private static int ofCharacter(String character) {
        if (isSimple(character)) {
            return character.length();
        }
        return EMOJI.matcher(character).find()
                ? 2
                : character.codePoints().map(DisplayWidth::ofCodePoint).sum();
    }

    private static int ofCodePoint(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(point) ? 2 : isLaterPartOfHangul(point) ? 0 : 1;
        };
    }

    private static boolean isWide(int point) {
        int found = Arrays.binarySearch(WIDE, point);
        // Between two bounds, the one before it begins a range if its index is even.
        return found >= 0 || (-found - 1) % 2 == 1;
    }

    /** Vowels and final consonants, which stand in the columns of the first consonant. */
    private static boolean isLaterPartOfHangul(int point) {
        return point >= 0x1160 && point <= 0x11FF;
    }

    /** Whether each char is a character of one column. */
    static boolean isSimple(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_MARK) {
                return false;
            }
        }
        return true;
    }
}
