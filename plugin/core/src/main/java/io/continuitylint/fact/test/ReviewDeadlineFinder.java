package io.continuitylint.fact.test;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.deadline.Deadline.Kind;
import io.continuitylint.fact.deadline.Deadlines;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.protection.DemandingFunctions;
import java.util.Set;
import java.util.function.Consumer;

/** Finds what has to be reviewed, as often as the tier requires. */
final class ReviewDeadlineFinder implements FactFinder {

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
        private final TestCadences cadences;
        private final Deadlines deadlines;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.cadences = from.cadences();
            this.deadlines = from.deadlines();
            this.facts = facts;
        }

        void run() {
            workspace.functions().values().forEach(function -> facts.accept(function(function)));
            DemandingFunctions.standIns(workspace).forEach(standIn -> {
                runbook(standIn);
                if (standIn instanceof Backup backup) {
                    backup(backup);
                }
            });
            policy(workspace.policy());
        }

        private Deadline function(Function function) {
            return deadlines.again(
                    function,
                    Kind.REVIEW,
                    function,
                    function.biaReviewed(),
                    workspace.policy().tier(function.tier()).reviewCadence(),
                    function.at("biaReviewed"));
        }

        private void backup(Backup backup) {
            Timespan every = cadences.tier(backup).reviewCadence();
            facts.accept(deadlines.again(backup, Kind.REVIEW, backup, backup.reviewed(), every, backup.at("reviewed")));
            facts.accept(deadlines.again(
                    backup,
                    Kind.INDEPENDENCE_REVIEW,
                    backup,
                    backup.independence() == null ? null : backup.independence().reviewed(),
                    every,
                    backup.at("independence", "reviewed")));
        }

        private void runbook(Subject standIn) {
            Activation activation = Activation.of(standIn);
            if (activation != null && activation.runbook() != null) {
                facts.accept(deadlines.again(
                        standIn,
                        Kind.RUNBOOK_REVIEW,
                        standIn,
                        activation.runbookReviewed(),
                        cadences.tier(standIn).reviewCadence(),
                        activation.origin().at("runbookReviewed")));
            }
        }

        /** The defaults that hold where nobody wrote a policy need no review. */
        private void policy(Policy policy) {
            if (!policy.origin().file().name().isEmpty()) {
                facts.accept(deadlines.again(
                        policy,
                        Kind.REVIEW,
                        policy,
                        policy.reviewed(),
                        policy.tier(1).reviewCadence(),
                        policy.at("reviewed")));
            }
        }
    }
}
