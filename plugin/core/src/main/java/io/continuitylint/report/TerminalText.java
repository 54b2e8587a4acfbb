package io.continuitylint.report;

import io.continuitylint.source.ControlCharacters;

/** Text of a manifest as a terminal shows it: a tab is four columns, and nothing in it steers the terminal. */
final class TerminalText {

    private static final String TAB = "    ";

    private TerminalText() {}

    static String of(String text) {
        return ControlCharacters.replaced(text.replace("\t", TAB));
    }

    /** How many columns it takes. */
    static int width(String text) {
        return text.codePoints().map(TerminalText::width).sum();
    }

    private static int width(int point) {
        if (point == '\t') {
            return TAB.length();
        }
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(point) ? 2 : 1;
        };
    }

    /** The blocks that Unicode Standard Annex 11 calls wide, coarsely: East Asian scripts, full width forms, emoji. */
    private static boolean isWide(int point) {
        return point >= 0x1100 && point <= 0x115F
                || point >= 0x2E80 && point <= 0xA4CF && point != 0x303F
                || point >= 0xAC00 && point <= 0xD7A3
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFE30 && point <= 0xFE6F
                || point >= 0xFF00 && point <= 0xFF60
                || point >= 0xFFE0 && point <= 0xFFE6
                || point >= 0x1F300 && point <= 0x1F64F
                || point >= 0x1F680 && point <= 0x1F6FF
                || point >= 0x1F900 && point <= 0x1F9FF
                || point >= 0x20000 && point <= 0x3FFFD;
    }
}
