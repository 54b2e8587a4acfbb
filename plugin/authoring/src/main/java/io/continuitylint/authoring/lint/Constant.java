package io.continuitylint.authoring.lint;

import io.continuitylint.authoring.syntax.DrlPatterns;
import org.jspecify.annotations.Nullable;

/**
 * A value that stands in a rule.
 *
 * @param text without the type of a constant, which may be written or not
 */
record Constant(Kind kind, String text) {

    /** Values of different kinds are not compared here. */
    enum Kind {
        NULL,
        FLAG,
        NUMBER,
        TEXT,
        NAME
    }

    /** Null for what is only known when the rule is evaluated. */
    static @Nullable Constant of(String text) {
        if (text.equals("null")) {
            return new Constant(Kind.NULL, text);
        }
        if (text.equals("true") || text.equals("false")) {
            return new Constant(Kind.FLAG, text);
        }
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            return new Constant(Kind.NUMBER, text);
        }
        if (text.matches(DrlPatterns.TEXT)) {
            return new Constant(Kind.TEXT, text);
        }
        return text.matches("[A-Z]\\w*(\\.[A-Z]\\w*)*")
                ? new Constant(Kind.NAME, text.substring(text.lastIndexOf('.') + 1))
                : null;
    }
}
