package io.continuitylint.fact.recoverytime;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.analysis.OwnTime;
import io.continuitylint.analysis.Sum;
import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.activation.SlowActivationFinder;
import io.continuitylint.fact.coverage.CoverageUnderLoss;
import io.continuitylint.fact.readiness.ReadinessFinder;
import io.continuitylint.fact.test.MeasuredMiss;
import io.continuitylint.fact.test.MeasuredMisses;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.protection.Exposure;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Protection;
import io.continuitylint.view.protection.Protections;
import io.continuitylint.view.protection.Survival;
import io.continuitylint.view.reach.DemandRanking;
import io.continuitylint.view.reach.ServiceReach;
import java.util.ArrayList;
import java.util.Collection;
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
public final class SurvivorFinder {

    private final LossView losses;
    private final Exposure exposure;
    private final Protections protections;
    private final TestLedger ledger;
    private final TestCadences cadences;
    private final OwnTime times;
    private final Capacity capacity;
    private final ReadinessFinder readiness;
    private final SlowActivationFinder slow;
    private final MeasuredMisses misses;
    private final Map<Answer, Object> found = new LinkedHashMap<>();
    private final Map<Backup, Map<Function, Sum>> owns = new HashMap<>();

    public SurvivorFinder(
            Workspace workspace,
            LossView losses,
            Exposure exposure,
            Protections protections,
            TestLedger ledger,
            TestCadences cadences,
            OwnTime times,
            Capacity capacity) {
        this.losses = losses;
        this.exposure = exposure;
        this.protections = protections;
        this.ledger = ledger;
        this.cadences = cadences;
        this.times = times;
        this.capacity = capacity;
        this.readiness = new ReadinessFinder(workspace, ledger, cadences);
        this.misses = new MeasuredMisses(workspace, ledger);
        this.slow = new SlowActivationFinder(workspace.policy().humanDecisionFloor());
    }

    /**
     * What an answer about recovery or coverage is kept under.
     *
     * @param primary null where the answer is one for all primaries of a backup
     * @param misses whether it is a defect, which is kept beside a good answer
     */
    private record Answer(Function function, @Nullable Subject primary, Backup backup, boolean misses) {}

    /** What is asked of the survivors of some losses, for one function. */
    private interface Question {
        void ask(Function function, Protection protection, Survival survival);
    }

    public void find(DemandRanking demand, List<ServiceReach> byRto, List<ServiceReach> byRpo, Consumer<Object> facts) {
        for (Protection protection : protections.all()) {
            Map<Function, List<Survival>> known = new HashMap<>();
            ask(demand.asking(protection.dependent()), protection, known, this::coverage);
            ask(first(byRto, protection), protection, known, this::recovery);
            ask(first(byRto, protection), protection, known, readiness::judge);
            ask(first(byRto, protection), protection, known, slow::judge);
            ask(first(byRpo, protection), protection, known, readiness::synchrony);
        }
        found.values().forEach(facts);
        readiness.all().forEach(facts);
        slow.all().forEach(facts);
        misses.all().forEach(facts);
    }

    private static List<Function> first(List<ServiceReach> orders, Protection protection) {
        List<Function> first = new ArrayList<>();
        for (ServiceReach order : orders) {
            Function function = order.strictest(protection.dependent());
            if (function != null) {
                first.add(function);
            }
        }
        return first;
    }

    private void ask(
            Collection<Function> functions,
            Protection protection,
            Map<Function, List<Survival>> known,
            Question question) {
        for (Function function : functions) {
            known.computeIfAbsent(function, asking -> Survival.of(protection, asking, exposure, losses))
                    .forEach(survival -> question.ask(function, protection, survival));
        }
    }

    /** Against the minimum of the function, and against that of each scenario that has one of its own. */
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
            found.putIfAbsent(new Answer(function, null, best, !fact.isEnough()), fact);
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
        boolean meets = false;
        for (Backup backup : survivors) {
            Sum own = own(backup, function);
            meets |= own.isComplete() && own.total().compareTo(target) <= 0;
            if (shortest == null || own.total().compareTo(shortest.total()) < 0) {
                fastest = backup;
                shortest = own;
            }
        }
        if (fastest != null && shortest != null) {
            misses.judge(MeasuredMiss.Objective.RTO, fastest, function, target, targetOf);
            boolean tooSlow = shortest.total().compareTo(target) > 0;
            keep(new RecoveryUnderLoss(
                    function,
                    protection.primary(),
                    fastest,
                    element,
                    shortest,
                    target,
                    targetOf,
                    tooSlow,
                    !tooSlow && !meets));
        }
    }

    private Sum own(Backup backup, Function function) {
        return owns.computeIfAbsent(backup, unused -> new HashMap<>())
                .computeIfAbsent(function, unused -> times.of(backup, function, measured(backup)));
    }

    private @Nullable Test measured(Backup backup) {
        return ledger.measured(backup, cadences.cadence(backup, backup.cadence()));
    }

    private static Subject ownTarget(Subject element, @Nullable Timespan own, Function function) {
        return own == null ? function : element;
    }

    /** One answer a function, primary and backup; of several misses the one with the tightest target. */
    private void keep(RecoveryUnderLoss fact) {
        Answer answer = new Answer(fact.function(), fact.primary(), fact.backup(), fact.misses());
        if (!(found.get(answer) instanceof RecoveryUnderLoss kept)
                || fact.misses() && fact.target().compareTo(kept.target()) < 0) {
            found.put(answer, fact);
        }
    }
}
