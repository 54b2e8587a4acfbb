package io.continuitylint.fact.test;

import io.continuitylint.analysis.OwnTime;
import io.continuitylint.analysis.Sum;
import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.test.MeasuredMiss.Objective;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.protection.DemandingFunctions;
import io.continuitylint.view.reach.Importance;
import io.continuitylint.view.reach.ServiceReach;
import io.continuitylint.view.reach.Target;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Holds what was measured of groups against what is promised, and of backups against what they declare. */
final class MeasuredFinder {

    private final Workspace workspace;
    private final Map<Subject, Importance> importance;
    private final TestLedger ledger;
    private final OwnTime times;
    private final DemandingFunctions askers;

    MeasuredFinder(Workspace workspace, Map<Subject, Importance> importance, TestLedger ledger, OwnTime times) {
        this.workspace = workspace;
        this.importance = importance;
        this.ledger = ledger;
        this.times = times;
        this.askers = new DemandingFunctions(workspace);
    }

    void find(List<ServiceReach> byRto, List<ServiceReach> byRpo, Consumer<Object> facts) {
        MeasuredMisses misses = new MeasuredMisses(workspace, ledger);
        for (Group group : workspace.groups().values()) {
            misses(misses, Objective.RTO, group, byRto, Function::rto);
            misses(misses, Objective.RPO, group, byRpo, Function::rpo);
        }
        misses.all().forEach(facts);
        for (Backup backup : workspace.backups().values()) {
            Test test = MeasuredMisses.latest(ledger, backup);
            if (test != null && test.measured() != null && !backup.isNeighbour()) {
                excess(backup, test, test.measured().total(), askers.first(backup, byRto, Function::rto), facts);
            }
        }
    }

    /** A backup is judged with the losses that it is the best one for; the members of a group have no others. */
    private void misses(
            MeasuredMisses misses, Objective objective, Group group, List<ServiceReach> orders, Target target) {
        for (Function function : askers.first(group, orders, target)) {
            Timespan promised = target.of(function);
            if (promised != null) {
                misses.judge(objective, group, function, promised, function);
            }
        }
    }

    private void excess(
            Backup backup, Test test, @Nullable Timespan measured, List<Function> waiting, Consumer<Object> facts) {
        Function function = waiting.isEmpty() ? through(backup) : waiting.get(0);
        if (measured == null || function == null) {
            return;
        }
        Sum declared = times.of(backup, function, null);
        if (declared.isComplete() && measured.compareTo(declared.total()) > 0) {
            facts.accept(new MeasuredExcess(backup, test, measured, declared, percent(measured, declared.total())));
        }
    }

    private @Nullable Function through(Backup backup) {
        Importance judged = importance.get(backup);
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
