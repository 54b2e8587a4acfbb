package io.continuitylint.fact;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.OwnTime;
import io.continuitylint.analysis.Reach;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything that rules can match on: the objects of the workspace, and what the analysis found out about them. A pure
 * function of the workspace and the day.
 */
public final class Facts {

    private final Workspace workspace;
    private final LocalDate asOf;
    private final Predicate<Class<?>> wanted;
    private final Graph graph;
    private final List<Object> all = new ArrayList<>();
    private final Map<Subject, Importance> importance = new HashMap<>();
    private List<AcceptanceTerms> acceptances = List.of();

    private Facts(Workspace workspace, LocalDate asOf, Predicate<Class<?>> wanted) {
        this.workspace = workspace;
        this.asOf = asOf;
        this.wanted = wanted;
        this.graph = Graph.of(workspace, asOf);
    }

    /**
     * @param placeholder whether a text says nothing, as {@code TBD}
     * @param wanted which types of facts anybody looks at; what nobody does is not computed
     */
    public static Facts of(
            Workspace workspace, LocalDate asOf, Predicate<String> placeholder, Predicate<Class<?>> wanted) {
        Facts facts = new Facts(workspace, asOf, wanted);
        facts.objects();
        facts.importance();
        facts.acceptances = new AcceptanceFacts(workspace, asOf, facts.importance, placeholder).all();
        facts.acceptances.forEach(facts::add);
        facts.derive(new Sources(workspace, asOf, facts.graph, facts.importance));
        return facts;
    }

    /** For the rules. */
    public List<Object> all() {
        return all;
    }

    /** By object, for those that have one. */
    public Map<Subject, Importance> importances() {
        return importance;
    }

    public Collection<AcceptanceTerms> acceptanceTerms() {
        return acceptances;
    }

    private void objects() {
        workspace.subjects().forEach(subjects -> subjects.forEach(this::add));
        workspace.tests().forEach(this::add);
        add(workspace.policy());
    }

    private void importance() {
        Reach strictest = Reach.strictest(graph);
        Reach anyhow = Reach.anyhow(graph);
        for (Collection<? extends Subject> subjects : workspace.subjects()) {
            for (Subject subject : subjects) {
                Function through = strictest.of(subject);
                Integer tier = subject instanceof Function function
                        ? function.tier()
                        : through == null ? null : through.tier();
                Importance fact = new Importance(
                        subject,
                        tier,
                        workspace.policy().isCritical(tier),
                        subject instanceof Function ? null : through,
                        anyhow.reaches(subject));
                importance.put(subject, fact);
                add(fact);
            }
        }
    }

    private void add(Object fact) {
        if (wanted.test(fact.getClass())) {
            all.add(fact);
        }
    }

    /** Computes facts that are found together, if any of them is wanted. */
    private void family(Runnable find, Class<?>... types) {
        if (Stream.of(types).anyMatch(wanted)) {
            find.run();
        }
    }

    private void derive(Sources from) {
        family(() -> OwnershipFacts.of(workspace, this::add), Ownership.class);
        family(() -> objectives(from), Objectives.class);
        family(this::purposes, Purpose.class);
        family(() -> FreshnessFacts.of(workspace, asOf, this::add), Freshness.class);
        family(
                () -> new PersonFacts(workspace, asOf, importance, this::add).find(acceptances),
                Activators.class,
                ReliedOn.class);
        stores(from);
        singlePoints(from);
        shared(from);
        tested(from);
        family(() -> StartFacts.orders(workspace, from.byTier.get(), this::add), RestoreOrder.class);
        family(() -> StartFacts.cycles(workspace, from.blackStart.get(), this::add), StartCycle.class);
    }

    private void objectives(Sources from) {
        ServiceReach reach = from.byTier.get();
        ObjectiveFacts.of(workspace, function -> reach.dependsOn(function, StoreFacts::holdsOriginals), this::add);
    }

    private void stores(Sources from) {
        family(() -> from.stores.get().find(this::add), StoreCopies.class);
        family(
                () -> new CustodyFacts(
                                workspace, from.places.get(), ServiceReach.ofAllTiers(workspace), from.stores.get())
                        .find(this::add),
                Custody.class);
    }

    private void singlePoints(Sources from) {
        family(() -> from.unprotected.get().all().forEach(this::add), UnprotectedNeed.class);
        family(
                () -> new SinglePointFacts(
                                workspace,
                                from.losses.get(),
                                from.places.get(),
                                from.protections.get(),
                                from.unprotected.get(),
                                this::add)
                        .find(),
                LostNeed.class,
                DeadFunction.class);
        family(
                () -> new KeyPersonFacts(workspace, asOf, from.losses.get(), from.protections.get(), from.byTier.get())
                        .find(this::add),
                KeyPerson.class,
                ShortRole.class);
    }

    private void shared(Sources from) {
        family(
                () -> {
                    new SharedFacts(
                                    workspace,
                                    from.losses.get(),
                                    from.exposure.get(),
                                    from.places.get(),
                                    from.protections.get(),
                                    this::add)
                            .find();
                    new GroupFacts(workspace, from.losses.get(), from.places.get(), importance).find(this::add);
                },
                SharedElements.class);
        family(
                () -> new RecoveryPathFacts(workspace, from.losses.get(), from.exposure.get(), from.protections.get())
                        .find(this::add),
                RecoveryInFailure.class);
    }

    private void tested(Sources from) {
        family(
                () -> from.duties.get().find(from.exposure.get(), this::add),
                TestDuty.class,
                PartialFailureDuty.class,
                ScenarioDuty.class);
        family(
                () -> new SurvivorFacts(
                                workspace,
                                from.losses.get(),
                                from.exposure.get(),
                                from.protections.get(),
                                from.ledger.get(),
                                from.duties.get(),
                                new OwnTime(workspace, asOf),
                                new Capacity(asOf))
                        .find(Demand.of(workspace, from.byTier.get()), from.byRto.get(), from.byRpo.get(), this::add),
                CoverageUnderLoss.class,
                RecoveryUnderLoss.class,
                ReadinessUnderLoss.class);
        family(
                () -> new DataLossFacts(
                                workspace,
                                from.losses.get(),
                                from.exposure.get(),
                                from.stores.get(),
                                from.ledger.get(),
                                from.duties.get())
                        .find(from.byRpo.get(), this::add),
                DataLossUnderLoss.class);
    }

    private void purposes() {
        for (Backup backup : workspace.backups().values()) {
            List<Subject> primaries = backup.protects().stream()
                    .map(workspace::find)
                    .filter(subject -> subject != null)
                    .toList();
            if (!primaries.isEmpty()) {
                boolean mapped = primaries.stream().anyMatch(this::isMapped);
                boolean retired = primaries.stream().allMatch(Facts::isRetired);
                String names =
                        Words.join(backup.protects().stream().map(Reference::id).toList(), "and");
                add(new Purpose(backup, names, mapped, retired));
            }
        }
    }

    private boolean isMapped(Subject subject) {
        Importance known = importance.get(subject);
        return known != null && known.mapped();
    }

    private static boolean isRetired(Subject subject) {
        return subject instanceof Component component && component.isRetired();
    }
}
