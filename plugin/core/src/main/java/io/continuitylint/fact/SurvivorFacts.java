package io.continuitylint.fact;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.analysis.OwnTime;
import io.continuitylint.analysis.Sum;
import io.continuitylint.analysis.TestLedger;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Readiness;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.TestKind;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Judges the backups that survive each loss: whether they are large, ready and fast enough for the function that asks
 * most. Of several losses with one answer the first is named.
 */
final class SurvivorFacts {

    private final Workspace workspace;
    private final LossView losses;
    private final Exposure exposure;
    private final Protections protections;
    private final TestLedger ledger;
    private final TestFacts duties;
    private final OwnTime times;
    private final Capacity capacity;
    private final Map<Answer, Object> found = new LinkedHashMap<>();
    private final Map<Backup, Map<Function, Sum>> owns = new HashMap<>();

    SurvivorFacts(
            Workspace workspace,
            LossView losses,
            Exposure exposure,
            Protections protections,
            TestLedger ledger,
            TestFacts duties,
            OwnTime times,
            Capacity capacity) {
        this.workspace = workspace;
        this.losses = losses;
        this.exposure = exposure;
        this.protections = protections;
        this.ledger = ledger;
        this.duties = duties;
        this.times = times;
        this.capacity = capacity;
    }

    /**
     * What an answer is kept under.
     *
     * @param who the function or the thing that needs the primary
     * @param primary null where the answer is one for all primaries of a backup
     * @param bad whether it is a defect, which is kept beside a good answer
     */
    private record Answer(
            Object question,
            Subject who,
            @Nullable Subject primary,
            @Nullable Backup backup,
            boolean bad) {}

    private enum Question {
        COVERAGE,
        RECOVERY
    }

    void find(ServiceReach byTier, ServiceReach byRto, Consumer<Object> facts) {
        for (Protection protection : protections.all()) {
            Function largest = byTier.strictest(protection.dependent());
            Function fastest = byRto.strictest(protection.dependent());
            List<Survival> survivals = List.of();
            if (largest != null) {
                survivals = survivals(protection, largest);
                survivals.forEach(survival -> coverage(largest, protection, survival));
            }
            if (fastest != null) {
                for (Survival survival : fastest == largest ? survivals : survivals(protection, fastest)) {
                    recovery(fastest, protection, survival);
                    readiness(fastest, protection, survival);
                }
            }
        }
        found.values().forEach(facts);
    }

    /** By who survives, what takes the primary away. */
    private List<Survival> survivals(Protection protection, Function function) {
        Subject primary = protection.primary();
        List<Subject> exposed = exposure.of(primary, protection.backups(), function);
        exposed.removeIf(element -> element instanceof Scenario && !losses.removes(element, primary));
        return Survival.of(primary, protection.backups(), exposed, losses);
    }

