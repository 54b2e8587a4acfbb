package io.continuitylint.gradle.job;

import io.continuitylint.report.ConsoleCharset;
import io.continuitylint.report.Style;
import io.continuitylint.report.Terminal;

/**
 * What Gradle writes to. A daemon has no terminal of its own: there are no colours, lines have any length unless the user
 * says otherwise, and the characters are those of the client, which starts each daemon with its own.
 */
final class BuildConsole {

    private static final Terminal WIDE = of(0);

    private BuildConsole() {}

    /** @param width the value of the setting {@code width} */
    static Terminal of(int width) {
        return Terminal.of(Style.PLAIN, width, BuildConsole::command).in(ConsoleCharset.of(System.getProperties()));
    }

    /** A text as the console can show it. */
    static String shown(String text) {
        return WIDE.shown(text);
    }

    /** The command that shows the page of a rule. */
    private static String command(String rule) {
        return "gradle continuityExplain --rule=" + rule;
    }
}
