package io.continuitylint.rule;

import java.util.List;

/**
 * Something that a reader of the field looks for.
 *
 * @param group what it is one of, {@code The six ways in which backups fail}
 * @param rules the ids of the rules that answer it, or families as {@code people/*}
 */
public record Topic(String group, String name, List<String> rules) {

    public Topic {
        rules = List.copyOf(rules);
    }

    /** Whether a rule is one of those that answer it. */
    public boolean isAnsweredBy(String rule) {
        return rules.stream()
                .anyMatch(named -> named.endsWith("/*")
                        ? rule.startsWith(named.substring(0, named.length() - 1))
                        : rule.equals(named));
    }
}
