package io.continuitylint.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call by which a rule reports.
 *
 * @param line from 1
 * @param arguments as they are written: the object, the message and its values
 */
public record Reported(int line, List<String> arguments) {

    static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");

    private static final Pattern CALL = Pattern.compile("\\bfindings\\s*\\.\\s*(?:violated|notProven)\\s*\\(");

    private static final Pattern FURTHER = Pattern.compile("\\)\\s*\\.\\s*help\\s*\\(");

    public Reported {
        arguments = List.copyOf(arguments);
    }

    /** Those in some DRL, in its order. */
    public static List<Reported> in(String drl) {
        return calls(CALL, drl);
    }

    /** Those by which something is said to what is reported, such as advice: the arguments begin with that. */
    static List<Reported> furtherIn(String drl) {
        return calls(FURTHER, drl);
    }

    private static List<Reported> calls(Pattern pattern, String drl) {
        List<Reported> all = new ArrayList<>();
        Matcher call = pattern.matcher(drl);
        while (call.find()) {
            all.add(new Reported(line(drl, call.start()), arguments(drl, call.end())));
        }
        return all;
    }

    /** Whether the message stands there, and is not made by a method. */
    public boolean hasMessage() {
        return arguments.size() > 1 && LITERAL.matcher(arguments.get(1)).lookingAt();
    }

    /** What fills the message. */
    public List<String> values() {
        return arguments.subList(2, arguments.size());
    }

    /** The arguments of a call, from behind its opening parenthesis to the one that closes it; none where that is missing. */
    private static List<String> arguments(String drl, int start) {
        List<String> arguments = new ArrayList<>();
        Matcher literal = LITERAL.matcher(drl);
        int depth = 1;
        int from = start;
        int at = start;
        while (at < drl.length() && depth > 0) {
            char here = drl.charAt(at);
            if (here == '"' && literal.find(at)) {
                at = literal.end();
                continue;
            }
            depth += here == '(' ? 1 : here == ')' ? -1 : 0;
            if (depth == 0 || depth == 1 && here == ',') {
                arguments.add(drl.substring(from, at).strip());
                from = at + 1;
            }
            at++;
        }
        return depth == 0 ? arguments : List.of();
    }

    private static int line(String drl, int at) {
        return 1
                + (int) drl.substring(0, at)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
    }
}
