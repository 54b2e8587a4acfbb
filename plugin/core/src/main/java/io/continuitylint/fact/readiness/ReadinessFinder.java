package io.continuitylint.fact.readiness;

import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Readiness;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Sync;
import io.continuitylint.model.Test;
import io.continuitylint.model.TestKind;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.protection.MissedObjectives;
import io.continuitylint.view.protection.Protection;
import io.continuitylint.view.protection.Survival;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks whether the backups that survive a loss are kept as ready, and as current, as the targets require. */
final class ReadinessFinder implements FactFinder {

    private static final Comparator<ReadinessUnderLoss> TIGHTEST = Comparator.comparing(ReadinessUnderLoss::target)
            .thenComparing(ReadinessUnderLoss::function, Function.STRICTEST_FIRST);

    private static ReadinessUnderLoss tighter(ReadinessUnderLoss kept, ReadinessUnderLoss other) {
        return other.target().compareTo(kept.target()) < 0 ? other : kept;
    }

    @Override
    public Set<Class<?>> types() {
        return Set.of(ReadinessUnderLoss.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final Workspace workspace;
        private final TestLedger ledger;
        private final TestCadences cadences;
        private final Consumer<Object> facts;
        private final MissedObjectives byRto;
        private final MissedObjectives byRpo;
        private final Map<Key, Map<Function, ReadinessUnderLoss>> found = new LinkedHashMap<>();

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.workspace = from.workspace();
            this.ledger = from.ledger();
            this.cadences = from.cadences();
            this.facts = facts;
            this.byRto = new MissedObjectives(workspace, from.exposure(), Function::rto);
            this.byRpo = new MissedObjectives(workspace, from.exposure(), Function::rpo);
        }

        private record Key(ReadinessUnderLoss.Problem problem, Backup backup) {}

        void run() {
            // What must be back at once asks for a hot backup, and says nothing of those that need one that is only
            // ready.
            from.survivals()
                    .first(
                            Stream.concat(from.byRto().stream(), from.byRtoAboveZero().stream())
                                    .toList(),
                            this::judge);
            from.survivals().ofStores(from.byRpo(), from.replicas(), this::synchrony);
            found.values().forEach(missed -> facts.accept(joined(missed)));
        }

        /** Whether any survivor is as ready as the target requires. */
        private void judge(Function function, Protection protection, Survival survival) {
            for (Subject element : survival.losses()) {
                boolean own = element instanceof Scenario scenario && scenario.rto() != null;
                Timespan rto = element instanceof Scenario scenario && own ? scenario.rto() : function.rto();
                boolean hot = survival.survivors().stream().anyMatch(backup -> backup.readiness() == Readiness.HOT);
                if (rto != null && rto.isZero() && !hot && !isUnknown(survival, "readiness")) {
                    notHot(function, protection, survival, element, rto, own ? element : function);
                } else if (rto != null) {
                    notReadyEnough(function, protection, survival, element, rto, own ? element : function);
                }
            }
        }

        private boolean isUnknown(Survival survival, String... path) {
            return survival.survivors().stream()
                    .anyMatch(backup -> workspace.misread().covers(backup, path));
        }

        /** Spoilt data needs an earlier moment, not the latest one. What could not be read may be a replica. */
        private void synchrony(Function function, Protection protection, Survival survival) {
            if (protection.primary() instanceof Component store && from.stores().isUncertain(store)) {
                return;
            }
            for (Subject element : survival.losses()) {
                Scenario scenario = element instanceof Scenario found ? found : null;
                boolean own = scenario != null && scenario.rpo() != null;
                Timespan rpo = scenario != null && own ? scenario.rpo() : function.rpo();
                boolean spoilt = scenario != null
                        && scenario.kind() != null
                        && scenario.kind().spoilsData();
                if (rpo != null && rpo.isZero() && !spoilt && !isUnknown(survival, "sync", "mode")) {
                    notSynchronous(function, protection, survival, element, rpo, own ? element : function);
                }
            }
        }

        private void notReadyEnough(
                Function function,
                Protection protection,
                Survival survival,
                Subject element,
                Timespan rto,
                Subject targetOf) {
            Backup readiest = null;
            Timespan least = null;
            for (Backup backup : survival.survivors()) {
                Timespan shortest = claim(backup);
                if (shortest == null || rto.compareTo(shortest) >= 0 || isMeasured(backup, rto)) {
                    return;
                }
                int compared = least == null ? -1 : shortest.compareTo(least);
                if (readiest == null || compared < 0 || compared == 0 && isBefore(backup, readiest)) {
                    readiest = backup;
                    least = shortest;
                }
            }
            if (readiest != null) {
                keep(new ReadinessUnderLoss(
                        function,
                        protection.dependent(),
                        protection.primary(),
                        readiest,
                        element,
                        ReadinessUnderLoss.Problem.NOT_READY_ENOUGH,
                        rto,
                        targetOf,
                        least,
                        List.of()));
            }
        }

        /** The shortest rto its readiness may claim; null where it may claim any, or is not declared. */
        private @Nullable Timespan claim(Backup backup) {
            Readiness readiness = backup.readiness();
            return readiness == null ? null : workspace.policy().readinessRto().get(readiness);
        }

        private boolean isMeasured(Backup backup, Timespan rto) {
            Timespan cadence = cadences.cadence(backup, backup.cadence());
            Test proof = ledger.latest(
                    backup,
                    test -> test.measured() != null
                            && test.measured().total() != null
                            && test.measured().total().compareTo(rto) <= 0
                            && test.passed()
                            && test.kind() != null
                            && test.kind().isAtLeast(TestKind.RESTORE)
                            && ledger.isWithin(test, cadence));
            return proof != null;
        }

        private void notHot(
                Function function,
                Protection protection,
                Survival survival,
                Subject element,
                Timespan rto,
                Subject targetOf) {
            keep(new ReadinessUnderLoss(
                    function,
                    protection.dependent(),
                    protection.primary(),
                    first(survival.survivors()),
                    element,
                    ReadinessUnderLoss.Problem.NOT_HOT,
                    rto,
                    targetOf,
                    null,
                    List.of()));
        }

        private void notSynchronous(
                Function function,
                Protection protection,
                Survival survival,
                Subject element,
                Timespan rpo,
                Subject targetOf) {
            List<Backup> data = new ArrayList<>();
            for (Backup backup : survival.survivors()) {
                if (backup.sync() != null && backup.sync().mode() == Sync.SyncMode.SYNC) {
                    return;
                }
                if (backup.holdsData() || backup.sync() != null) {
                    data.add(backup);
                }
            }
            if (!data.isEmpty()) {
                keep(new ReadinessUnderLoss(
                        function,
                        protection.dependent(),
                        protection.primary(),
                        mostCurrent(data),
                        element,
                        ReadinessUnderLoss.Problem.NOT_SYNCHRONOUS,
                        rpo,
                        targetOf,
                        null,
                        List.of()));
            }
        }

        /** In whatever order they are listed. */
        private static Backup first(List<Backup> backups) {
            return Collections.min(backups, Comparator.comparing(Backup::id));
        }

        private static Backup mostCurrent(List<Backup> data) {
            return Collections.min(
                    data,
                    Comparator.comparing((Backup backup) -> backup.sync() == null
                                    ? Sync.SyncMode.NONE
                                    : Objects.requireNonNullElse(backup.sync().mode(), Sync.SyncMode.NONE))
                            .thenComparing(Backup::id));
        }

        private static boolean isBefore(Backup one, Backup other) {
            return one.id().compareTo(other.id()) < 0;
        }

        /** One answer a backup and problem; of one function, the first loss with the shortest target is named. */
        private void keep(ReadinessUnderLoss fact) {
            found.computeIfAbsent(new Key(fact.problem(), fact.backup()), unused -> new LinkedHashMap<>())
                    .merge(fact.function(), fact, ReadinessFinder::tighter);
        }

        /** The one for the shortest objective, then for the strictest function; the others are named in it. */
        private ReadinessUnderLoss joined(Map<Function, ReadinessUnderLoss> missed) {
            Set<Function> functions = new LinkedHashSet<>();
            for (ReadinessUnderLoss fact : missed.values()) {
                functions.add(fact.function());
                MissedObjectives objectives =
                        fact.problem() == ReadinessUnderLoss.Problem.NOT_SYNCHRONOUS ? byRpo : byRto;
                functions.addAll(objectives.of(fact.function(), fact.dependent(), fact.takes(), fact.targetOf()));
            }
            ReadinessUnderLoss first = Collections.min(missed.values(), TIGHTEST);
            return first.with(MissedObjectives.others(functions, first.function()));
        }
    }
}
