package io.continuitylint.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Some of the facts of a run, by their class and their number among those of the class. */
final class FactChoice {

    private final FactSet facts;
    private final Map<Class<?>, BitSet> chosen = new LinkedHashMap<>();

    private FactChoice(FactSet facts) {
        this.facts = facts;
    }

    /** What any of some choices from the same facts has. */
    static FactChoice ofAny(FactSet facts, Collection<FactChoice> choices) {
        FactChoice all = new FactChoice(facts);
        choices.forEach(
                choice -> choice.chosen.forEach((type, numbers) -> all.of(type).or(numbers)));
        return all;
    }

    /** All of them. */
    static FactChoice all(FactSet facts) {
        FactChoice all = new FactChoice(facts);
        facts.byType().forEach((type, ofType) -> all.of(type).set(0, ofType.size()));
        return all;
    }

    /** Those that a condition accepts. */
    static FactChoice of(FactSet facts, FactCondition condition) {
        FactChoice choice = new FactChoice(facts);
        facts.byType().forEach((type, ofType) -> {
            if (condition.isAbout(type)) {
                add(condition, choice.of(type), ofType);
            }
        });
        return choice;
    }

    private static void add(FactCondition condition, BitSet numbers, List<Object> facts) {
        if (condition.acceptsAll()) {
            numbers.set(0, facts.size());
            return;
        }
        for (int number = 0; number < facts.size(); number++) {
            if (condition.accepts(facts.get(number))) {
                numbers.set(number);
            }
        }
    }

    /** What is asked of a fact; what it throws comes through. */
    interface Test {
        boolean test(Object fact) throws Exception;
    }

    /** Keeps only those that pass a test. */
    void retain(Test test) throws Exception {
        for (Map.Entry<Class<?>, BitSet> ofType : chosen.entrySet()) {
            List<Object> all = facts.byType().getOrDefault(ofType.getKey(), List.of());
            BitSet numbers = ofType.getValue();
            for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
                if (!test.test(all.get(number))) {
                    numbers.clear(number);
                }
            }
        }
    }

    private BitSet of(Class<?> type) {
        return chosen.computeIfAbsent(type, unused -> new BitSet());
    }

    boolean isEmpty() {
        return chosen.values().stream().allMatch(BitSet::isEmpty);
    }

    /** How many there are. */
    long size() {
        return chosen.values().stream().mapToLong(BitSet::cardinality).sum();
    }

    List<Object> list() {
        List<Object> list = new ArrayList<>();
        facts().byType().values().forEach(list::addAll);
        return list;
    }

    /** Them alone, in their order. */
    FactSet facts() {
        Map<Class<?>, List<Object>> some = new LinkedHashMap<>();
        facts.byType().forEach((type, ofType) -> {
            BitSet numbers = chosen.getOrDefault(type, new BitSet());
            List<Object> here = new ArrayList<>(numbers.cardinality());
            for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
                here.add(ofType.get(number));
            }
            some.put(type, here);
        });
        return facts.with(some);
    }
}
