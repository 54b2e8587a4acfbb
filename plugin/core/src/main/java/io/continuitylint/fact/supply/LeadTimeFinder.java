package io.continuitylint.fact.supply;

import io.continuitylint.analysis.Graph;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
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
import io.continuitylint.view.protection.MissedObjectives;
import io.continuitylint.view.protection.Protections;
import io.continuitylint.view.reach.ServiceReach;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares how long supplies take to come with how long functions can wait. */
final class LeadTimeFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(LeadTime.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final Workspace workspace;
        private final BackupReferences references;
        private final Protections protections;
        private final List<ServiceReach> byRto;
        private final Stocks stocks;
        private final boolean mayBridgeMore;
        private final LeadTimes leadTimes;
        private final MissedObjectives objectives;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.workspace = from.workspace();
            this.references = new BackupReferences(from.workspace());
            this.protections = from.protections();
            this.byRto = from.byRto();
            this.stocks = new Stocks(from.workspace());
            this.mayBridgeMore = stocks.mayBridgeMore();
            this.leadTimes = new LeadTimes(from.workspace());
            this.objectives = new MissedObjectives(from.workspace(), from.exposure(), Function::rto);
            this.facts = facts;
        }

        void run() {
            from.backups().forEach(this::used);
            Map<Component, Set<Subject>> dependents = new LinkedHashMap<>();
            workspace.functions().values().forEach(function -> unprotected(function, dependents));
            workspace.components().values().forEach(component -> unprotected(component, dependents));
            dependents.forEach(this::needed);
        }

        private void used(Backup backup) {
            List<Subject> primaries = references.primaries(backup);
            Set<Component> seen = new LinkedHashSet<>();
            for (Reference use : backup.uses()) {
                Component item = workspace.component(use);
                LeadTimes.Declared leadTime = item == null ? null : leadTimes.of(item, primaries);
                if (item != null && leadTime != null && seen.add(item)) {
                    List<Component> bridges = new ArrayList<>(stocks.bridging(item));
                    primaries.forEach(primary -> bridges.addAll(stocks.bridging(primary)));
                    if (item.stock() != null) {
                        bridges.add(item);
                    }
                    bridges.removeIf(bridge -> !Stocks.fits(bridge, primaries));
                    find(backup, item, leadTime, dependents(backup), bridges);
                }
            }
        }

        /** Who has to wait: of an inline backup the one whose need it serves. */
        private List<Subject> dependents(Backup backup) {
            Subject dependent = workspace.find(backup.inlineOf());
            return dependent == null ? references.primaries(backup) : List.of(dependent);
        }

        /** A member of a group has the others as backups; for one that has no backup here, the dependent waits. */
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
            LeadTimes.Declared leadTime = leadTimes.of(supplier);
            Function function = leadTime == null ? null : waiting(dependents, leadTime.time());
            if (leadTime != null && function != null) {
                find(function, supplier, leadTime, dependents, stocks.bridging(supplier));
            }
        }

        /**
         * The strictest that cannot wait so long, tier by tier; else the one that can wait least; null if none is
         * declared.
         */
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
                Subject of,
                Component item,
                LeadTimes.Declared leadTime,
                Collection<Subject> dependents,
                List<Component> bridges) {
            Function function = waiting(dependents, leadTime.time());
            if (function == null || function.rto() == null) {
                return;
            }
            boolean late = leadTime.time().compareTo(function.rto()) > 0;
            LeadTime best = new LeadTime(
                    of,
                    item,
                    leadTime.time(),
                    leadTime.place(),
                    function,
                    late ? others(function, dependents, leadTime.time()) : List.of(),
                    late,
                    Bridged.NOTHING,
                    null,
                    null);
            for (Component bridge : bridges) {
                if (!Stocks.isEmpty(bridge)) {
                    LeadTime other = bridged(best, bridge);
                    best = other.bridged().compareTo(best.bridged()) > 0 || isLonger(other, best) ? other : best;
                }
            }
            if (!best.isUnbridged() || !mayBridgeMore) {
                facts.accept(best);
            }
        }

        private List<Function> others(Function first, Collection<Subject> dependents, Timespan leadTime) {
            List<Function> waiting = dependents.stream()
                    .flatMap(dependent -> objectives.of(first, dependent, leadTime, first).stream())
                    .toList();
            return MissedObjectives.others(waiting, first);
        }

        private static LeadTime bridged(LeadTime time, Component bridge) {
            Timespan lasts = Stocks.lasts(bridge);
            Bridged bridged = lasts == null
                    ? Stocks.isOnTheShelf(bridge) ? Bridged.ENOUGH : Bridged.UNKNOWN
                    : lasts.compareTo(time.leadTime()) >= 0 ? Bridged.ENOUGH : Bridged.TOO_SHORT;
            return new LeadTime(
                    time.of(),
                    time.item(),
                    time.leadTime(),
                    time.declared(),
                    time.function(),
                    time.others(),
                    time.late(),
                    bridged,
                    bridge,
                    lasts);
        }

        private static boolean isLonger(LeadTime other, LeadTime best) {
            return other.bridged() == Bridged.TOO_SHORT
                    && best.bridged() == Bridged.TOO_SHORT
                    && other.lasts() != null
                    && best.lasts() != null
                    && other.lasts().compareTo(best.lasts()) > 0;
        }
    }
}
