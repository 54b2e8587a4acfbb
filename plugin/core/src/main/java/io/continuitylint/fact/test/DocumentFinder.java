package io.continuitylint.fact.test;

import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.Documents;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.test.DocumentGap.Problem;
import io.continuitylint.fact.test.DocumentGap.Use;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Evidence;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.source.Origin;
import io.continuitylint.source.SourceFile;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.protection.DemandingFunctions;
import io.continuitylint.view.reach.Importance;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the documents that tests and activations name and that are not there. Each is looked for once. */
final class DocumentFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(DocumentGap.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Workspace workspace;
        private final Map<Subject, Importance> importance;
        private final TestLedger ledger;
        private final TestCadences cadences;
        private final Documents documents;
        private final Consumer<Object> facts;
        private final Map<Named, Documents.Found> known = new HashMap<>();
        private final Set<Test> proven = new HashSet<>();

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.importance = from.importance();
            this.ledger = from.ledger();
            this.cadences = from.cadences();
            this.documents = from.documents();
            this.facts = facts;
        }

        private record Named(SourceFile in, Evidence document) {}

        void run() {
            DemandingFunctions.standIns(workspace)
                    .filter(this::isClassified)
                    .sorted(Importance.strictestFirst(importance).thenComparing(Subject::key))
                    .forEach(standIn -> {
                        evidence(standIn).values().forEach(facts);
                        runbook(standIn);
                    });
        }

        private boolean isClassified(Subject standIn) {
            Importance judged = importance.get(standIn);
            return judged != null && judged.tier() != null;
        }

        private Map<Problem, DocumentGap> evidence(Subject standIn) {
            Map<Problem, DocumentGap> gaps = new EnumMap<>(Problem.class);
            Timespan cadence = cadences.cadence(standIn);
            List<Test> tests = ledger.of(standIn);
            for (int index = tests.size() - 1; index >= 0; index--) {
                Test test = tests.get(index);
                boolean first = test.passed() && ledger.isWithin(test, cadence) && proven.add(test);
                Problem problem = first ? problem(test.evidence(), test.origin()) : null;
                if (problem != null) {
                    gaps.merge(problem, gap(standIn, test, problem), (latest, earlier) -> withOneMore(latest));
                }
            }
            return gaps;
        }

        private static DocumentGap gap(Subject standIn, Test test, Problem problem) {
            return new DocumentGap(standIn, Use.EVIDENCE, problem, test, test.evidence(), 0, test.at("evidence"));
        }

        private static DocumentGap withOneMore(DocumentGap gap) {
            return new DocumentGap(
                    gap.of(), gap.use(), gap.problem(), gap.test(), gap.document(), gap.others() + 1, gap.place());
        }

        private void runbook(Subject standIn) {
            Activation activation = Activation.of(standIn);
            Evidence runbook = activation == null ? null : activation.runbook();
            if (activation == null || runbook == null) {
                return;
            }
            Problem problem = problem(runbook, activation.origin());
            if (problem != null) {
                facts.accept(new DocumentGap(
                        standIn,
                        Use.RUNBOOK,
                        problem,
                        null,
                        runbook,
                        0,
                        activation.origin().at("runbook")));
            }
        }

        private @Nullable Problem problem(@Nullable Evidence document, Origin namedIn) {
            if (document == null) {
                return Problem.NOT_NAMED;
            }
            Named named = new Named(namedIn.file(), document);
            return switch (known.computeIfAbsent(named, unused -> documents.look(named.in(), named.document()))) {
                case MISSING -> Problem.NOT_THERE;
                case CHANGED -> Problem.CHANGED;
                case THERE, UNKNOWN -> null;
            };
        }
    }
}
