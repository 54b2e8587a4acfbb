package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Readiness;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Sync;
import io.continuitylint.model.Test;
import io.continuitylint.model.TestKind;
import io.continuitylint.model.Timespan;
import io.continuitylint.rule.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** readiness/inconsistent-with-rto: not ready enough, or not current enough, for what is promised. */
record ReadinessReading(Evaluator evaluator) {

    private static final String RULE = "readiness/inconsistent-with-rto";

    /** The shortest times that a readiness may claim: readinessRto of the policy, which has no other here. */
    private static final Map<Readiness, Long> CLAIMS = Map.of(
            Readiness.HOT,
            0L,
            Readiness.WARM,
            300_000L,
            Readiness.COLD,
            14_400_000L,
            Readiness.RECOVERABLE,
            86_400_000L);

    Set<Expected> findings() {
        Set<Expected> findings = new TreeSet<>();
        for (Backup backup : evaluator.things().workspace().backups().values()) {
            Integer tier = evaluator.reach().tier(backup);
            if (backup.readiness() == null && !backup.isNeighbour() && tier != null) {
                findings.add(
                        new Expected(RULE, backup.key(), null, Verdict.NOT_PROVEN, evaluator.errorThenWarning(tier)));
            }
        }
        List<Miss> misses = new ArrayList<>();
        for (Function function : evaluator.classifiedFunctions()) {
            for (Requirement.Member reference : new Survivors(evaluator).references(function)) {
                judge(function, reference, misses);
            }
        }
        findings.addAll(Miss.findings(RULE, misses, evaluator));
        return findings;
    }

    private void judge(Function function, Requirement.Member reference, List<Miss> misses) {
        Survivors survivors = new Survivors(evaluator);
        List<Backup> backups = evaluator.protection().at(reference);
        if (backups.isEmpty() || evaluator.losses().neverRuns(reference.node())) {
            return;
        }
        for (String element : survivors.harming(reference.node(), function, backups)) {
            if (!survivors.reliedOn(function, element).contains(reference)) {
                continue;
            }
            List<Backup> usable = survivors.after(element, backups).stream()
                    .sorted(Comparator.comparing(Backup::id))
                    .toList();
            Scenario scenario = survivors.scenario(element);
            Timespan rto = scenario != null && scenario.rto() != null ? scenario.rto() : function.rto();
            Timespan rpo = scenario != null && scenario.rpo() != null ? scenario.rpo() : function.rpo();
            if (rto != null && !usable.isEmpty()) {
                ready(function, usable, rto.toMillis(), misses);
            }
            if (rpo != null && rpo.toMillis() == 0 && (scenario == null || !SurvivingData.spoils(scenario))) {
                synchronous(function, reference.node(), element, usable, misses);
            }
        }
    }

    private void ready(Function function, List<Backup> usable, long rto, List<Miss> misses) {
        if (rto == 0 && usable.stream().noneMatch(backup -> backup.readiness() == Readiness.HOT)) {
            misses.add(miss("not hot", usable.get(0), function, 0));
        } else if (usable.stream().allMatch(backup -> claim(backup) > rto && !isMeasured(backup, rto))) {
            Backup readiest = usable.stream()
                    .min(Comparator.comparingLong(ReadinessReading::claim).thenComparing(Backup::id))
                    .orElseThrow();
            misses.add(miss("not ready", readiest, function, rto));
        }
    }

    private static Miss miss(String problem, Backup backup, Function function, long target) {
        return new Miss(problem + backup.key(), backup.key(), function, target, Verdict.VIOLATED);
    }

    private static long claim(Backup backup) {
        Long claim = backup.readiness() == null ? null : CLAIMS.get(backup.readiness());
        return claim == null ? 0 : claim;
    }

    private boolean isMeasured(Backup backup, long rto) {
        return evaluator.things().workspace().tests().stream()
                .filter(test -> evaluator.things().nodes(test.backups()).contains(backup.key()))
                .filter(test -> test.outcome() == Test.Outcome.PASS)
                .filter(test -> test.kind() != null && test.kind().isAtLeast(TestKind.RESTORE))
                .filter(test -> new Measurements(evaluator).isInCadence(test, backup))
                .map(Test::measured)
                .anyMatch(measured -> measured != null
                        && measured.total() != null
                        && measured.total().toMillis() <= rto);
    }

    private void synchronous(
            Function function, String primary, String element, List<Backup> usable, List<Miss> misses) {
        Component store = evaluator.things().component(primary);
        List<Backup> data = usable.stream()
                .filter(backup -> backup.holdsData() || backup.sync() != null)
                .toList();
        if (store == null || !Stores.holdsOriginals(store) || data.isEmpty()) {
            return;
        }
        boolean none = data.stream()
                .noneMatch(backup -> backup.sync() != null && backup.sync().mode() == Sync.SyncMode.SYNC);
        if (none && !new DataLossReading(evaluator).hasTwin(primary, element)) {
            Backup mostCurrent = data.stream()
                    .min(Comparator.comparing(ReadinessReading::mode).thenComparing(Backup::id))
                    .orElseThrow();
            misses.add(miss("not synchronous", mostCurrent, function, 0));
        }
    }

    /** From each write to nothing. */
    private static Sync.SyncMode mode(Backup backup) {
        Sync.SyncMode mode = backup.sync() == null ? null : backup.sync().mode();
        return mode == null ? Sync.SyncMode.NONE : mode;
    }
}
