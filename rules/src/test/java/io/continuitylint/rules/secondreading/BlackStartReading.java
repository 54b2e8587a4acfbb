package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.rule.Severity;
import io.continuitylint.rule.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** restoration/restart-deadlock: what waits for itself when everything starts from nothing, and orders against the tiers. */
final class BlackStartReading {

    private static final String RULE = "restoration/restart-deadlock";

    private final Evaluator evaluator;
    private final Things things;
    private final Set<String> up = new HashSet<>();
    private final Set<Backup> ready = new HashSet<>();
    /** For what each thing that is down waits. */
    private final Map<String, Set<String>> waits = new TreeMap<>();

    BlackStartReading(Evaluator evaluator) {
        this.evaluator = evaluator;
        this.things = evaluator.things();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (String node : evaluator.protection().nodes()) {
                changed |= areMet(toStart(node)) && up.add(node);
            }
            for (Backup backup : evaluator.protection().backups()) {
                changed |= isReady(backup) && ready.add(backup);
            }
        }
        for (String node : evaluator.protection().nodes()) {
            if (!up.contains(node)) {
                waits.put(node, waitsFor(toStart(node)));
            }
        }
    }

    private List<Requirement> toStart(String node) {
        Component component = things.component(node);
        if (component != null && component.startNeeds() != null) {
            return Requirement.each(things.nodes(component.startNeeds()));
        }
        List<Requirement> all = new ArrayList<>();
        for (Need need : things.hardNeeds(node)) {
            all.add(new Requirements(things).of(need));
        }
        Function function = things.function(node);
        if (function != null) {
            all.addAll(Requirement.each(things.nodes(function.restoreAfter())));
        }
        return all;
    }

    private boolean comesUp(Requirement.Member member) {
        return up.contains(member.node())
                || evaluator.protection().at(member).stream().anyMatch(ready::contains);
    }

    private boolean isReady(Backup backup) {
        return areMet(evaluator.protection().service(backup))
                && evaluator.protection().recovery(backup).values().stream().allMatch(this::areMet);
    }

    private boolean areMet(List<Requirement> requirements) {
        return requirements.stream().allMatch(requirement -> requirement.isMet(this::comesUp));
    }

    private Set<String> waitsFor(List<Requirement> requirements) {
        Set<String> found = new TreeSet<>(Nearest.BY_ID);
        for (Requirement requirement : requirements) {
            if (!requirement.isMet(this::comesUp)) {
                requirement.members().stream()
                        .filter(member -> !comesUp(member))
                        .forEach(member -> found.add(member.node()));
            }
        }
        return found;
    }

    Set<Expected> findings() {
        Set<Expected> findings = new TreeSet<>();
        Set<String> judged = new HashSet<>();
        Set<String> down = new TreeSet<>(Nearest.BY_ID);
        down.addAll(waits.keySet());
        for (String node : down) {
            Set<String> circle = reached(node);
            circle.removeIf(other -> !reached(other).contains(node));
            if (circle.contains(node) && judged.addAll(circle)) {
                cycle(node, findings);
            }
        }
        evaluator.classifiedFunctions().forEach(function -> order(function, findings));
        return findings;
    }

    /** All for which a thing waits over one or more steps. */
    private Set<String> reached(String node) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(node));
        while (!open.isEmpty()) {
            waits.getOrDefault(open.pop(), Set.of()).stream().filter(seen::add).forEach(open::push);
        }
        return seen;
    }

    private void cycle(String first, Set<Expected> findings) {
        evaluator.classifiedFunctions().stream()
                .filter(function ->
                        function.key().equals(first) || reached(function.key()).contains(first))
                .min(Function.STRICTEST_FIRST)
                .ifPresent(function -> {
                    Severity severity = evaluator.errorThenWarning(function.tier());
                    findings.add(
                            isDeclared(first)
                                    ? Expected.violated(RULE, first, null, severity)
                                    : new Expected(RULE, first, null, Verdict.NOT_PROVEN, severity.lowered()));
                });
    }

    /** Whether each step of the shortest way from a thing back to it is declared as something to start with. */
    private boolean isDeclared(String first) {
        Map<String, String> before = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(Set.of(first));
        while (!before.containsKey(first)) {
            String here = open.remove();
            for (String next : waits.getOrDefault(here, Set.of())) {
                if (before.putIfAbsent(next, here) == null) {
                    open.add(next);
                }
            }
        }
        String here = first;
        do {
            if (!isStep(before.getOrDefault(here, first), here)) {
                return false;
            }
            here = before.getOrDefault(here, first);
        } while (!here.equals(first));
        return true;
    }

    private boolean isStep(String dependent, String to) {
        Component component = things.component(dependent);
        if (component != null) {
            return component.startNeeds() != null;
        }
        return things.hardNeeds(dependent).stream()
                .noneMatch(need -> things.nodes(need.references()).contains(to)
                        && !new Requirements(things).of(need).isMet(this::comesUp));
    }

    /** No function waits for one that is less critical and that it does not need. */
    private void order(Function function, Set<Expected> findings) {
        for (Reference reference : function.restoreAfter()) {
            Function other = things.function(String.valueOf(things.node(reference)));
            if (other != null && isLessCritical(other, function) && !needs(function.key(), other.key())) {
                findings.add(Expected.violated(
                        RULE, function.key(), other.key(), evaluator.errorThenWarning(function.tier())));
            }
        }
    }

    private static boolean isLessCritical(Function one, Function than) {
        return than.tier() != null && (one.tier() == null || one.tier() > than.tier());
    }

    private boolean needs(String function, String other) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(function));
        while (!open.isEmpty()) {
            for (String node : evaluator.reach().service(open.pop())) {
                if (seen.add(node) && things.function(node) != null) {
                    open.push(node);
                }
            }
        }
        return seen.contains(other);
    }
}
