package io.continuitylint.report.content;

import io.continuitylint.source.ControlCharacters;

/** Text of a manifest as a terminal shows it: nothing in it steers the terminal or a build server. */
public final class TerminalText {

    private static final String TAB = "    ";

    private TerminalText() {}

    /** An id, a title, a name of a file: what cannot be shown is spelled out. */
    public static String of(Object value) {
        return ControlCharacters.escaped(value.toString());
    }

    /** A line of a file, in which each character keeps its place, so that positions in it stay right. */
    public static String line(String line) {
        return ControlCharacters.replaced(line, '\t');
    }

    /** A part of such a line as it is shown: a tab is four columns. */
    public static String expanded(String part) {
        return part.replace("\t", TAB);
    }
}
