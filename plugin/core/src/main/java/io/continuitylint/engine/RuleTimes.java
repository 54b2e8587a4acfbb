package io.continuitylint.engine;

import java.util.SortedMap;
import java.util.TreeMap;

/** How long each rule takes by itself. */
final class RuleTimes {

    private static final int ROUNDS = 2;

    private RuleTimes() {}

    /** Nanoseconds by rule id. The better of two rounds counts, as the first one builds the network and warms up. */
    static SortedMap<String, Long> of(RuleBase rules, FactSet facts) {
        SortedMap<String, Long> nanos = new TreeMap<>();
        for (String id : rules.ids()) {
            RuleBase one = rules.ofId(id);
            for (int round = 1; round <= ROUNDS; round++) {
                long start = System.nanoTime();
                RuleRun.of(one, facts);
                nanos.merge(id, System.nanoTime() - start, Math::min);
            }
        }
        return nanos;
    }
}
