package io.continuitylint.report;

import io.continuitylint.rule.Severity;

/** Colours, or none. */
public enum Style {
    PLAIN,
    ANSI;

    private static final String RESET = "\u001B[0m";

    String bold(String text) {
        return with("1", text);
    }

    String dim(String text) {
        return with("2", text);
    }

    String link(String text) {
        return with("36", text);
    }

    String help(String text) {
        return with("32", text);
    }

    /** In the colour of a severity. */
    String of(Severity severity, String text) {
        return with(
                switch (severity) {
                    case ERROR -> "1;31";
                    case WARNING -> "1;33";
                    case INFO -> "1;34";
                },
                text);
    }

    private String with(String code, String text) {
        return this == PLAIN ? text : "\u001B[" + code + "m" + text + RESET;
    }
}
