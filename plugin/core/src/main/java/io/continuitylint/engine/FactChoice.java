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

    /** None of them, to begin with. */
    FactChoice(FactSet facts) {
        this.facts = facts;
    }

    /** What any of some choices from the same facts has. */
    static FactChoice ofAny(FactSet facts, Collection<FactChoice> choices) {
        FactChoice all = new FactChoice(facts);
        choices.forEach(
                choice -> choice.chosen.forEach((type, numbers) -> all.of(type).or(numbers)));
        return all;
    }

    /** Adds all facts. */
    void addAll() {
        facts.byType().forEach((type, ofType) -> of(type).set(0, ofType.size()));
    }

    /**
     * Adds those that a condition accepts.
     *
     * @return whether there are any
     */
    boolean add(FactCondition condition) {
        boolean any = false;
        for (Map.Entry<Class<?>, List<Object>> ofType : facts.byType().entrySet()) {
            if (condition.isAbout(ofType.getKey())) {
                any |= add(condition, of(ofType.getKey()), ofType.getValue());
            }
        }
        return any;
    }

    private static boolean add(FactCondition condition, BitSet numbers, List<Object> facts) {
        if (condition.acceptsAll()) {
            numbers.set(0, facts.size());
            return !facts.isEmpty();
        }
        boolean any = false;
        for (int number = 0; number < facts.size(); number++) {
            if (condition.accepts(facts.get(number))) {
                numbers.set(number);
                any = true;
            }
        }
        return any;
    }

    private BitSet of(Class<?> type) {
        return chosen.computeIfAbsent(type, unused -> new BitSet());
    }

    /** How many there are. */
    long size() {
        return chosen.values().stream().mapToLong(BitSet::cardinality).sum();
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
