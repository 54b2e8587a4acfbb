package io.continuitylint.fact.coverage;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.analysis.TestLedger;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
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

/** Asks of every backup how much it carries of what it stands in for. */
final class DeclaredCoverageFinder {

    private final ServiceReach reach;
    private final ServiceReach unagreed;
    private final Protections protections;
    private final TestLedger ledger;
    private final Capacity capacity;

    DeclaredCoverageFinder(
            Workspace workspace, ServiceReach reach, Protections protections, TestLedger ledger, Capacity capacity) {
        this.reach = reach;
        this.unagreed = ServiceReach.byTier(workspace, function -> function.tier() != null && !isAgreed(function));
        this.protections = protections;
        this.ledger = ledger;
        this.capacity = capacity;
    }

    private record Asked(Backup backup, Subject primary, Function function) {}

    void find(Consumer<Object> facts) {
        Map<Asked, DeclaredCoverage> found = new LinkedHashMap<>();
        for (Protection protection : protections.all()) {
            for (Function function : asking(protection.dependent())) {
                judge(protection, function, found);
            }
        }
        found.values().forEach(facts);
    }

    private Set<Function> asking(Subject dependent) {
        Set<Function> asking = new LinkedHashSet<>();
        for (ServiceReach each : List.of(reach, unagreed)) {
            Function function = each.strictest(dependent);
            if (function != null) {
                asking.add(function);
            }
        }
        return asking;
    }

    private void judge(Protection protection, Function function, Map<Asked, DeclaredCoverage> found) {
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
                    new Asked(backup, protection.primary(), function),
                    new DeclaredCoverage(
                            backup,
                            protection.primary(),
                            function,
                            backup.variant() == null || !backup.variant().isRecord(),
                            share,
                            share != null && share.ratio() >= largest,
                            isAgreed(function),
                            isDataUnsaid(backup, protection.primary())));
        }
    }

    private static boolean isDataUnsaid(Backup backup, Subject primary) {
        return primary instanceof Component store
                && store.data() != null
                && !store.data().datasets().isEmpty()
                && ScopeFinder.saysNothing(backup);
    }

    private static boolean isAgreed(Function function) {
        Function.Degraded degraded = function.degraded();
        return function.mbco() != null || degraded != null && degraded.mode() != null && degraded.approvedBy() != null;
    }
}
