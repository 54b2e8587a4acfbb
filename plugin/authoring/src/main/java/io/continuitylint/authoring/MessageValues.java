package io.continuitylint.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether every {@code %s} of a message has its value. Without this check one too few is found when the rule finds
 * something, one too many never.
 */
final class MessageValues {

    private static final Pattern REPORT = Pattern.compile("\\bfindings\\s*\\.\\s*(?:violated|notProven)\\s*\\(");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Two percent signs stand for one, and need no value. */
    private static final Pattern SLOT = Pattern.compile("%(.)");

    private final RuleDrl rule;
    private final String drl;

    private MessageValues(RuleDrl rule) {
        this.rule = rule;
        this.drl = rule.text();
    }

    /** What is wrong with the messages of a rule, each with its place. */
    static List<String> mistakes(RuleDrl rule) {
        return new MessageValues(rule).check();
    }

    private List<String> check() {
        List<String> mistakes = new ArrayList<>();
        Matcher report = REPORT.matcher(drl);
        while (report.find()) {
            List<String> arguments = arguments(report.end());
            if (arguments.size() > 1 && LITERAL.matcher(arguments.get(1)).lookingAt()) {
                int slots = slots(arguments.get(1));
                int values = arguments.size() - 2;
                if (slots != values) {
                    String message = "the message %s has %s %%s, and there %s"
                            .formatted(
                                    arguments.get(1), slots, values == 1 ? "is 1 value" : "are " + values + " values");
                    mistakes.add(rule.place(line(report.start()), message) + ": " + message);
                }
            }
        }
        return mistakes;
    }

    /** The arguments of a call, from behind its opening parenthesis to the one that closes it. */
    private List<String> arguments(int start) {
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
        return arguments;
    }

    /** How many values a message takes, which may be several texts with a plus between them. */
    private static int slots(String message) {
        int slots = 0;
        Matcher literal = LITERAL.matcher(message);
        while (literal.find()) {
            Matcher slot = SLOT.matcher(literal.group(1));
            while (slot.find()) {
                slots += slot.group(1).equals("%") ? 0 : 1;
            }
        }
        return slots;
    }

    private int line(int at) {
        return 1
                + (int) drl.substring(0, at)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
    }
}
