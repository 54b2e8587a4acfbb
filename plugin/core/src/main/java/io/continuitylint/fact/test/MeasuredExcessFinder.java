package io.continuitylint.fact.test;

import io.continuitylint.analysis.Sum;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.recoverytime.FastestRecoveries;
import io.continuitylint.fact.recoverytime.LeastDataLosses;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Test;
import io.continuitylint.model.Timespan;
import io.continuitylint.view.protection.DemandingFunctions;
import io.continuitylint.view.reach.Importance;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares what was measured of backups with what they declare, of those that are the best for some loss. */
final class MeasuredExcessFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(MeasuredExcess.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.facts = facts;
        }

        void run() {
            DemandingFunctions demanding = new DemandingFunctions(from.workspace());
            for (Backup backup : judged()) {
                Test test = MeasuredMisses.latest(from.ledger(), backup);
                if (test != null && test.measured() != null) {
                    excess(backup, test, test.measured().total(), demanding.first(backup, from.byRto(), Function::rto));
                }
            }
        }

        /** Those that are the best for some loss; what stands behind another may take what it takes. */
        private Set<Backup> judged() {
            Set<Backup> judged = new LinkedHashSet<>();
            from.view(FastestRecoveries.class, FastestRecoveries::new).all().stream()
                    .filter(recovery -> MeasuredMissFinder.isKnown(from, recovery.primary()))
                    .forEach(recovery -> judged.add(recovery.backup()));
            from.view(LeastDataLosses.class, LeastDataLosses::new).all().stream()
                    .filter(loss -> MeasuredMissFinder.isKnown(from, loss.store()))
                    .forEach(loss -> judged.add(loss.backup()));
            return judged;
        }

        private void excess(Backup backup, Test test, @Nullable Timespan measured, List<Function> waiting) {
            Function function = waiting.isEmpty() ? through(backup) : waiting.get(0);
            if (measured == null || function == null) {
                return;
            }
            Sum declared = from.ownTime().of(backup, function, null);
            if (declared.isComplete() && measured.compareTo(declared.total()) > 0) {
                facts.accept(new MeasuredExcess(backup, test, measured, declared, percent(measured, declared.total())));
            }
        }

        private @Nullable Function through(Backup backup) {
            Importance judged = from.importance().get(backup);
            return judged == null ? null : judged.through();
        }

        /** What is declared to take no time at all is exceeded as if it took a millisecond. */
        private static BigDecimal percent(Timespan measured, Timespan declared) {
            long excess = measured.toMillis() - declared.toMillis();
            return BigDecimal.valueOf(excess)
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(Math.max(1, declared.toMillis())), MathContext.DECIMAL64);
        }
    }
}
