package io.continuitylint.view.reach;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.KindRequirement;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * For everything that some functions require to run, not entering other functions, the first of them by some order that
 * requires it. Functions are taken in that order and nothing is entered twice, so it is linear in the workspace.
 */
public final class ServiceReach {

    private final Workspace workspace;
    private final Map<Subject, Way> first = new HashMap<>();
    private @Nullable Map<Subject, Set<Subject>> dependents;

    /** How a thing was reached first; a function by nothing but itself. */
    private record Way(
            Function function,
            @Nullable Subject from,
            @Nullable Reference through) {}

    ServiceReach(Workspace workspace, Predicate<Function> selected, Comparator<Function> order) {
        this.workspace = workspace;
        workspace.functions().values().stream()
                .filter(selected)
                .sorted(order.thenComparing(Function::id))
                .forEach(this::walk);
    }

    /** The critical functions by tier, the strictest first. */
    public static ServiceReach byTier(Workspace workspace) {
        return byTier(workspace, function -> workspace.policy().isCritical(function.tier()));
    }

    /** Likewise all functions that have a tier. */
    public static ServiceReach ofAllTiers(Workspace workspace) {
        return byTier(workspace, function -> function.tier() != null);
    }

    /** The critical functions by any order; in a tie the smaller id first. */
    public static ServiceReach by(Workspace workspace, Comparator<Function> order) {
        return new ServiceReach(workspace, function -> workspace.policy().isCritical(function.tier()), order);
    }

    /** Some functions by tier, the strictest first. */
    public static ServiceReach byTier(Workspace workspace, Predicate<Function> selected) {
        return new ServiceReach(
                workspace,
                selected,
                Comparator.comparing(Function::tier, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** The first of the functions that requires a thing, itself if it is one; null if none does. */
    @Nullable
    public Function strictest(Subject subject) {
        Way way = first.get(subject);
        return way == null ? null : way.function();
    }

    /** From the first function that requires a thing down to it; null if none does. */
    @Nullable
    public Chain way(Subject subject) {
        Way way = first.get(subject);
        if (way == null) {
            return null;
        }
        Deque<Chain.Link> links = new ArrayDeque<>();
        Subject here = subject;
        while (way != null && way.from() != null && way.through() != null) {
            links.addFirst(new Chain.Link(here, "needs", way.through().origin().place()));
            here = way.from();
            way = first.get(here);
        }
        links.addFirst(new Chain.Link(here, "", here.origin().key()));
        return Chain.of(List.copyOf(links));
    }

    /** The strictest of a function and others, which are the strictest first. */
    public static Function strictest(Function one, List<Function> others) {
        return others.isEmpty() || Function.STRICTEST_FIRST.compare(one, others.get(0)) <= 0 ? one : others.get(0);
    }

    /** All critical functions that require any of some things, the strictest first; a function requires itself. */
    public List<Function> all(Set<Subject> subjects) {
        return requiring(subjects, false);
    }

    /** Likewise, and those that require them through another function. */
    public List<Function> allThroughFunctions(Set<Subject> subjects) {
        return requiring(subjects, true);
    }

    private List<Function> requiring(Set<Subject> subjects, boolean throughFunctions) {
        Set<Subject> seen = new HashSet<>(subjects);
        Deque<Subject> open = new ArrayDeque<>(seen);
        List<Function> functions = new ArrayList<>();
        while (!open.isEmpty()) {
            Subject here = open.poll();
            if (here instanceof Function function) {
                functions.add(function);
            }
            if (throughFunctions || !(here instanceof Function)) {
                for (Subject dependent : dependents().getOrDefault(here, Set.of())) {
                    if (seen.add(dependent)) {
                        open.add(dependent);
                    }
                }
            }
        }
        functions.removeIf(function -> !workspace.policy().isCritical(function.tier()));
        functions.sort(Function.STRICTEST_FIRST);
        return functions;
    }

    /** Who requires each thing; made when first needed. */
    public Map<Subject, Set<Subject>> dependents() {
        if (dependents == null) {
            dependents = new HashMap<>();
            workspace.functions().values().forEach(this::index);
            workspace.components().values().forEach(this::index);
        }
        return dependents;
    }

    private void index(Subject dependent) {
        for (Reference reference : required(dependent)) {
            Subject needed = workspace.find(reference);
            if (needed != null && dependents != null) {
                dependents
                        .computeIfAbsent(needed, unused -> new LinkedHashSet<>())
                        .add(dependent);
            }
        }
    }

    private void walk(Function function) {
        first.putIfAbsent(function, new Way(function, null, null));
        Deque<Subject> open = new ArrayDeque<>(List.of(function));
        while (!open.isEmpty()) {
            Subject here = open.poll();
            for (Reference reference : required(here)) {
                Subject needed = workspace.find(reference);
                if (needed instanceof Component
                        && first.putIfAbsent(needed, new Way(function, here, reference)) == null) {
                    open.add(needed);
                }
            }
        }
    }

    /** Every function that requires a component of some sort, not entering other functions, and the nearest of that sort. */
    public Map<Function, Component> requiring(Predicate<Component> wanted) {
        Map<Subject, Component> nearest = new LinkedHashMap<>();
        workspace.components().values().stream().filter(wanted).forEach(component -> nearest.put(component, component));
        Deque<Subject> open = new ArrayDeque<>(nearest.keySet());
        Map<Function, Component> requiring = new LinkedHashMap<>();
        while (!open.isEmpty()) {
            Subject here = open.poll();
            Component found = Objects.requireNonNull(nearest.get(here));
            if (here instanceof Function function) {
                requiring.put(function, found);
            } else {
                for (Subject dependent : dependents().getOrDefault(here, Set.of())) {
                    if (nearest.putIfAbsent(dependent, found) == null) {
                        open.add(dependent);
                    }
                }
            }
        }
        return requiring;
    }

    /** Whether a function requires, over any number of steps, a component that fulfils a condition. */
    public boolean dependsOn(Function function, Predicate<Component> wanted) {
        return reaches(function, subject -> subject instanceof Component component && wanted.test(component), false);
    }

    /** Whether a function requires another, over any number of steps, other functions among them. */
    public boolean needs(Function function, Function other) {
        return reaches(function, subject -> subject == other, true);
    }

    private boolean reaches(Function function, Predicate<Subject> wanted, boolean throughFunctions) {
        Set<Subject> seen = new HashSet<>(List.of(function));
        Deque<Subject> open = new ArrayDeque<>(List.of(function));
        while (!open.isEmpty()) {
            for (Reference reference : required(open.poll())) {
                Subject needed = workspace.find(reference);
                if (needed != null && seen.add(needed)) {
                    if (wanted.test(needed)) {
                        return true;
                    }
                    if (throughFunctions || needed instanceof Component) {
                        open.add(needed);
                    }
                }
            }
        }
        return false;
    }

    /** What a function or component requires by itself, group members included; where it lies is left out. */
    public static List<Reference> required(Subject dependent) {
        List<Reference> required = new ArrayList<>();
        for (Need need : Graph.needsOf(dependent)) {
            if (need.hard()) {
                required.addAll(need.references());
            }
        }
        if (dependent instanceof Component component) {
            KindRequirement.of(component).forEach(kind -> required.addAll(kind.members()));
        }
        return required;
    }
}
