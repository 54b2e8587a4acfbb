package io.continuitylint.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be wrong with a rule though it compiles: the name of the DRL rule, and the values of its messages. */
final class RuleText {

    private RuleText() {}

    /** Each with its place; of a decision table first what is wrong with that. */
    static List<String> mistakes(RuleFolder folder) {
        List<String> mistakes = new ArrayList<>();
        RuleDrl drl = folder.drl();
        if (!drl.mistakes().isEmpty()) {
            return drl.mistakes();
        }
        List<RuleFolder.DrlRule> rules = folder.rules();
        for (RuleFolder.DrlRule rule : rules) {
            String name = rule.name();
            if (!name.equals(folder.id()) && !name.startsWith(folder.id() + ": ")) {
                String message = "the rule is called \"%s\"; in this folder it is \"%s\", or \"%s: a word\""
                        .formatted(name, folder.id(), folder.id());
                mistakes.add(drl.place(rule.line(), message) + ": " + message);
            }
        }
        for (RuleFolder.DrlRule rule : repeated(rules)) {
            String message = "there is another rule \"%s\" above; call this one \"%s: a word\""
                    .formatted(rule.name(), folder.id());
            mistakes.add(drl.place(rule.line(), message) + ": " + message);
        }
        if (rules.isEmpty()) {
            String message = "there is no rule in it; it begins with: rule \"%s\"".formatted(folder.id());
            mistakes.add(drl.place(1, message) + ": " + message);
        }
        mistakes.addAll(MessageValues.mistakes(drl));
        return mistakes;
    }

    private static List<RuleFolder.DrlRule> repeated(List<RuleFolder.DrlRule> rules) {
        Set<String> names = new HashSet<>();
        return rules.stream().filter(rule -> !names.add(rule.name())).toList();
    }
}
