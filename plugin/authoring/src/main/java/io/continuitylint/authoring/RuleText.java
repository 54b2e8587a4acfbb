package io.continuitylint.authoring;

import java.util.ArrayList;
import java.util.List;

/** What can be wrong with a rule though it compiles: the name of the DRL rule, and the values of its messages. */
final class RuleText {

    private RuleText() {}

    /** Each as {@code file:line: message}. */
    static List<String> mistakes(RuleFolder folder) {
        List<String> mistakes = new ArrayList<>();
        List<RuleFolder.DrlRule> rules = folder.rules();
        for (RuleFolder.DrlRule rule : rules) {
            String name = rule.name();
            if (!name.equals(folder.id()) && !name.startsWith(folder.id() + ": ")) {
                mistakes.add("%s:%s: the rule is called \"%s\"; in this folder it is \"%s\", or \"%s: a word\""
                        .formatted(folder.shown(RuleFolder.DRL), rule.line(), name, folder.id(), folder.id()));
            }
        }
        if (rules.isEmpty()) {
            mistakes.add("%s:1: there is no rule in it; it begins with: rule \"%s\""
                    .formatted(folder.shown(RuleFolder.DRL), folder.id()));
        }
        mistakes.addAll(MessageValues.mistakes(folder));
        return mistakes;
    }
}
