package io.continuitylint.fact.functionmap;

import io.continuitylint.analysis.Chain;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.reach.ServiceReach;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the functions that others require, with what both promise. */
final class FunctionNeedFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(FunctionNeed.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        List<ServiceReach> orders = new ArrayList<>(List.of(from.ofAllTiers()));
        orders.addAll(from.byRto());
        orders.addAll(from.byRpo());
        Map<Subject, Set<Subject>> dependents = from.byTier().dependents();
        for (Function needed : from.workspace().functions().values()) {
            Map<Function, FunctionNeed> needs = new LinkedHashMap<>();
            for (Subject dependent : dependents.getOrDefault(needed, Set.of())) {
                for (ServiceReach order : orders) {
                    Function function = order.strictest(dependent);
                    if (function != null && function != needed) {
                        needs.computeIfAbsent(
                                function, requiring -> need(requiring, dependent, needed, order, from.workspace()));
                    }
                }
            }
            needs.values().forEach(facts);
        }
    }

    private static FunctionNeed need(
            Function function, Subject dependent, Function needed, ServiceReach order, Workspace workspace) {
        Chain way = order.way(dependent);
        Timespan start = Timespan.ZERO;
        List<Chain.Link> links = way == null ? List.of() : way.links();
        for (Chain.Link link : links) {
            if (link.subject() instanceof Component component && component.start() != null) {
                start = start.plus(component.start());
            }
        }
        return new FunctionNeed(function, needed, () -> extended(links, dependent, needed, workspace), start);
    }

    /** A way to something that requires a function, and the step to that function. */
    static Chain extended(List<Chain.Link> links, Subject dependent, Function needed, Workspace workspace) {
        List<Chain.Link> all = new ArrayList<>(links);
        for (Reference reference : ServiceReach.required(dependent)) {
            if (workspace.find(reference) == needed) {
                all.add(new Chain.Link(needed, "needs", reference.origin().place()));
                break;
            }
        }
        return Chain.of(List.copyOf(all));
    }
}
