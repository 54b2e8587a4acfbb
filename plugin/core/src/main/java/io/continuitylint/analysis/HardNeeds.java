package io.continuitylint.analysis;

import io.continuitylint.model.Need;
import io.continuitylint.model.Subject;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The requirements of hard needs, by need: one dependent may have very many, and each may be looked up. */
final class HardNeeds {

    private final Graph graph;
    private final Map<Subject, IdentityHashMap<Need, Requirement>> known = new HashMap<>();

    HardNeeds(Graph graph) {
        this.graph = graph;
    }

    /** The requirement of a need; null if it is not a hard need of that dependent. */
    @Nullable
    Requirement requirement(Subject dependent, Need need) {
        return known.computeIfAbsent(dependent, this::byNeed).get(need);
    }

    /** They stand first among the requirements, in the order of the needs. */
    private IdentityHashMap<Need, Requirement> byNeed(Subject dependent) {
        Requirement[] requirements = graph.requirements(dependent);
        IdentityHashMap<Need, Requirement> found = new IdentityHashMap<>();
        for (Need need : Graph.needsOf(dependent)) {
            if (need.hard()) {
                found.put(need, requirements[found.size()]);
            }
        }
        return found;
    }
}
