package io.continuitylint.analysis;

import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Which scenarios concern a thing: those that apply to any of the functions that reach it by hard need, start need, backup
 * or recovery part. See docs/derived-notions.md, What a backup has to survive.
 */
public final class ScenarioReach {

    private final Graph graph;
    private final List<Scenario> scenarios;
    private final ElementSet[] concerning;

    private ScenarioReach(Graph graph, List<Scenario> scenarios, ElementSet[] concerning) {
        this.graph = graph;
        this.scenarios = scenarios;
        this.concerning = concerning;
    }

    /** @param asked whether a tier must survive a scenario; those that a function names are added to it */
    public static ScenarioReach of(Graph graph, BiPredicate<Scenario, Integer> asked) {
        List<Scenario> scenarios = List.copyOf(graph.workspace().scenarios().values());
        Map<Scenario, Integer> numbers = new HashMap<>();
        scenarios.forEach(scenario -> numbers.put(scenario, numbers.size()));
        ElementSet.Interner interner = new ElementSet.Interner(scenarios.size());
        Map<Integer, ElementSet> byTier = new HashMap<>();
        ElementSet[] own = new ElementSet[graph.sizeOfAll()];
        Arrays.fill(own, ElementSet.EMPTY);
        for (Function function : graph.workspace().functions().values()) {
            ElementSet all = function.tier() == null
                    ? ElementSet.EMPTY
                    : byTier.computeIfAbsent(function.tier(), tier -> interner.of(asked(scenarios, tier, asked)));
            for (Reference reference : function.scenarios()) {
                Subject named = graph.workspace().find(reference);
                if (named instanceof Scenario scenario) {
                    all = interner.either(all, interner.single(numbers.getOrDefault(scenario, 0)));
                }
            }
            own[graph.number(function)] = all;
        }
        return new ScenarioReach(graph, scenarios, RootCounts.carried(thing -> graph.reached()[thing], own, interner));
    }

    private static BitSet asked(List<Scenario> scenarios, Integer tier, BiPredicate<Scenario, Integer> asked) {
        BitSet some = new BitSet();
        for (int number = 0; number < scenarios.size(); number++) {
            some.set(number, asked.test(scenarios.get(number), tier));
        }
        return some;
    }

    /** In the order of the workspace; none for what no function reaches. */
    public List<Scenario> of(Subject thing) {
        int number = graph.number(thing);
        List<Scenario> found = new ArrayList<>();
        if (number >= 0) {
            for (int scenario : concerning[number].members()) {
                found.add(scenarios.get(scenario));
            }
        }
        return found;
    }
}
