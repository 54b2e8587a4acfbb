package io.continuitylint.fact.functionmap;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.Graph;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.reach.ServiceReach;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the functions that rely on less critical ones: each need of a function once, for the strictest that has it. */
final class TierInversionFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(TierInversion.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        Workspace workspace = from.workspace();
        ServiceReach order = from.ofAllTiers();
        Map<Function, Map<Function, TierInversion>> found = new LinkedHashMap<>();
        order.dependents().forEach((thing, dependents) -> {
            if (thing instanceof Function needed && needed.tier() != null) {
                for (Subject dependent : dependents) {
                    Function function = order.strictest(dependent);
                    if (function != null
                            && isLessCritical(needed, function)
                            && relies(dependent, needed, function, workspace)) {
                        found.computeIfAbsent(function, unused -> new LinkedHashMap<>())
                                .putIfAbsent(
                                        needed,
                                        new TierInversion(
                                                function,
                                                needed,
                                                () -> FunctionNeedFinder.extended(
                                                        links(order, dependent), dependent, needed, workspace)));
                    }
                }
            }
        });
        found.values().forEach(needs -> needs.values().forEach(facts));
    }

    private static List<Chain.Link> links(ServiceReach order, Subject dependent) {
        Chain way = order.way(dependent);
        return way == null ? List.of() : way.links();
    }

    private static boolean isLessCritical(@Nullable Subject needed, Function function) {
        return needed instanceof Function other
                && other.tier() != null
                && function.tier() != null
                && other.tier() > function.tier();
    }

    private static boolean relies(Subject dependent, Function needed, Function function, Workspace workspace) {
        return Graph.needsOf(dependent).stream()
                .filter(Need::hard)
                .filter(need -> need.references().stream().anyMatch(member -> workspace.find(member) == needed))
                .anyMatch(need -> !hasEnoughOthers(need, function, workspace));
    }

    /** Whether a group does its job without its less critical members; what does not resolve may be anything. */
    private static boolean hasEnoughOthers(Need need, Function function, Workspace workspace) {
        return need instanceof Need.OfGroup ofGroup
                && ofGroup.group().members().stream()
                                .map(workspace::find)
                                .filter(member -> !isLessCritical(member, function))
                                .count()
                        >= ofGroup.group().required();
    }
}
