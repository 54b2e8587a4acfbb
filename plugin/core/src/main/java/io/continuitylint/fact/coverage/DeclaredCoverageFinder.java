package io.continuitylint.fact.coverage;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Subject;
import io.continuitylint.view.protection.Protection;
import io.continuitylint.view.protection.Protections;
import io.continuitylint.view.reach.ServiceReach;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds out of every backup how much it carries of what it stands in for. */
final class DeclaredCoverageFinder implements FactFinder {

    private static final Comparator<DeclaredCoverage> STRICTEST_FIRST =
            Comparator.comparing(DeclaredCoverage::function, Function.STRICTEST_FIRST);

    private static final Comparator<DeclaredCoverage> NAMED_FIRST = Comparator.comparing(DeclaredCoverage::largest)
            .reversed()
            .thenComparing(DeclaredCoverage::ratio)
            .thenComparing(STRICTEST_FIRST)
            .thenComparing(coverage -> coverage.primary().id());

    @Override
    public Set<Class<?>> types() {
        return Set.of(DeclaredCoverage.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    /** What is kept once: for one function a share that is known, for one of them that it is not. */
    private record Key(Backup backup, @Nullable Function function) {}

    private static final class Search {

        private final ServiceReach reach;
        private final ServiceReach unagreed;
        private final Protections protections;
        private final TestLedger ledger;
        private final Capacity capacity;
        private final Misread misread;
        private final Consumer<Object> facts;
        private final Map<Key, DeclaredCoverage> found = new LinkedHashMap<>();

        Search(Sources from, Consumer<Object> facts) {
            this.facts = facts;
            this.reach = from.ofAllTiers();
            this.unagreed =
                    ServiceReach.byTier(from.workspace(), function -> function.tier() != null && !isAgreed(function));
            this.protections = from.protections();
            this.ledger = from.ledger();
            this.capacity = from.capacity();
            this.misread = from.misread();
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
            Subject primary = protection.primary();
            List<Backup> backups = protection.backups().stream()
                    .filter(DeclaredCoverageFinder::hasShare)
                    .sorted(Comparator.comparing(Backup::id))
                    .toList();
            boolean unsure = SurvivingCoverageFinder.isUnknown(misread, function, primary, backups);
            Map<Backup, Capacity.Share> shares = new HashMap<>();
            Backup largest = null;
            for (Backup backup : backups) {
                Capacity.Share share = capacity.of(backup, function, primary, function.mbco(), ledger.of(backup));
                if (share != null) {
                    shares.put(backup, share);
                    Capacity.Share most = largest == null ? null : shares.get(largest);
                    largest = most == null || share.ratio() > most.ratio() ? backup : largest;
                }
            }
            for (Backup backup : backups) {
                keep(new DeclaredCoverage(
                        backup,
                        primary,
                        function,
                        shares.get(backup),
                        backup == largest && !unsure,
                        isAgreed(function) || isAgreed(backup)));
            }
        }

        private void keep(DeclaredCoverage coverage) {
            Key key = new Key(coverage.backup(), coverage.isUnknown() ? null : coverage.function());
            found.merge(key, coverage, (one, other) -> NAMED_FIRST.compare(other, one) < 0 ? other : one);
        }
    }

    private static boolean hasShare(Backup backup) {
        return backup.variant() == null || !backup.variant().isRecord();
    }

    private static boolean isAgreed(Function function) {
        Function.Degraded degraded = function.degraded();
        return function.mbco() != null || degraded != null && degraded.mode() != null && degraded.approvedBy() != null;
    }

    private static boolean isAgreed(Backup backup) {
        return backup.coverage() != null && backup.coverage().approvedBy() != null;
    }
}
