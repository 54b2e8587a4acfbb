package io.continuitylint.fact.test;

import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.test.MeasuredMiss.Objective;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what tests measured and what breaks an objective; of several targets of one function the tightest. */
final class MeasuredMisses {

    private final Workspace workspace;
    private final TestLedger ledger;
    private final Map<Key, MeasuredMiss> found = new LinkedHashMap<>();

    MeasuredMisses(Workspace workspace, TestLedger ledger) {
        this.workspace = workspace;
        this.ledger = ledger;
    }

    private record Key(Objective objective, Function function, Subject of) {}

    Collection<MeasuredMiss> all() {
        return found.values();
    }

    /**
     * The latest restore, or stronger test, that measured anything: a job that runs every night must not hide the drill that
     * did, and what a talk comes to is no measurement.
     */
    static @Nullable Test latest(TestLedger ledger, Subject of) {
        return ledger.latest(
                of,
                test -> TestLedger.isMeasuring(test)
                        && test.measured() != null
                        && (test.measured().total() != null || test.measured().dataLoss() != null));
    }

    /** @param targetOf where the target is promised; that of a scenario which was tested replaces it */
    void judge(Objective objective, Subject of, Function function, Timespan target, Subject targetOf) {
        Test test = latest(ledger, of);
        Timespan measured = test == null ? null : measured(objective, test);
        if (test == null || measured == null) {
            return;
        }
        Scenario tested = loosest(objective, test);
        Timespan own = tested == null ? null : target(objective, tested);
        Timespan promised = own == null ? target : own;
        MeasuredMiss kept = found.get(new Key(objective, function, of));
        if (measured.compareTo(promised) > 0 && (kept == null || promised.compareTo(kept.target()) < 0)) {
            Subject promisedBy = tested == null ? targetOf : tested;
            found.put(
                    new Key(objective, function, of),
                    new MeasuredMiss(of, objective, function, test, measured, promised, promisedBy));
        }
    }

    private static @Nullable Timespan measured(Objective objective, Test test) {
        Test.Measured measured = test.measured();
        if (measured == null) {
            return null;
        }
        return objective == Objective.RTO ? measured.total() : measured.dataLoss();
    }

    private static @Nullable Timespan target(Objective objective, Scenario scenario) {
        return objective == Objective.RTO ? scenario.rto() : scenario.rpo();
    }

    /** Of the scenarios that were tested, the one with the longest target of its own. */
    private @Nullable Scenario loosest(Objective objective, Test test) {
        Scenario loosest = null;
        Timespan longest = null;
        for (Reference reference : test.scenarios()) {
            Timespan own = workspace.find(reference) instanceof Scenario scenario ? target(objective, scenario) : null;
            if (own != null
                    && workspace.find(reference) instanceof Scenario scenario
                    && (longest == null || own.compareTo(longest) > 0)) {
                loosest = scenario;
                longest = own;
            }
        }
        return loosest;
    }
}
