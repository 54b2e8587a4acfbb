package io.continuitylint.rules.mutation;

import java.util.ArrayList;
import java.util.List;

/** Text in which what stands in brackets or quotes belongs together. */
final class Brackets {

    private Brackets() {}

    /** The parts of a text between the places where a separator stands outside of all brackets and quotes, stripped. */
    static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = find(text, separator, 0); at >= 0; at = find(text, separator, start)) {
            parts.add(text.substring(start, at).strip());
            start = at + separator.length();
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    /** Where a text stands outside of all brackets and quotes, from some place on; -1 where it does not. */
    static int find(String text, String wanted, int from) {
        int depth = 0;
        boolean quoted = false;
        for (int at = from; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (!quoted && depth == 0 && text.startsWith(wanted, at)) {
                return at;
            }
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            }
        }
        return -1;
    }

    /** Where the bracket that is open at some place is closed. */
    static int closing(String text, int open) {
        return find(text, ")", open + 1);
    }
}
