package io.continuitylint.fact.supply;

import io.continuitylint.analysis.Graph;
import io.continuitylint.fact.supply.LeadTime.Bridged;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.protection.BackupReferences;
import io.continuitylint.view.protection.Protections;
import io.continuitylint.view.reach.ServiceReach;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Holds how long supplies take to come against how long functions can wait. */
final class LeadTimeFinder {

    private final Workspace workspace;
    private final BackupReferences sides;
    private final Protections protections;
    private final List<ServiceReach> byRto;
    private final Stocks stocks;
    private final Consumer<Object> facts;

    /** @param byRto tier by tier, the strictest first */
    LeadTimeFinder(
            Workspace workspace,
            Protections protections,
            List<ServiceReach> byRto,
            Stocks stocks,
            Consumer<Object> facts) {
        this.workspace = workspace;
        this.sides = new BackupReferences(workspace);
        this.protections = protections;
        this.byRto = byRto;
        this.stocks = stocks;
        this.facts = facts;
    }

    void find(List<Backup> backups) {
        backups.forEach(this::used);
        Map<Component, Set<Subject>> dependents = new LinkedHashMap<>();
        workspace.functions().values().forEach(function -> unprotected(function, dependents));
        workspace.components().values().forEach(component -> unprotected(component, dependents));
        dependents.forEach(this::needed);
    }

    private void used(Backup backup) {
        List<Subject> primaries = sides.primaries(backup);
        Set<Component> seen = new LinkedHashSet<>();
        for (Reference use : backup.uses()) {
            Component item = workspace.component(use);
            Timespan leadTime = item == null ? null : leadTime(item, primaries);
            if (item != null && leadTime != null && seen.add(item)) {
                List<Component> bridges = new ArrayList<>(stocks.bridging(item));
                primaries.forEach(primary -> bridges.addAll(stocks.bridging(primary)));
                if (item.stock() != null) {
                    bridges.add(item);
                }
                find(backup, item, leadTime, waiting(dependents(backup), leadTime), bridges);
            }
        }
    }

    /** Who has to wait: of an inline backup the one whose need it serves. */
    private List<Subject> dependents(Backup backup) {
        Subject dependent = workspace.find(backup.inlineOf());
        return dependent == null ? sides.primaries(backup) : List.of(dependent);
    }

    /** Of a supplier by its contract; of a spare or stock by that of who refills it or of whom it stands in for. */
    private @Nullable Timespan leadTime(Component item, List<Subject> primaries) {
        if (item.supplier() != null) {
            return leadTime(item);
        }
        if (item.stock() == null) {
            return null;
        }
        List<Component> suppliers = new ArrayList<>();
        for (Need need : item.needs()) {
            need.references().forEach(reference -> add(suppliers, workspace.component(reference)));
        }
        add(suppliers, workspace.component(item.stock().bridges()));
        primaries.forEach(primary -> add(suppliers, primary));
        Timespan longest = null;
        for (Component supplier : suppliers) {
            longest = longer(longest, leadTime(supplier));
        }
        return longest == null ? repair(primaries) : longest;
    }

    private static void add(List<Component> suppliers, @Nullable Subject subject) {
        if (subject instanceof Component component && component.supplier() != null) {
            suppliers.add(component);
        }
    }

    private @Nullable Timespan leadTime(Component supplier) {
        Component contract = workspace.contractOf(supplier);
        return contract == null || contract.contract() == null
                ? null
                : contract.contract().leadTime();
    }

    private static @Nullable Timespan repair(List<Subject> primaries) {
        Timespan longest = null;
        for (Subject primary : primaries) {
            longest = longer(longest, primary instanceof Component component ? component.repair() : null);
        }
        return longest;
    }

    private static @Nullable Timespan longer(@Nullable Timespan one, @Nullable Timespan other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** A member of a group has the others as backups; whom nothing stands in for here, the dependent waits for. */
    private void unprotected(Subject dependent, Map<Component, Set<Subject>> dependents) {
        for (Need need : Graph.needsOf(dependent)) {
            if (need instanceof Need.Single single && single.hard()) {
                Component supplier = workspace.component(single.use());
                if (supplier != null
                        && supplier.supplier() != null
                        && protections.standingIn(single).isEmpty()) {
                    dependents
                            .computeIfAbsent(supplier, unused -> new LinkedHashSet<>())
                            .add(dependent);
                }
            }
        }
    }

    private void needed(Component supplier, Set<Subject> dependents) {
        Timespan leadTime = leadTime(supplier);
        Function function = leadTime == null ? null : waiting(dependents, leadTime);
        if (leadTime != null && function != null) {
            find(function, supplier, leadTime, function, stocks.bridging(supplier));
        }
    }

    /** The strictest that cannot wait so long, tier by tier; else the one that can wait least; null if none says. */
    private @Nullable Function waiting(Iterable<Subject> dependents, Timespan leadTime) {
        Function least = null;
        for (ServiceReach reach : byRto) {
            for (Subject dependent : dependents) {
                Function function = reach.strictest(dependent);
                if (function != null && function.rto() != null) {
                    if (leadTime.compareTo(function.rto()) > 0) {
                        return function;
                    }
                    boolean shorter = least == null
                            || least.rto() == null
                            || function.rto().compareTo(least.rto()) < 0;
                    least = shorter ? function : least;
                }
            }
        }
        return least;
    }

    private void find(
            Subject of, Component item, Timespan leadTime, @Nullable Function function, List<Component> bridges) {
        if (function == null || function.rto() == null) {
            return;
        }
        boolean late = leadTime.compareTo(function.rto()) > 0;
        LeadTime best = new LeadTime(of, item, leadTime, function, late, Bridged.NOTHING, null, null);
        for (Component bridge : bridges) {
            if (!Stocks.isEmpty(bridge)) {
                LeadTime other = bridged(best, bridge);
                best = other.bridged().compareTo(best.bridged()) > 0 || isLonger(other, best) ? other : best;
            }
        }
        facts.accept(best);
    }

    private static LeadTime bridged(LeadTime time, Component bridge) {
        Timespan lasts = Stocks.lasts(bridge);
        Bridged bridged = lasts == null
                ? Stocks.isOnTheShelf(bridge) ? Bridged.ENOUGH : Bridged.UNKNOWN
                : lasts.compareTo(time.leadTime()) >= 0 ? Bridged.ENOUGH : Bridged.TOO_SHORT;
        return new LeadTime(
                time.of(), time.item(), time.leadTime(), time.function(), time.late(), bridged, bridge, lasts);
    }

    private static boolean isLonger(LeadTime other, LeadTime best) {
        return other.bridged() == Bridged.TOO_SHORT
                && best.bridged() == Bridged.TOO_SHORT
                && other.lasts() != null
                && best.lasts() != null
                && other.lasts().compareTo(best.lasts()) > 0;
    }
}
