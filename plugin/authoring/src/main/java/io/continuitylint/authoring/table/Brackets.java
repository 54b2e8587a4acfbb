package io.continuitylint.authoring.table;

import java.util.ArrayDeque;
import java.util.Deque;

/** Whether a piece of DRL is whole, so that what is wrong with it does not show in another cell. */
final class Brackets {

    private static final String OPEN = "([{";
    private static final String CLOSED = ")]}";

    private Brackets() {}

    static boolean match(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (quoted && sign == '\\') {
                at++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && OPEN.indexOf(sign) >= 0) {
                open.push(OPEN.indexOf(sign));
            } else if (!quoted
                    && CLOSED.indexOf(sign) >= 0
                    && !Integer.valueOf(CLOSED.indexOf(sign)).equals(open.poll())) {
                return false;
            }
        }
        return open.isEmpty() && !quoted;
    }

    /** Whether a position is within quotation marks. */
    static boolean isQuoted(String text, int end) {
        boolean quoted = false;
        for (int at = 0; at < end; at++) {
            if (quoted && text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == '"') {
                quoted = !quoted;
            }
        }
        return quoted;
    }
}
