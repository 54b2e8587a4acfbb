package io.continuitylint.judgement.overview;

import io.continuitylint.fact.Sources;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.view.reach.ServiceReach;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a function requires over any number of steps, not entering other functions.
 *
 * @param things the function itself first, then the nearest first
 */
record Way(List<Subject> things) {

    /** Beyond this nobody reads what one function requires, and all functions together may require very much. */
    private static final int MOST = 2_000;

    static Way of(Function function, Sources from) {
        Set<Subject> seen = new LinkedHashSet<>();
        seen.add(function);
        Deque<Subject> open = new ArrayDeque<>(seen);
        while (!open.isEmpty() && seen.size() < MOST) {
            for (Reference reference : ServiceReach.required(open.poll())) {
                if (from.workspace().find(reference) instanceof Component needed && seen.add(needed)) {
                    open.add(needed);
                }
            }
        }
        return new Way(new ArrayList<>(seen));
    }
}
