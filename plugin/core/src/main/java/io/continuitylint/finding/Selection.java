package io.continuitylint.finding;

import io.continuitylint.rule.Severity;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What made a run judge by less, or by other severities, than its rules declare: a green report is worth no more than
 * that.
 *
 * @param rules the only ones that the user wanted to be evaluated, as written; empty for all
 * @param skipRules those that the user did not want to be evaluated, as written
 * @param switchedOff by id, the rules that were not evaluated at all, and what switched them off
 * @param severities by id, the severities that the policy sets
 * @param baseline the findings that are known already; null where there is no baseline
 */
public record Selection(
        List<String> rules,
        List<String> skipRules,
        SortedMap<String, Switch> switchedOff,
        SortedMap<String, Severity> severities,
        @Nullable KnownFindings baseline) {

    /** Nothing was left out. */
    public static final Selection ALL = new Selection(List.of(), List.of(), new TreeMap<>(), new TreeMap<>(), null);

    /** What switches a rule off. */
    public enum Switch {
        /** It is none of those that the parameter {@code rules} names. */
        RULES("rules"),
        /** The parameter {@code skipRules} names it. */
        SKIP_RULES("skipRules"),
        /** The policy sets {@code enabled: false}. */
        POLICY("policy");

        private final String label;

        Switch(String label) {
            this.label = label;
        }

        /** As users write it. */
        public String label() {
            return label;
        }
    }

    public Selection {
        rules = List.copyOf(rules);
        skipRules = List.copyOf(skipRules);
        switchedOff = Collections.unmodifiableSortedMap(new TreeMap<>(switchedOff));
        severities = Collections.unmodifiableSortedMap(new TreeMap<>(severities));
    }

    /** The same, by a baseline. */
    public Selection with(@Nullable KnownFindings known) {
        return new Selection(rules, skipRules, switchedOff, severities, known);
    }

    /** The ids of the rules that something switched off. */
    public List<String> switchedOff(Switch by) {
        return switchedOff.keySet().stream()
                .filter(id -> switchedOff.get(id) == by)
                .toList();
    }
}
