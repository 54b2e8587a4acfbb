package io.continuitylint.finding;

import io.continuitylint.rule.RuleSpec.Severities;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run judged by, besides its rules and its day.
 *
 * @param policy all that the policy requires, defaults included, by the keys that lead to it: {@code tiers.1.testCadence}
 * @param rules the only ones that the user wanted to be evaluated, as written; empty for all
 * @param skipRules those that the user did not want to be evaluated, as written
 * @param severities that the rules declare, by id
 */
public record JudgedBy(
        SortedMap<String, PolicyValue> policy,
        List<String> rules,
        List<String> skipRules,
        SortedMap<String, Severities> severities) {

    public JudgedBy {
        policy = Collections.unmodifiableSortedMap(new TreeMap<>(policy));
        rules = List.copyOf(rules);
        skipRules = List.copyOf(skipRules);
        severities = Collections.unmodifiableSortedMap(new TreeMap<>(severities));
    }

    static JudgedBy of(LintReport report) {
        Selection selection = report.selection();
        SortedMap<String, Severities> severities = new TreeMap<>();
        report.rules().forEach(rule -> severities.put(rule.id(), rule.severity()));
        return new JudgedBy(report.scope().policyValues(), selection.rules(), selection.skipRules(), severities);
    }
}