    private void coverage(Function function, Protection protection, Survival survival) {
        Quantity minimum = function.mbco();
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
                    survival.losses().get(0),
                    best,
                    minimum,
                    most,
                    survival.survivors().size());
            found.putIfAbsent(new Answer(Question.COVERAGE, function, null, best, !fact.isEnough()), fact);
        }
    }

    private void recovery(Function function, Protection protection, Survival survival) {
        for (Subject element : survival.losses()) {
            Subject targetOf =
                    ownTarget(element, element instanceof Scenario scenario ? scenario.rto() : null, function);
            Timespan target = targetOf instanceof Scenario scenario ? scenario.rto() : function.rto();
            if (target != null) {
                recovery(function, protection, survival.survivors(), element, target, targetOf);
            }
        }
    }

    private void recovery(
            Function function,
            Protection protection,
            List<Backup> survivors,
            Subject element,
            Timespan target,
            Subject targetOf) {
        Backup fastest = null;
        Sum shortest = null;
        boolean undecided = false;
        for (Backup backup : survivors) {
            Sum own = own(backup, function);
            undecided |= !own.isComplete() && own.total().compareTo(target) <= 0;
            if (shortest == null || own.total().compareTo(shortest.total()) < 0) {
                fastest = backup;
                shortest = own;
            }
        }
        if (fastest != null && shortest != null) {
            boolean misses = shortest.total().compareTo(target) > 0;
            RecoveryUnderLoss fact = new RecoveryUnderLoss(
                    function,
                    protection.primary(),
                    fastest,
                    element,
                    shortest,
                    target,
                    targetOf,
                    misses,
                    undecided && !misses);
            found.putIfAbsent(new Answer(Question.RECOVERY, function, protection.primary(), fastest, misses), fact);
        }
    }

    private Sum own(Backup backup, Function function) {
        return owns.computeIfAbsent(backup, unused -> new HashMap<>())
                .computeIfAbsent(function, unused -> times.of(backup, function, measured(backup)));
    }

    private @Nullable Test measured(Backup backup) {
        return ledger.measured(backup, duties.cadence(backup, backup.cadence()));
    }

    private static Subject ownTarget(Subject element, @Nullable Timespan own, Function function) {
        return own == null ? function : element;
    }

    private void readiness(Function function, Protection protection, Survival survival) {
        for (Subject element : survival.losses()) {
            Scenario scenario = element instanceof Scenario found ? found : null;
            Timespan rto = scenario != null && scenario.rto() != null ? scenario.rto() : function.rto();
            if (rto != null) {
                notReadyEnough(function, protection, survival, element, rto);
                notHot(function, protection, survival, element, rto);
            }
            Timespan rpo = scenario != null && scenario.rpo() != null ? scenario.rpo() : function.rpo();
            boolean spoilt = scenario != null
                    && scenario.kind() != null
                    && scenario.kind().spoilsData();
            if (rpo != null && rpo.isZero() && !spoilt) {
                notSynchronous(function, protection, survival, element, rpo);
            }
        }
    }

    private void notReadyEnough(
            Function function, Protection protection, Survival survival, Subject element, Timespan rto) {
        Backup readiest = null;
        Timespan least = null;
        for (Backup backup : survival.survivors()) {
            Timespan shortest = claim(backup);
            if (shortest == null || rto.compareTo(shortest) >= 0 || isMeasured(backup, rto)) {
                return;
            }
            if (least == null || shortest.compareTo(least) < 0) {
                readiest = backup;
                least = shortest;
            }
        }
        if (readiest != null) {
            keep(
                    protection,
                    new ReadinessUnderLoss(
                            function,
                            protection.primary(),
                            readiest,
                            element,
                            ReadinessUnderLoss.Problem.NOT_READY_ENOUGH,
                            rto,
                            least));
        }
    }

    /** The shortest rto its readiness may claim; null where it may claim any, or says nothing. */
    private @Nullable Timespan claim(Backup backup) {
        Readiness readiness = backup.readiness();
        return readiness == null ? null : workspace.policy().readinessRto().get(readiness);
    }

    private boolean isMeasured(Backup backup, Timespan rto) {
        Timespan cadence = duties.cadence(backup, backup.cadence());
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

    private void notHot(Function function, Protection protection, Survival survival, Subject element, Timespan rto) {
        boolean hot = survival.survivors().stream().anyMatch(backup -> backup.readiness() == Readiness.HOT);
        if (rto.isZero() && !hot) {
            keep(
                    protection,
                    new ReadinessUnderLoss(
                            function,
                            protection.primary(),
                            survival.survivors().get(0),
                            element,
                            ReadinessUnderLoss.Problem.NOT_HOT,
                            rto,
                            null));
        }
    }

    private void notSynchronous(
            Function function, Protection protection, Survival survival, Subject element, Timespan rpo) {
        List<Backup> data = new ArrayList<>();
        for (Backup backup : survival.survivors()) {
            if (backup.sync() != null && backup.sync().mode() == Backup.SyncMode.SYNC) {
                return;
            }
            if (backup.holdsData() || backup.sync() != null) {
                data.add(backup);
            }
        }
        boolean store = protection.primary() instanceof Component component && StoreFacts.holdsOriginals(component);
        if (store && !data.isEmpty()) {
            keep(
                    protection,
                    new ReadinessUnderLoss(
                            function,
                            protection.primary(),
                            data.get(0),
                            element,
                            ReadinessUnderLoss.Problem.NOT_SYNCHRONOUS,
                            rpo,
                            null));
        }
    }

    /** One answer a need and problem: the first loss is named. */
    private void keep(Protection protection, ReadinessUnderLoss fact) {
        found.putIfAbsent(new Answer(fact.problem(), protection.dependent(), protection.primary(), null, true), fact);
    }
}
