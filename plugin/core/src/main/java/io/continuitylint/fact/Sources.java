package io.continuitylint.fact;

import io.continuitylint.analysis.BackupPaths;
import io.continuitylint.analysis.BlackStart;
import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.SingleLosses;
import io.continuitylint.analysis.TestLedger;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.time.LocalDate;
import java.util.Comparator;
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
    final Documents documents;

    final Supplier<LossView> losses;
    final Supplier<SingleLosses> unaided;
    final Supplier<Places> places;
    final Supplier<Protections> protections;
    final Supplier<Exposure> exposure;
    final Supplier<ServiceReach> byTier;
    final Supplier<ServiceReach> ofAllTiers;
    final Supplier<List<ServiceReach>> byRto;
    final Supplier<List<ServiceReach>> byRpo;
    final Supplier<FirstFunctions> firstFunctions;
    final Supplier<StoreFacts> stores;
    final Supplier<TestLedger> ledger;
    final Supplier<UnprotectedNeeds> unprotected;
    final Supplier<TestFacts> duties;
    final Supplier<BlackStart> blackStart;
    final Supplier<People> people;
    final Supplier<BackupPaths> paths;
    final Supplier<List<Backup>> backups;

    Sources(
            Workspace workspace,
            LocalDate asOf,
            Graph graph,
            Map<Subject, Importance> importance,
            List<AcceptanceTerms> acceptances,
            Documents documents) {
        this.workspace = workspace;
        this.asOf = asOf;
        this.graph = graph;
        this.importance = importance;
        this.acceptances = acceptances;
        this.documents = documents;
        losses = new Once<>(() -> new LossView(graph));
        unaided = new Once<>(() -> SingleLosses.withoutBackups(graph));
        places = new Once<>(() -> new Places(workspace));
        protections = new Once<>(() -> new Protections(workspace, losses.get()));
        exposure = new Once<>(() -> new Exposure(workspace, losses.get(), places.get(), importance));
        byTier = new Once<>(() -> ServiceReach.byTier(workspace));
        ofAllTiers = new Once<>(() -> ServiceReach.ofAllTiers(workspace));
        firstFunctions = new Once<>(() ->
                new FirstFunctions(workspace, function -> workspace.policy().isCritical(function.tier())));
        byRto = new Once<>(() -> ServiceReach.byRto(workspace));
        byRpo = new Once<>(() -> ServiceReach.byRpo(workspace));
        stores = new Once<>(() -> new StoreFacts(workspace, byTier.get()));
        Reached reached = new Reached(graph);
        ledger = new Once<>(() -> TestLedger.of(workspace, asOf, reached::by, losses.get()::removes));
        unprotected = new Once<>(() -> new UnprotectedNeeds(workspace, losses.get(), protections.get()));
        duties = new Once<>(() -> new TestFacts(workspace, asOf, ledger.get(), importance));
        blackStart = new Once<>(() -> BlackStart.of(graph));
        people = new Once<>(() -> new People(workspace, asOf));
        paths = new Once<>(() -> new BackupPaths(graph, Sources::isTold));
        backups = new Once<>(this::strictestFirst);
    }

    /** What somebody asks for on the paths of backups. */
    private static boolean isTold(Component component) {
        return component.role() != null || component.credential() != null || component.kind() == ComponentKind.IDENTITY;
    }

    /** All that can be called upon; those that no function reaches come last. */
    private List<Backup> strictestFirst() {
        return workspace.backups().values().stream()
                .filter(backup -> !backup.isNeighbour())
                .sorted(Comparator.comparing(this::tier, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    @Nullable
    Integer tier(Subject subject) {
        Importance judged = importance.get(subject);
        return judged == null ? null : judged.tier();
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
