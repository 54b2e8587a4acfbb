package io.continuitylint.fact.coverage;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.view.protection.MissedObjectives;
import io.continuitylint.view.protection.Protection;
import io.continuitylint.view.protection.Survival;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Whether what one of several backups carries, or of how much, could not be read, so that it may be more. */
    static boolean isUnknown(Misread misread, Function function, Subject primary, List<Backup> backups) {
        return misread.covers(function, "demand")
                || misread.covers(primary, "capacity")
                || backups.stream()
                        .anyMatch(backup -> misread.covers(backup, "coverage", "capacity")
                                || misread.covers(backup, "variant")
                                || misread.covers(backup, Misread.MEASUREMENTS));
    }

    private static final class Search {

        private final Sources from;
        private final TestLedger ledger;
        private final Capacity capacity;
        private final Consumer<Object> facts;
        private final Map<Key, CoverageUnderLoss> enough = new LinkedHashMap<>();
        private final Map<Backup, Map<Function, Miss>> missed = new LinkedHashMap<>();

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.ledger = from.ledger();
            this.capacity = from.capacity();
            this.facts = facts;
        }

        private record Key(Function function, Backup backup) {}

        /** A backup that carries too little, and what survives beside it. */
        private record Miss(CoverageUnderLoss fact, Protection protection, List<Backup> survivors) {}

        void run() {
            from.survivals().demanding(from.demand(), this::coverage);
            enough.values().forEach(facts);
            missed.values().forEach(misses -> facts.accept(joined(misses.values())));
        }

        /** Compared with the minimum of the function, and with that of each scenario that has one of its own. */
        private void coverage(Function function, Protection protection, Survival survival) {
            if (isUnknown(from.misread(), function, protection.primary(), survival.survivors())) {
                return;
            }
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
            List<Backup> survivors = survival.survivors();
            Best best = best(function, protection, survivors, minimum);
            if (minimum == null || best == null) {
                return;
            }
            CoverageUnderLoss fact = new CoverageUnderLoss(
                    function,
                    protection.primary(),
                    element,
                    best.backup(),
                    minimum,
                    minimumOf,
                    best.share(),
                    survivors.size(),
                    List.of());
            if (fact.isEnough()) {
                enough.putIfAbsent(new Key(function, best.backup()), fact);
            } else {
                missed.computeIfAbsent(best.backup(), unused -> new LinkedHashMap<>())
                        .merge(function, new Miss(fact, protection, survivors), Search::worse);
            }
        }

        private static Miss worse(Miss first, Miss second) {
            return first.fact().share().isAbove(second.fact().share()) ? second : first;
        }

        /** The survivor that carries most. */
        private record Best(Backup backup, Capacity.Share share) {}

        private @Nullable Best best(
                Function function, Protection protection, List<Backup> survivors, @Nullable Quantity minimum) {
            Best best = null;
            for (Backup backup : survivors) {
                Capacity.Share share = capacity.of(backup, function, protection.primary(), minimum, ledger.of(backup));
                if (share != null && share.isAbove(best == null ? null : best.share())) {
                    best = new Best(backup, share);
                }
            }
            return best;
        }

        /** The one that it falls short of most, of several the strictest; the others are named in it. */
        private CoverageUnderLoss joined(Collection<Miss> misses) {
            CoverageUnderLoss first = null;
            Set<Function> functions = new LinkedHashSet<>();
            for (Miss miss : misses) {
                first = first == null || first.share().isAbove(miss.fact().share()) ? miss.fact() : first;
                functions.add(miss.fact().function());
                functions.addAll(alike(miss));
            }
            CoverageUnderLoss named = Objects.requireNonNull(first, "a backup that misses has a miss");
            return named.with(MissedObjectives.others(functions, named.function()));
        }

        private boolean isTooLittle(Function function, Miss miss) {
            Quantity minimum = function.mbco();
            if (miss.fact().minimumOf() instanceof Scenario scenario) {
                minimum = scenario.mbco();
            }
            Best best = best(function, miss.protection(), miss.survivors(), minimum);
            return minimum != null && best != null && !best.share().isEnough();
        }

        /** The functions that must survive the same, of whatever tier, and get too little as well. */
        private List<Function> alike(Miss miss) {
            return from.firstFunctions().of(miss.protection().dependent()).stream()
                    .filter(function -> from.exposure().mustSurvive(miss.fact().element(), function))
                    .filter(function -> isTooLittle(function, miss))
                    .toList();
        }
    }
}
