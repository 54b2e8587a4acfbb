package io.continuitylint.fact;

import io.continuitylint.analysis.BlackStart;
import io.continuitylint.analysis.Capacity;
import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.OwnTime;
import io.continuitylint.analysis.Reach;
import io.continuitylint.analysis.TestLedger;
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

/**
 * Everything that rules can match on: the objects of the workspace, and what the analysis found out about them. A pure
 * function of the workspace and the day.
 */
public final class Facts {

    private final Workspace workspace;
    private final LocalDate asOf;
    private final Graph graph;
    private final List<Object> all = new ArrayList<>();
    private final Map<Subject, Importance> importance = new HashMap<>();
    private List<AcceptanceTerms> acceptances = List.of();

    private Facts(Workspace workspace, LocalDate asOf) {
        this.workspace = workspace;
        this.asOf = asOf;
        this.graph = Graph.of(workspace, asOf);
    }

    /** @param placeholder whether a text says nothing, as {@code TBD} */
    public static Facts of(Workspace workspace, LocalDate asOf, Predicate<String> placeholder) {
        Facts facts = new Facts(workspace, asOf);
        facts.objects();
        facts.importance();
        facts.acceptances = new AcceptanceFacts(workspace, asOf, facts.importance, placeholder).all();
        facts.all.addAll(facts.acceptances);
        facts.derive();
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
        workspace.subjects().forEach(all::addAll);
        all.addAll(workspace.tests());
        all.add(workspace.policy());
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
                        anyhow.of(subject) != null);
                importance.put(subject, fact);
                all.add(fact);
            }
        }
    }

    private void derive() {
        ServiceReach byTier = ServiceReach.byTier(workspace);
        LossView losses = new LossView(graph);
        Places places = new Places(workspace);
        Protections protections = new Protections(workspace);
        Exposure exposure = new Exposure(workspace, losses, places, importance);
        StoreFacts stores = new StoreFacts(workspace, byTier);

        OwnershipFacts.of(workspace, all::add);
        ObjectiveFacts.of(workspace, function -> byTier.dependsOn(function, StoreFacts::holdsOriginals), all::add);
        purposes();
        FreshnessFacts.of(workspace, asOf, all::add);
        new PersonFacts(workspace, asOf, all::add).find(acceptances);
        stores.find(all::add);
        new CustodyFacts(workspace, places, byTier, stores).find(all::add);
        single(losses, places, protections, byTier);
        new SharedFacts(workspace, losses, exposure, places, protections, all::add).find();
        new GroupFacts(workspace, losses, places, importance).find(all::add);
        new RecoveryPathFacts(workspace, losses, exposure, protections).find(all::add);
        tested(losses, exposure, protections, stores, byTier);
        StartFacts.orders(workspace, byTier, all::add);
        StartFacts.cycles(workspace, BlackStart.of(graph), all::add);
    }

    private void single(LossView losses, Places places, Protections protections, ServiceReach byTier) {
        UnprotectedNeeds unprotected = new UnprotectedNeeds(workspace, losses, protections);
        all.addAll(unprotected.all());
        new SinglePointFacts(workspace, losses, places, protections, unprotected, all::add).find();
        new KeyPersonFacts(workspace, asOf, losses, protections, byTier).find(all::add);
    }

    private void tested(
            LossView losses, Exposure exposure, Protections protections, StoreFacts stores, ServiceReach byTier) {
        Reached reached = new Reached(graph);
        TestLedger ledger = TestLedger.of(workspace, asOf, reached::by, losses::removes);
        TestFacts duties = new TestFacts(workspace, asOf, ledger, importance, all::add);
        duties.find(exposure);
        new SurvivorFacts(
                        workspace,
                        losses,
                        exposure,
                        protections,
                        ledger,
                        duties,
                        new OwnTime(workspace, asOf),
                        new Capacity(asOf))
                .find(byTier, ServiceReach.byRto(workspace), all::add);
        new DataLossFacts(workspace, losses, exposure, stores, ledger, duties)
                .find(ServiceReach.byRpo(workspace), all::add);
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
                all.add(new Purpose(backup, names, mapped, retired));
            }
        }
    }

    private boolean isMapped(Subject subject) {
        Importance known = importance.get(subject);
        boolean offered = subject instanceof Component component && component.offered() != null;
        return offered || known != null && known.mapped();
    }

    private static boolean isRetired(Subject subject) {
        return subject instanceof Component component && component.isRetired();
    }
}
