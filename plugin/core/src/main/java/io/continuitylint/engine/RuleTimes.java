package io.continuitylint.engine;

import java.util.SortedMap;
import java.util.TreeMap;

/** How long each rule takes by itself. */
final class RuleTimes {

    private static final int ROUNDS = 2;

    private RuleTimes() {}

    /**
     * Nanoseconds by rule id beyond what the quickest takes: to insert the facts costs the same for each, and would hide
     * what differs. The better of two rounds counts, as the first one warms up.
     */
    static SortedMap<String, Long> of(RuleBase rules, FactSet facts) {
        SortedMap<String, Long> nanos = new TreeMap<>();
        for (int round = 1; round <= ROUNDS; round++) {
            for (String id : rules.ids()) {
                long start = System.nanoTime();
                RuleRun.ofOne(rules, id, facts);
                nanos.merge(id, System.nanoTime() - start, Math::min);
            }
        }
        long quickest = nanos.values().stream().min(Long::compare).orElse(0L);
        nanos.replaceAll((id, taken) -> taken - quickest);
        return nanos;
    }
}
