package io.continuitylint.fact.coverage;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.view.protection.Protection;
import io.continuitylint.view.protection.Protections;
import io.continuitylint.view.reach.ServiceReach;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds out of every backup how much it carries of what it stands in for. */
final class DeclaredCoverageFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(DeclaredCoverage.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private record Declaration(Backup backup, Subject primary, Function function) {}

    private static final class Search {

        private final ServiceReach reach;
        private final ServiceReach unagreed;
        private final Protections protections;
        private final TestLedger ledger;
        private final Capacity capacity;
        private final Consumer<Object> facts;
        private final Map<Declaration, DeclaredCoverage> found = new LinkedHashMap<>();

        Search(Sources from, Consumer<Object> facts) {
            this.facts = facts;
            this.reach = from.ofAllTiers();
            this.unagreed =
                    ServiceReach.byTier(from.workspace(), function -> function.tier() != null && !isAgreed(function));
            this.protections = from.protections();
            this.ledger = from.ledger();
            this.capacity = from.capacity();
        }

        void run() {
            for (Protection protection : protections.all()) {
                for (Function function : demanding(protection.dependent())) {
                    judge(protection, function);
                }
            }
            found.values().forEach(facts);
        }

        private Set<Function> demanding(Subject dependent) {
            Set<Function> demanding = new LinkedHashSet<>();
            for (ServiceReach each : List.of(reach, unagreed)) {
                Function function = each.strictest(dependent);
                if (function != null) {
                    demanding.add(function);
                }
            }
            return demanding;
        }

        private void judge(Protection protection, Function function) {
            Map<Backup, Capacity.Share> shares = new HashMap<>();
            double largest = 0;
            for (Backup backup : protection.backups()) {
                Capacity.Share share =
                        capacity.of(backup, function, protection.primary(), function.mbco(), ledger.of(backup));
                if (share != null) {
                    shares.put(backup, share);
                    largest = Math.max(largest, share.ratio());
                }
            }
            for (Backup backup : protection.backups()) {
                Capacity.Share share = shares.get(backup);
                found.putIfAbsent(
                        new Declaration(backup, protection.primary(), function),
                        new DeclaredCoverage(
                                backup,
                                protection.primary(),
                                function,
                                backup.variant() == null || !backup.variant().isRecord(),
                                share,
                                share != null && share.ratio() >= largest,
                                isAgreed(function),
                                isDataUndeclared(backup, protection.primary())));
            }
        }
    }

    private static boolean isDataUndeclared(Backup backup, Subject primary) {
        return primary instanceof Component store
                && store.data() != null
                && !store.data().datasets().isEmpty()
                && DatasetFinder.declaresNoDatasets(backup);
    }

    private static boolean isAgreed(Function function) {
        Function.Degraded degraded = function.degraded();
        return function.mbco() != null || degraded != null && degraded.mode() != null && degraded.approvedBy() != null;
    }
}
