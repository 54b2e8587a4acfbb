package io.continuitylint.fact.recoverytime;

import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.RecoveryTimes;
import io.continuitylint.analysis.SingleLosses;
import io.continuitylint.analysis.Sum;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.protection.BackupReferences;
import io.continuitylint.view.protection.Exposure;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Protections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets time pass after each loss that takes down critical functions and that they survive. A loss costs what it takes
 * along, and nothing where all that takes time after it is together fast enough for everybody.
 */
final class ChainFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(ChainRecovery.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run(from.unaided());
    }

    private static final class Search {

        private final Workspace workspace;
        private final Graph graph;
        private final LossView losses;
        private final Exposure exposure;
        private final Protections protections;
        private final Consumer<Object> facts;
        private final BackupPhases phases;
        private final Map<Function, ChainRecovery> worst = new LinkedHashMap<>();
        private final Map<Subject, Long> atMost = new HashMap<>();

        /** Likewise of what is down with nothing lost. */
        private long always;

        private final long leastTarget;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.graph = from.graph();
            this.losses = from.losses();
            this.exposure = from.exposure();
            this.protections = from.protections();
            this.phases = new BackupPhases(from);
            this.facts = facts;
            this.leastTarget = workspace.functions().values().stream()
                    .filter(function -> workspace.policy().isCritical(function.tier()) && function.rto() != null)
                    .mapToLong(function ->
                            function.rto() == null ? 0 : function.rto().toMillis())
                    .min()
                    .orElse(Long.MAX_VALUE);
        }

        void run(SingleLosses unaided) {
            if (workspace.backups().isEmpty()) {
                return;
            }
            bounds(unaided);
            workspace.components().values().stream().filter(graph::isElement).forEach(this::lose);
            workspace.domains().values().forEach(this::lose);
            workspace.scenarios().values().forEach(this::lose);
            worst.values().forEach(facts);
        }

        /** By element, all that takes time after its loss: the backups of what goes down with it, and what has to start. */
        private void bounds(SingleLosses unaided) {
            BackupReferences references = new BackupReferences(workspace);
            for (Backup backup : workspace.backups().values()) {
                references.primaries(backup).forEach(primary -> bound(primary, phases.millis(backup), unaided));
            }
            for (Component component : workspace.components().values()) {
                bound(
                        component,
                        component.start() == null ? 0 : component.start().toMillis(),
                        unaided);
            }
        }

        private void bound(Subject down, long millis, SingleLosses unaided) {
            if (unaided.neverRuns(down)) {
                always += millis;
            } else if (millis > 0) {
                unaided.removing(down).forEach(element -> atMost.merge(element, millis, Long::sum));
            }
        }

        private void lose(Subject element) {
            boolean own = element instanceof Scenario scenario && scenario.rto() != null;
            if (!own && always + atMost.getOrDefault(element, 0L) <= leastTarget) {
                return;
            }
            RecoveryTimes after = RecoveryTimes.after(graph, List.of(element), phases::of);
            Map<Function, Timespan> targets = new LinkedHashMap<>();
            for (Subject down : after.down()) {
                if (down instanceof Function function && mustSurvive(element, function)) {
                    Timespan target = target(element, function);
                    if (target != null && !losses.isDead(function) && !losses.removesForGood(element, function)) {
                        targets.put(function, target);
                    }
                }
            }
            if (!targets.isEmpty()) {
                long atMost = after.atMost();
                targets.forEach((function, target) -> {
                    if (atMost > target.toMillis()) {
                        judge(function, element, after, target);
                    }
                });
            }
        }

        private boolean mustSurvive(Subject element, Function function) {
            return workspace.policy().isCritical(function.tier()) && exposure.mustSurvive(element, function);
        }

        private static @Nullable Timespan target(Subject element, Function function) {
            return element instanceof Scenario scenario && scenario.rto() != null ? scenario.rto() : function.rto();
        }

        private void judge(Function function, Subject element, RecoveryTimes after, Timespan target) {
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
                if (backup != null && phases.millis(backup) > target.toMillis() && isFastest(backup, target, element)) {
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
                                .allMatch(other -> phases.millis(other) > target.toMillis())) {
                    return true;
                }
            }
            return false;
        }
    }
}
