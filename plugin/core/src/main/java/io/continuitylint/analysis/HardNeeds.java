package io.continuitylint.analysis;

import io.continuitylint.model.Need;
import io.continuitylint.model.Subject;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The requirements of hard needs, by need: one dependent may have very many, and each may be looked up. */
final class HardNeeds {

    /** Up to so many needs, each is looked at: most dependents have a few, and making a map for each of them showed. */
    private static final int FEW = 16;

    private final Graph graph;
    private final Map<Subject, IdentityHashMap<Need, Requirement>> known = new ConcurrentHashMap<>();

    HardNeeds(Graph graph) {
        this.graph = graph;
    }

    /** The requirement of a need; null if it is not a hard need of that dependent. */
    @Nullable
    Requirement requirement(Subject dependent, Need need) {
        List<Need> needs = Graph.needsOf(dependent);
        return needs.size() > FEW
                ? known.computeIfAbsent(dependent, this::byNeed).get(need)
                : among(needs, need, graph.requirements(dependent));
    }

    private static @Nullable Requirement among(List<Need> needs, Need wanted, Requirement[] requirements) {
        int hard = 0;
        for (Need need : needs) {
            if (need == wanted) {
                return need.hard() ? requirements[hard] : null;
            }
            if (need.hard()) {
                hard++;
            }
        }
        return null;
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
