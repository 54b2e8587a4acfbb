package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Timespan;
import io.continuitylint.rule.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** recovery-time/backup-misses-rto: even the fastest backup that survives is too slow. */
record RecoveryTimeReading(Evaluator evaluator) {

    Set<Expected> findings() {
        List<Miss> misses = new ArrayList<>();
        for (Function function : evaluator.classifiedFunctions()) {
            for (Requirement.Member reference : new Survivors(evaluator).references(function)) {
                judge(function, reference, misses);
            }
        }
        return Miss.findings("recovery-time/backup-misses-rto", misses, evaluator);
    }

    private void judge(Function function, Requirement.Member reference, List<Miss> misses) {
        List<Backup> backups = evaluator.protection().at(reference);
        Survivors survivors = new Survivors(evaluator);
        OwnTime own = new OwnTime(evaluator);
        if (backups.isEmpty() || evaluator.losses().neverRuns(reference.node())) {
            return;
        }
        for (String element : survivors.harming(reference.node(), function, backups)) {
            if (!survivors.reliedOn(function, element).contains(reference)) {
                continue;
            }
            Scenario scenario = survivors.scenario(element);
            Timespan target = scenario != null && scenario.rto() != null ? scenario.rto() : function.rto();
            if (target == null) {
                continue;
            }
            survivors.after(element, backups).stream()
                    .min(Comparator.<Backup>comparingLong(backup -> own.known(backup, function))
                            .thenComparing(Backup::id))
                    .filter(fastest -> own.known(fastest, function) > target.toMillis())
                    .ifPresent(fastest -> misses.add(new Miss(
                            reference.node() + " " + fastest.key(),
                            fastest.key(),
                            function,
                            target.toMillis(),
                            Verdict.VIOLATED)));
        }
    }
}
