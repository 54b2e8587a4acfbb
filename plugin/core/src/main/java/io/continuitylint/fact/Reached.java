package io.continuitylint.fact;

import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.Reach;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What single functions reach, found once for each function that is asked about: those that tests name. */
final class Reached {

    private final Graph graph;
    private final Map<Function, Set<Subject>> known = new HashMap<>();

    Reached(Graph graph) {
        this.graph = graph;
    }

    Set<Subject> by(Function function) {
        return known.computeIfAbsent(function, asked -> Reach.of(graph, asked));
    }
}
