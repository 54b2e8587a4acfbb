package io.continuitylint.view.reach;

import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * For everything that functions require, not entering other functions, the first of them by some order that do, and no more than
 * {@link #MOST}: to list all of everything would not be linear, and whoever counts them needs a few.
 */
public final class FirstFunctions {

    public static final int MOST = 50;

    private final Map<Subject, List<Function>> first = new HashMap<>();

    /** By tier, the strictest first. */
    public FirstFunctions(Workspace workspace, Predicate<Function> selected) {
        this(workspace, selected, ServiceReach.STRICTEST_FIRST);
    }

    /** By any order; in a tie the strictest first. */
    public FirstFunctions(Workspace workspace, Predicate<Function> selected, Comparator<Function> order) {
        workspace.functions().values().stream()
                .filter(selected)
                .sorted(order.thenComparing(ServiceReach.STRICTEST_FIRST))
                .forEach(function -> walk(function, workspace));
    }

    /** In their order; a function requires itself. */
    public List<Function> of(Subject subject) {
        return first.getOrDefault(subject, List.of());
    }

    private void walk(Function function, Workspace workspace) {
        first.computeIfAbsent(function, unused -> new ArrayList<>(1)).add(function);
        Deque<Subject> open = new ArrayDeque<>(List.of(function));
        while (!open.isEmpty()) {
            for (Reference reference : ServiceReach.required(open.poll())) {
                if (workspace.find(reference) instanceof Component needed && add(needed, function)) {
                    open.add(needed);
                }
            }
        }
    }

    /** Whether it is new there: what has been reached for this function has it as its last. */
    private boolean add(Component needed, Function function) {
        List<Function> functions = first.computeIfAbsent(needed, unused -> new ArrayList<>(2));
        boolean known = !functions.isEmpty() && functions.get(functions.size() - 1) == function;
        return !known && functions.size() < MOST && functions.add(function);
    }
}
