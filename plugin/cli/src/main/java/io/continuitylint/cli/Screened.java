package io.continuitylint.cli;

import io.continuitylint.report.Screen;
import io.continuitylint.report.Style;
import io.continuitylint.report.Terminal;
import io.continuitylint.request.ParameterValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of what is shown on a terminal. */
final class Screened {

    private static final int NARROWEST = 40;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto (on a terminal, unless NO_COLOR is set or TERM is dumb), always or never.")
    private String color = "auto";

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description =
                    "Lines are wrapped at so many columns; 0 leaves them as they are. Without it, the width of the "
                            + "terminal, and 0 where the output goes elsewhere.")
    private @Nullable Integer width;

    /** @param otherwise the width where nobody sits at a terminal */
    Terminal on(Shell shell, int otherwise) {
        Map<String, Boolean> words = new LinkedHashMap<>();
        words.put("auto", shell.outIsTerminal() && !Screen.isColourRefused(shell.environment()));
        words.put("always", true);
        words.put("never", false);
        boolean coloured = new ParameterValue("color", color).asOneOf(words);
        return Terminal.of(
                coloured ? Style.ANSI : Style.PLAIN,
                width == null ? columns(shell, otherwise) : width,
                Screened::explain);
    }

    private static int columns(Shell shell, int otherwise) {
        if (!shell.outIsTerminal()) {
            return otherwise;
        }
        int columns = Screen.columns(shell.environment()).orElseGet(Screen::columns);
        return columns <= 0 ? otherwise : Math.max(NARROWEST, columns);
    }

    /** The command that prints the page of a rule. */
    private static String explain(String rule) {
        return "continuity explain " + rule;
    }
}
