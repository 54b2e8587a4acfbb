package io.continuitylint.fact;

import io.continuitylint.analysis.BlackStart;
import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.SingleLosses;
import io.continuitylint.analysis.TestLedger;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What facts are computed from. Each part is made when it is first asked for, and then kept. */
final class Sources {

    final Workspace workspace;
    final LocalDate asOf;
    final Graph graph;
    final Map<Subject, Importance> importance;
    final List<AcceptanceTerms> acceptances;

    final Supplier<LossView> losses;
    final Supplier<SingleLosses> unaided;
    final Supplier<Places> places;
    final Supplier<Protections> protections;
    final Supplier<Exposure> exposure;
    final Supplier<ServiceReach> byTier;
    final Supplier<List<ServiceReach>> byRto;
    final Supplier<List<ServiceReach>> byRpo;
    final Supplier<StoreFacts> stores;
    final Supplier<TestLedger> ledger;
    final Supplier<UnprotectedNeeds> unprotected;
    final Supplier<TestFacts> duties;
    final Supplier<BlackStart> blackStart;

    Sources(
            Workspace workspace,
            LocalDate asOf,
            Graph graph,
            Map<Subject, Importance> importance,
            List<AcceptanceTerms> acceptances) {
        this.workspace = workspace;
        this.asOf = asOf;
        this.graph = graph;
        this.importance = importance;
        this.acceptances = acceptances;
        losses = new Once<>(() -> new LossView(graph));
        unaided = new Once<>(() -> SingleLosses.withoutBackups(graph));
        places = new Once<>(() -> new Places(workspace));
        protections = new Once<>(() -> new Protections(workspace, losses.get()));
        exposure = new Once<>(() -> new Exposure(workspace, losses.get(), places.get(), importance));
        byTier = new Once<>(() -> ServiceReach.byTier(workspace));
        byRto = new Once<>(() -> ServiceReach.byRto(workspace));
        byRpo = new Once<>(() -> ServiceReach.byRpo(workspace));
        stores = new Once<>(() -> new StoreFacts(workspace, byTier.get()));
        Reached reached = new Reached(graph);
        ledger = new Once<>(() -> TestLedger.of(workspace, asOf, reached::by, losses.get()::removes));
        unprotected = new Once<>(() -> new UnprotectedNeeds(workspace, losses.get(), protections.get()));
        duties = new Once<>(() -> new TestFacts(workspace, asOf, ledger.get(), importance));
        blackStart = new Once<>(() -> BlackStart.of(graph));
    }

    private static final class Once<T> implements Supplier<T> {

        final Supplier<T> maker;
        private @Nullable T made;

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public T get() {
            T value = made;
            if (value == null) {
                value = maker.get();
                made = value;
            }
            return value;
        }
    }
}
