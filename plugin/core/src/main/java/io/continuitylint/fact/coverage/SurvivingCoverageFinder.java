package io.continuitylint.fact.coverage;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.view.protection.Protection;
import io.continuitylint.view.protection.Survival;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds how much the backups that survive a loss carry. Of several losses with one answer the first is named. */
final class SurvivingCoverageFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(CoverageUnderLoss.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final TestLedger ledger;
        private final Capacity capacity;
        private final Consumer<Object> facts;
        private final Map<Key, CoverageUnderLoss> found = new LinkedHashMap<>();

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.ledger = from.ledger();
            this.capacity = from.capacity();
            this.facts = facts;
        }

        /** What is kept once; a defect is kept beside a good answer. */
        private record Key(Function function, Backup backup, boolean enough) {}

        void run() {
            from.survivals().demanding(from.demand(), this::coverage);
            found.values().forEach(facts);
        }

        /** Compared with the minimum of the function, and with that of each scenario that has one of its own. */
        private void coverage(Function function, Protection protection, Survival survival) {
            boolean judged = false;
            for (Subject element : survival.losses()) {
                if (element instanceof Scenario scenario && scenario.mbco() != null) {
                    coverage(function, protection, survival, scenario, scenario.mbco(), scenario);
                } else if (!judged) {
                    coverage(function, protection, survival, element, function.mbco(), function);
                    judged = true;
                }
            }
        }

        private void coverage(
                Function function,
                Protection protection,
                Survival survival,
                Subject element,
                @Nullable Quantity minimum,
                Subject minimumOf) {
            Backup best = null;
            Capacity.Share most = null;
            for (Backup backup : survival.survivors()) {
                Capacity.Share share = capacity.of(backup, function, protection.primary(), minimum, ledger.of(backup));
                if (share != null && share.isAbove(most)) {
                    best = backup;
                    most = share;
                }
            }
            if (minimum != null && best != null && most != null) {
                CoverageUnderLoss fact = new CoverageUnderLoss(
                        function,
                        protection.primary(),
                        element,
                        best,
                        minimum,
                        minimumOf,
                        most,
                        survival.survivors().size());
                found.putIfAbsent(new Key(function, best, fact.isEnough()), fact);
            }
        }
    }
}
