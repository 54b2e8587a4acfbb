package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** single-point/unprotected-dependency: the needs without alternatives, M, for the strictest function that has them. */
record UnprotectedReading(Evaluator evaluator) {

    Set<Expected> findings() {
        Map<String, Expected> edges = new TreeMap<>();
        for (Function function : evaluator.criticalFunctions()) {
            if (evaluator.protection().everywhere(function.key()).isEmpty()) {
                walk(function, edges);
            }
        }
        return new TreeSet<>(edges.values());
    }

    private void walk(Function function, Map<String, Expected> edges) {
        Set<String> seen = new HashSet<>(Set.of(function.key()));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String dependent = open.pop();
            for (Requirement.Member member : unprotected(dependent)) {
                if (isReported(member.node())) {
                    edges.putIfAbsent(
                            dependent + member.node(),
                            Expected.violated(
                                    "single-point/unprotected-dependency",
                                    dependent,
                                    member.node(),
                                    evaluator.errorThenWarning(function.tier())));
                }
                if (seen.add(member.node())) {
                    open.push(member.node());
                }
            }
        }
    }

    private List<Requirement.Member> unprotected(String dependent) {
        List<Requirement.Member> members = new ArrayList<>();
        for (Need need : evaluator.things().hardNeeds(dependent)) {
            if (need instanceof Need.Single || ((Need.OfGroup) need).group().needsEveryMember()) {
                members.addAll(new Requirements(evaluator.things()).of(need).members());
            }
        }
        members.removeIf(member -> !evaluator.protection().at(member).isEmpty());
        return members;
    }

    private boolean isReported(String node) {
        Component component = evaluator.things().component(node);
        return component != null
                && !Things.isComposite(component)
                && component.kind() != ComponentKind.ROLE
                && component.kind() != ComponentKind.PERSON;
    }
}
