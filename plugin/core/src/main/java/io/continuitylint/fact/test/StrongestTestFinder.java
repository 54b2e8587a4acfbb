package io.continuitylint.fact.test;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.TestKind;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.VariantClass;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.protection.DemandingFunctions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the strongest test of each backup and group; of several equally strong ones that which falls short least. */
final class StrongestTestFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(StrongestTest.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final TestLedger ledger;
        private final TestCadences cadences;
        private final Resemblance resemblance;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.ledger = from.ledger();
            this.cadences = from.cadences();
            this.resemblance = new Resemblance(from.workspace(), from.cadences());
            this.facts = facts;
        }

        void run() {
            DemandingFunctions demanding = new DemandingFunctions(from.workspace());
            DemandingFunctions.standIns(from.workspace())
                    .filter(standIn -> !isOfData(standIn) && from.tier(standIn) != null)
                    .forEach(standIn -> {
                        List<Test> strongest = strongest(standIn);
                        if (!strongest.isEmpty()) {
                            Set<Function> most = demanding.byDemand(standIn, from.demand());
                            strongest.stream()
                                    .map(test -> resemblance.of(standIn, test, most))
                                    .min(Comparator.comparingInt(Search::shortcomings)
                                            .thenComparing(Search::missingLoad))
                                    .ifPresent(facts);
                        }
                    });
        }

        private static boolean isOfData(Subject standIn) {
            return standIn instanceof Backup backup
                    && backup.variant() != null
                    && backup.variant().kind() == VariantClass.DATA;
        }

        /** Those of the strongest kind, the latest first. */
        private List<Test> strongest(Subject standIn) {
            TestKind least = Resemblance.isPower(standIn) ? TestKind.COMPONENT : TestKind.FAILOVER;
            Timespan every = cadences.kindCadence(standIn);
            TestKind strongest = cadences.strongest(standIn, every);
            if (strongest == null || !strongest.isAtLeast(least)) {
                return List.of();
            }
            List<Test> tests = new ArrayList<>();
            for (Test test : ledger.of(standIn)) {
                if (test.passed() && test.kind() == strongest && ledger.isWithin(test, every)) {
                    tests.add(0, test);
                }
            }
            return tests;
        }

        private static int shortcomings(StrongestTest test) {
            return (test.isLoadUnknown() || test.isLoadTooLow() ? 1 : 0)
                    + (test.isTooShort() ? 1 : 0)
                    + (test.leftOut().isEmpty() ? 0 : 1);
        }

        private static double missingLoad(StrongestTest test) {
            if (test.ratedPercent() != null) {
                return -test.ratedPercent().doubleValue();
            }
            Capacity.Share load = test.load();
            return load == null || load.minimum() == null ? 0 : load.minimum() - load.ratio();
        }
    }
}
