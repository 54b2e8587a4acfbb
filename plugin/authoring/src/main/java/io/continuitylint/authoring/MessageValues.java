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

    /** Two percent signs stand for one, and need no value; nor does one before anything else. */
    private static final Pattern SLOT = Pattern.compile("%([%s])");

    private MessageValues() {}

    /** What is wrong with the messages of a rule, each with its place. */
    static List<String> mistakes(RuleDrl rule) {
        List<String> mistakes = new ArrayList<>();
        for (Reported report : Reported.in(rule.text())) {
            if (report.hasMessage()) {
                add(
                        rule,
                        report.line(),
                        "message",
                        report.arguments().subList(1, report.arguments().size()),
                        mistakes);
            }
        }
        for (Reported advice : Reported.furtherIn(rule.text())) {
            if (Reported.LITERAL.matcher(String.join(",", advice.arguments())).lookingAt()) {
                add(rule, advice.line(), "advice", advice.arguments(), mistakes);
            }
        }
        return mistakes;
    }

    /** @param said a text, and what fills it */
    private static void add(RuleDrl rule, int line, String what, List<String> said, List<String> mistakes) {
        int slots = slots(said.get(0));
        int values = said.size() - 1;
        if (slots != values) {
            String message = "the %s %s has %s %%s, and there %s"
                    .formatted(what, said.get(0), slots, values == 1 ? "is 1 value" : "are " + values + " values");
            mistakes.add(rule.place(line, message) + ": " + message);
        }
    }

    /** How many values a message takes, which may be several texts with a plus between them. */
    private static int slots(String message) {
        int slots = 0;
        Matcher literal = Reported.LITERAL.matcher(message);
        while (literal.find()) {
            Matcher slot = SLOT.matcher(literal.group(1));
            while (slot.find()) {
                slots += slot.group(1).equals("%") ? 0 : 1;
            }
        }
        return slots;
    }
}
