package io.continuitylint.fact.test;

import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.deadline.Deadlines;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.VariantClass;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.reach.Importance;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares what was tested of backups and groups with what is owed. */
final class TestDutyFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(TestDuty.class, PartialFailureDuty.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Workspace workspace;
        private final TestLedger ledger;
        private final Map<Subject, Importance> importance;
        private final TestCadences cadences;
        private final Deadlines deadlines;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.ledger = from.ledger();
            this.importance = from.importance();
            this.cadences = from.cadences();
            this.deadlines = from.deadlines();
            this.facts = facts;
        }

        void run() {
            for (Backup backup : workspace.backups().values()) {
                VariantClass kind =
                        backup.variant() == null ? null : backup.variant().kind();
                boolean unknown =
                        backup.variant() == null && workspace.misread().covers(backup, "variant");
                if (!unknown && (backup.variant() == null || kind != null)) {
                    duty(backup, kind, backup.holdsData());
                    partialFailure(backup);
                }
            }
            workspace.groups().values().forEach(group -> duty(group, VariantClass.STANDBY, false));
        }

        private void duty(Subject of, @Nullable VariantClass kind, boolean holdsData) {
            Importance judged = importance.get(of);
            if (judged == null || judged.tier() == null) {
                return;
            }
            Policy.Tier tier = cadences.tier(of);
            Timespan own = of instanceof Backup backup ? backup.cadence() : null;
            Timespan cadence = cadences.cadence(of);
            Test last = ledger.latest(of, Test::passed);
            LocalDate lastDate = last == null ? null : last.date();
            LocalDate due = lastDate == null || cadence == null ? null : cadence.after(lastDate);
            Timespan every = cadences.kindCadence(of);
            facts.accept(new TestDuty(
                    of,
                    judged,
                    cadence,
                    own != null && tier.testCadence() != null && own.compareTo(tier.testCadence()) > 0,
                    deadlines.state(cadence, lastDate, due),
                    last,
                    unpassed(of),
                    uncounted(of),
                    due,
                    deadlines.days(due),
                    kind == null ? null : tier.testKind().get(kind),
                    every,
                    cadences.strongest(of, every),
                    ledger.latest(of, TestCadences::isRestored) != null,
                    holdsData));
        }

        /** A pass of the same day counts as later: nobody writes down the hour. */
        private @Nullable Test unpassed(Subject of) {
            Test latest = ledger.latest(of, test -> test.outcome() != null);
            if (latest == null || latest.passed()) {
                return null;
            }
            LocalDate day = latest.date();
            boolean passed = day != null && ledger.latest(of, test -> test.passed() && day.equals(test.date())) != null;
            return passed ? null : latest;
        }

        /** A stronger test that measured something later, or on the same day, counts instead. */
        private @Nullable Test uncounted(Subject of) {
            Test latest = ledger.latest(of, test -> test.measured() != null && test.kind() != null);
            return latest == null || TestLedger.isMeasuring(latest) ? null : latest;
        }

        private void partialFailure(Backup backup) {
            Timespan every = cadences.tier(backup).testKindCadence();
            boolean declared = backup.activation() != null
                    && backup.activation().partialFailure() == Activation.PartialFailure.DETECTED;
            boolean inCadence = ledger.latest(
                            backup,
                            test -> test.passed() && ledger.isWithin(test, cadences.cadence(backup, backup.cadence())))
                    != null;
            boolean restored = !backup.holdsData() || ledger.latest(backup, TestCadences::isRestored) != null;
            if (declared && inCadence && restored && every != null) {
                boolean tested =
                        ledger.latest(backup, test -> test.passed() && ledger.isWithin(test, every) && isPartial(test))
                                != null;
                facts.accept(new PartialFailureDuty(backup, every, tested));
            }
        }

        /** Also one of a scenario of which it could not be read what it is. */
        private boolean isPartial(Test test) {
            return workspace.misread().covers(test, "scenario")
                    || test.scenarios().stream().map(workspace::find).anyMatch(this::isPartial);
        }

        private boolean isPartial(@Nullable Subject subject) {
            return subject instanceof Scenario scenario
                    && (scenario.kind() == Scenario.Kind.PARTIAL
                            || workspace.misread().covers(scenario, "kind"));
        }
    }
}
