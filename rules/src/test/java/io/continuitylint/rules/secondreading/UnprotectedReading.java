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
            for (Need need : evaluator.things().hardNeeds(dependent)) {
                for (Requirement.Member member : unprotected(need)) {
                    if (isReported(member.node())) {
                        String cause = isOfSeveral(need)
                                ? ((Need.OfGroup) need).group().key()
                                : member.node();
                        edges.putIfAbsent(
                                dependent + cause,
                                Expected.violated(
                                        "single-point/unprotected-dependency",
                                        dependent,
                                        cause,
                                        evaluator.errorThenWarning(function.tier())));
                    }
                    if (seen.add(member.node())) {
                        open.push(member.node());
                    }
                }
            }
        }
    }

    /** A group that needs all of its members is one object; of one member it is that one. */
    private static boolean isOfSeveral(Need need) {
        return need instanceof Need.OfGroup group && group.group().members().size() > 1;
    }

    private List<Requirement.Member> unprotected(Need need) {
        List<Requirement.Member> members = new ArrayList<>();
        if (need instanceof Need.Single || ((Need.OfGroup) need).group().needsEveryMember()) {
            members.addAll(new Requirements(evaluator.things()).of(need).members());
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
