package io.continuitylint.fact.functionmap;

import io.continuitylint.analysis.Chain;
import io.continuitylint.fact.recoverytime.SupplierPromise;
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
import org.jspecify.annotations.Nullable;

/** Holds what functions and suppliers promise against what those who require them promise. */
final class PromiseFinder {

    private final Workspace workspace;
    private final Map<Subject, Set<Subject>> dependents;

    PromiseFinder(Workspace workspace, ServiceReach reach) {
        this.workspace = workspace;
        this.dependents = reach.dependents();
    }

    /** @param orders in each of which the first function is asked */
    void functions(List<ServiceReach> orders, Consumer<Object> facts) {
        for (Function needed : workspace.functions().values()) {
            Map<Function, FunctionNeed> needs = new LinkedHashMap<>();
            for (Subject dependent : dependents.getOrDefault(needed, Set.of())) {
                for (ServiceReach order : orders) {
                    Function function = order.strictest(dependent);
                    if (function != null && function != needed) {
                        needs.computeIfAbsent(function, asking -> need(asking, dependent, needed, order));
                    }
                }
            }
            needs.values().forEach(facts);
        }
    }

    private FunctionNeed need(Function function, Subject dependent, Function needed, ServiceReach order) {
        Chain way = order.way(dependent);
        Timespan start = Timespan.ZERO;
        List<Chain.Link> links = way == null ? List.of() : way.links();
        for (Chain.Link link : links) {
            if (link.subject() instanceof Component component && component.start() != null) {
                start = start.plus(component.start());
            }
        }
        return new FunctionNeed(function, needed, () -> extended(links, dependent, needed), start);
    }

    private Chain extended(List<Chain.Link> links, Subject dependent, Function needed) {
        List<Chain.Link> all = new ArrayList<>(links);
        for (Reference reference : ServiceReach.required(dependent)) {
            if (workspace.find(reference) == needed) {
                all.add(new Chain.Link(needed, "needs", reference.origin().place()));
                break;
            }
        }
        return new Chain(List.copyOf(all));
    }

    void suppliers(List<ServiceReach> byRto, Consumer<Object> facts) {
        for (Component supplier : workspace.components().values()) {
            Component contract = contract(supplier);
            Timespan restores = contract == null || contract.contract() == null
                    ? null
                    : contract.contract().restores();
            if (contract != null && restores != null) {
                for (ServiceReach reach : byRto) {
                    Function function = reach.strictest(supplier);
                    Timespan target = function == null ? null : function.rto();
                    if (function != null && target != null) {
                        facts.accept(new SupplierPromise(supplier, contract, restores, function, target));
                    }
                }
            }
        }
    }

    private @Nullable Component contract(Component supplier) {
        return supplier.supplier() == null
                ? null
                : workspace.component(supplier.supplier().contract());
    }
}
