package io.continuitylint.fact.test;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.recoverytime.DataLossUnderLoss;
import io.continuitylint.fact.recoverytime.FastestRecoveries;
import io.continuitylint.fact.recoverytime.LeastDataLosses;
import io.continuitylint.fact.recoverytime.RecoveryUnderLoss;
import io.continuitylint.fact.test.MeasuredMiss.Objective;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.view.protection.DemandingFunctions;
import io.continuitylint.view.reach.RecoveryObjective;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Compares what was measured with what is promised: of a backup for the losses that it is the best one for, of a group for
 * whoever requires it.
 */
final class MeasuredMissFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(MeasuredMiss.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        MeasuredMisses misses = new MeasuredMisses(from.workspace(), from.ledger());
        for (RecoveryUnderLoss recovery :
                from.view(FastestRecoveries.class, FastestRecoveries::new).all()) {
            if (isKnown(from, recovery.primary())) {
                misses.judge(
                        Objective.RTO, recovery.backup(), recovery.function(), recovery.target(), recovery.targetOf());
            }
        }
        for (DataLossUnderLoss loss :
                from.view(LeastDataLosses.class, LeastDataLosses::new).all()) {
            if (isKnown(from, loss.store())) {
                misses.judge(Objective.RPO, loss.backup(), loss.function(), loss.target(), loss.targetOf());
            }
        }
        DemandingFunctions demanding = new DemandingFunctions(from.workspace());
        for (Group group : from.workspace().groups().values()) {
            ofGroup(group, Objective.RTO, demanding.first(group, from.byRto(), Function::rto), Function::rto, misses);
            ofGroup(group, Objective.RPO, demanding.first(group, from.byRpo(), Function::rpo), Function::rpo, misses);
        }
        misses.all().forEach(facts);
    }

    /** Where a backup could not be read, another may not be the best one. */
    static boolean isKnown(Sources from, Subject primary) {
        return !from.misread().covers(primary, Misread.BACKUPS);
    }

    private static void ofGroup(
            Group group,
            Objective objective,
            List<Function> demanding,
            RecoveryObjective target,
            MeasuredMisses misses) {
        for (Function function : demanding) {
            Timespan promised = target.of(function);
            if (promised != null) {
                misses.judge(objective, group, function, promised, function);
            }
        }
    }
}
