package io.continuitylint.fact;

import io.continuitylint.analysis.OwnTime;
import io.continuitylint.analysis.Sum;
import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.MeasuredMiss.Objective;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Holds what the latest tests measured against what is promised and what is declared. */
final class MeasuredFacts {

    private final Workspace workspace;
    private final Map<Subject, Importance> importance;
    private final TestLedger ledger;
    private final OwnTime times;
    private final Askers askers;

    MeasuredFacts(Workspace workspace, Map<Subject, Importance> importance, TestLedger ledger, OwnTime times) {
        this.workspace = workspace;
        this.importance = importance;
        this.ledger = ledger;
        this.times = times;
        this.askers = new Askers(workspace);
    }

    private interface Target {
        @Nullable
        Timespan of(Subject subject);
    }

    void find(List<ServiceReach> byRto, List<ServiceReach> byRpo, Consumer<Object> facts) {
        Askers.standIns(workspace).forEach(standIn -> {
            // A job that runs every night measures nothing, and must not hide the drill that did.
            Test test = ledger.latest(standIn, MeasuredFacts::isMeasured);
            Test.Measured measured = test == null ? null : test.measured();
            if (test != null && measured != null) {
                List<Function> waiting = askers.first(standIn, byRto, Function::rto);
                miss(standIn, test, Objective.RTO, measured.total(), waiting, facts);
                miss(
                        standIn,
                        test,
                        Objective.RPO,
                        measured.dataLoss(),
                        askers.first(standIn, byRpo, Function::rpo),
                        facts);
                excess(standIn, test, measured.total(), waiting, facts);
            }
        });
    }

    private static boolean isMeasured(Test test) {
        return test.measured() != null
                && (test.measured().total() != null || test.measured().dataLoss() != null);
    }

    private void miss(
            Subject standIn,
            Test test,
            Objective objective,
            @Nullable Timespan measured,
            List<Function> functions,
            Consumer<Object> facts) {
        if (measured == null) {
            return;
        }
        Target target = objective == Objective.RTO ? MeasuredFacts::rto : MeasuredFacts::rpo;
        Subject scenario = loosest(test, target);
        for (Function function : functions) {
            Subject targetOf = scenario == null ? function : scenario;
            Timespan promised = target.of(targetOf);
            if (promised != null && measured.compareTo(promised) > 0) {
                facts.accept(new MeasuredMiss(standIn, objective, function, test, measured, promised, targetOf));
            }
        }
    }

    private static @Nullable Timespan rto(Subject subject) {
        return subject instanceof Function function
                ? function.rto()
                : subject instanceof Scenario scenario ? scenario.rto() : null;
    }

    private static @Nullable Timespan rpo(Subject subject) {
        return subject instanceof Function function
                ? function.rpo()
                : subject instanceof Scenario scenario ? scenario.rpo() : null;
    }

    /** Of the scenarios that were tested, the one with the longest target of its own. */
    private @Nullable Subject loosest(Test test, Target target) {
        Subject loosest = null;
        Timespan longest = null;
        for (Reference reference : test.scenarios()) {
            Subject scenario = workspace.find(reference);
            Timespan own = scenario == null ? null : target.of(scenario);
            if (own != null && (longest == null || own.compareTo(longest) > 0)) {
                loosest = scenario;
                longest = own;
            }
        }
        return loosest;
    }

    private void excess(
            Subject standIn, Test test, @Nullable Timespan measured, List<Function> waiting, Consumer<Object> facts) {
        Function function = waiting.isEmpty() ? through(standIn) : waiting.get(0);
        if (measured == null || function == null || !(standIn instanceof Backup backup)) {
            return;
        }
        Sum declared = times.of(backup, function, null);
        if (declared.isComplete() && measured.compareTo(declared.total()) > 0) {
            facts.accept(new MeasuredExcess(backup, test, measured, declared, percent(measured, declared.total())));
        }
    }

    private @Nullable Function through(Subject standIn) {
        Importance judged = importance.get(standIn);
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
