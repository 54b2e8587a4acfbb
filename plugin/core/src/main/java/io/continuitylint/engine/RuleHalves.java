package io.continuitylint.engine;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** Rules in two parts that take about as long, one for each core. */
final class RuleHalves {

    /** What it takes to build the network of a rule, in facts that pass through it; roughly, as a first run in a JVM shows it. */
    private static final long BUILD = 1_000;

    private RuleHalves() {}

    /**
     * Divides rules by their names: those of a family look at the same facts, which both parts would have to insert.
     *
     * @param rules by their names, with the facts that each looks at
     * @return one part or two, none of them empty
     */
    static List<NavigableMap<String, FactChoice>> of(NavigableMap<String, FactChoice> rules) {
        long whole = rules.values().stream().mapToLong(RuleHalves::cost).sum();
        long before = 0;
        for (Map.Entry<String, FactChoice> rule : rules.entrySet()) {
            long cost = cost(rule.getValue());
            if (before > 0 && before + cost / 2 >= whole / 2) {
                return List.of(rules.headMap(rule.getKey(), false), rules.tailMap(rule.getKey(), true));
            }
            before += cost;
        }
        return rules.isEmpty() ? List.of() : List.of(rules);
    }

    private static long cost(FactChoice facts) {
        return BUILD + facts.size();
    }
}
