package io.continuitylint.fact.recoverytime;

import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.LongestRecoveries;
import io.continuitylint.analysis.RecoveryTimes;
import io.continuitylint.analysis.SingleLosses;
import io.continuitylint.analysis.Sum;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.protection.Exposure;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Protections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets time pass after each loss that takes down critical functions and that they survive. A loss costs what it takes
 * along, and nothing where no chain of recoveries takes too long for anybody, whatever is lost.
 */
final class ChainFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(ChainRecovery.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Workspace workspace;
        private final Graph graph;
        private final LossView losses;
        private final Exposure exposure;
        private final Protections protections;
        private final BackupTimes times;
        private final Consumer<Object> facts;
        private final SingleLosses unaided;
        private final LongestRecoveries longest;
        private final Map<Function, ChainRecovery> worst = new LinkedHashMap<>();

        /** What takes a function away that may be back too late, and that must survive it. */
        private final Set<Subject> judged = new HashSet<>();

        /** Whether such a function is down with nothing lost, so that everything takes it away. */
        private boolean judgesAll;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.graph = from.graph();
            this.losses = from.losses();
            this.exposure = from.exposure();
            this.protections = from.protections();
            this.times = new BackupTimes(from);
            this.unaided = from.unaided();
            this.longest = LongestRecoveries.of(graph, times::longest);
            this.facts = facts;
        }

        void run() {
            if (workspace.backups().isEmpty()) {
                return;
            }
            workspace.functions().values().forEach(this::addJudged);
            workspace.components().values().stream().filter(graph::isElement).forEach(this::lose);
            workspace.domains().values().forEach(this::lose);
            workspace.scenarios().values().forEach(this::lose);
            worst.values().forEach(facts);
        }

        private void addJudged(Function function) {
            Timespan rto = function.rto();
            if (rto == null || !workspace.policy().isCritical(function.tier()) || !canMiss(function, rto)) {
                return;
            }
            judgesAll |= unaided.neverRuns(function);
            for (Subject element : unaided.removing(function)) {
                if (exposure.mustSurvive(element, function)) {
                    judged.add(element);
                }
            }
        }

        private void lose(Subject element) {
            boolean own = element instanceof Scenario scenario && scenario.rto() != null;
            if (!own && !judgesAll && !judged.contains(element)) {
                return;
            }
            RecoveryTimes after = RecoveryTimes.after(graph, List.of(element), backup -> times.phases(backup, element));
            for (Subject down : after.down()) {
                if (down instanceof Function function && isJudged(element, function)) {
                    judge(function, element, after);
                }
            }
        }

        private boolean isJudged(Subject element, Function function) {
            Timespan target = target(element, function);
            return target != null
                    && canMiss(function, target)
                    && mustSurvive(element, function)
                    && !losses.isDead(function)
                    && !losses.removesForGood(element, function);
        }

        private boolean canMiss(Function function, Timespan target) {
            return longest.of(function) > target.toMillis();
        }

        private boolean mustSurvive(Subject element, Function function) {
            return workspace.policy().isCritical(function.tier()) && exposure.mustSurvive(element, function);
        }

        private static @Nullable Timespan target(Subject element, Function function) {
            return element instanceof Scenario scenario && scenario.rto() != null ? scenario.rto() : function.rto();
        }

        private void judge(Function function, Subject element, RecoveryTimes after) {
            Timespan target = Objects.requireNonNull(target(element, function));
            Long millis = after.of(function);
            Sum time = millis == null || millis <= target.toMillis() ? null : after.terms(function);
            if (time == null) {
                return;
            }
            boolean own = element instanceof Scenario scenario && scenario.rto() != null;
            ChainRecovery fact = new ChainRecovery(
                    function, element, time, target, own ? element : function, isAlone(time, target, element));
            worst.merge(function, fact, Search::worse);
        }

        /** First what nothing else reports, then by how much. */
        private static ChainRecovery worse(ChainRecovery one, ChainRecovery other) {
            if (one.alone() != other.alone()) {
                return one.alone() ? other : one;
            }
            return excess(other) > excess(one) ? other : one;
        }

        private static long excess(ChainRecovery fact) {
            return fact.time().total().toMillis() - fact.target().toMillis();
        }

        private boolean isAlone(Sum time, Timespan target, Subject element) {
            for (Sum.Term term : time.terms()) {
                Backup backup = workspace.backups().get(term.name());
                if (backup != null
                        && times.millis(backup, element) > target.toMillis()
                        && isFastest(backup, target, element)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether for something it protects every backup that is left takes longer than the target. */
        private boolean isFastest(Backup backup, Timespan target, Subject element) {
            for (Reference reference : backup.protects()) {
                Subject primary = workspace.find(reference);
                if (primary != null
                        && protections.beside(backup, primary).stream()
                                .filter(other -> !losses.disables(element, other))
                                .allMatch(other -> times.millis(other, element) > target.toMillis())) {
                    return true;
                }
            }
            return false;
        }
    }
}
