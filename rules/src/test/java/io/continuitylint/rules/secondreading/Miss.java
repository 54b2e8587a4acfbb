package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Function;
import io.continuitylint.rule.Verdict;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An objective that is missed.
 *
 * @param about what one finding is about, by which misses are put together
 * @param target what the function asks for, in milliseconds
 */
record Miss(String about, String object, Function function, long target, Verdict verdict) {

    private static final Comparator<Miss> ASKING_FOR_MOST = Comparator.comparingLong(Miss::target)
            .thenComparing(Miss::function, Function.STRICTEST_FIRST)
            .thenComparing(Miss::verdict);

    /** One finding for each thing it is about: for the function that asks for most, graded for the strictest. */
    static Set<Expected> findings(String rule, Collection<Miss> misses, Evaluator evaluator) {
        Map<String, Miss> most = new TreeMap<>();
        Map<String, Function> strictest = new TreeMap<>();
        for (Miss miss : misses) {
            most.merge(miss.about(), miss, (one, two) -> ASKING_FOR_MOST.compare(one, two) <= 0 ? one : two);
            strictest.merge(
                    miss.about(),
                    miss.function(),
                    (one, two) -> Function.STRICTEST_FIRST.compare(one, two) <= 0 ? one : two);
        }
        Set<Expected> findings = new TreeSet<>();
        most.forEach((about, miss) -> findings.add(new Expected(
                rule,
                miss.object(),
                miss.function().key(),
                miss.verdict(),
                evaluator.errorThenWarning(
                        strictest.getOrDefault(about, miss.function()).tier()))));
        return findings;
    }
}
