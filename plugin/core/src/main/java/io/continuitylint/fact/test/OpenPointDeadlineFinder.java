package io.continuitylint.fact.test;

import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.deadline.Deadline.Kind;
import io.continuitylint.fact.deadline.Deadlines;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.Test.OpenPoint;
import io.continuitylint.model.Test.PointSeverity;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.protection.DemandingFunctions;
import io.continuitylint.view.reach.Importance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the points of some weight that tests left open. A point is the matter of one backup or group only, the strictest
 * that its test covers, so that one thing to fix reads as one; of a test that covers none, of the strictest function.
 */
final class OpenPointDeadlineFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(Deadline.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Workspace workspace;
        private final Comparator<Subject> strictestFirst;
        private final TestLedger ledger;
        private final Deadlines deadlines;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.strictestFirst = Importance.strictestFirst(from.importance());
            this.ledger = from.ledger();
            this.deadlines = from.deadlines();
            this.facts = facts;
        }

        void run() {
            List<Subject> standIns = DemandingFunctions.standIns(workspace)
                    .sorted(strictestFirst.thenComparing(Subject::key))
                    .toList();
            Set<Test> reported = new HashSet<>();
            for (Subject standIn : standIns) {
                for (Test test : ledger.of(standIn)) {
                    if (reported.add(test)) {
                        test.findings().forEach(point -> point(standIn, test, point));
                    }
                }
            }
            workspace.tests().stream().filter(reported::add).forEach(this::ofFunction);
        }

        /** What a test of functions left open that shows nothing of a backup. */
        private void ofFunction(Test test) {
            test.functions().stream()
                    .<Function>mapMulti((reference, found) -> {
                        if (workspace.find(reference) instanceof Function function) {
                            found.accept(function);
                        }
                    })
                    .min(Function.STRICTEST_FIRST)
                    .ifPresent(function -> test.findings().forEach(point -> point(function, test, point)));
        }

        private void point(Subject standIn, Test test, OpenPoint point) {
            LocalDate due = point.due();
            boolean weighs = point.severity() != null && point.severity().compareTo(PointSeverity.MEDIUM) >= 0;
            if (weighs && due != null && point.closed() == null) {
                facts.accept(deadlines
                        .until(
                                standIn,
                                Kind.TEST_FINDING,
                                test,
                                due,
                                point.origin().at("due"))
                        .named(point.id() == null ? point.text() : point.id()));
            }
        }
    }
}
