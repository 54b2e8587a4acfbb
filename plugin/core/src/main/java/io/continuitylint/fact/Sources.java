package io.continuitylint.fact;

import io.continuitylint.analysis.BackupPaths;
import io.continuitylint.analysis.BlackStart;
import io.continuitylint.analysis.Capacity;
import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.OwnTime;
import io.continuitylint.analysis.Reach;
import io.continuitylint.analysis.SingleLosses;
import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.deadline.Deadlines;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.people.ActivationStaff;
import io.continuitylint.view.people.People;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.Exposure;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Protections;
import io.continuitylint.view.protection.Replicas;
import io.continuitylint.view.protection.Stores;
import io.continuitylint.view.protection.Survivals;
import io.continuitylint.view.reach.DemandRanking;
import io.continuitylint.view.reach.FirstFunctions;
import io.continuitylint.view.reach.Importance;
import io.continuitylint.view.reach.ServiceReach;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What facts are found from. Each view of the workspace is made when it is first needed, and then kept. */
public final class Sources {

    private final Workspace workspace;
    private final LocalDate asOf;
    private final Graph graph;
    private final Map<Subject, Importance> importance;
    private final Predicate<String> placeholder;
    private final Documents documents;
    private final @Nullable MergedRisks merged;
    private final Function<Class<?>, List<?>> found;
    private final Map<Object, Object> views = new HashMap<>();

    /**
     * @param placeholder whether a text is a placeholder such as {@code TBD}
     * @param merged the accepted risks before the change under review, where the policy lets only those count; else null
     * @param found all facts of one type, for a fact that is found from others
     */
    public Sources(
            Workspace workspace,
            LocalDate asOf,
            Graph graph,
            Map<Subject, Importance> importance,
            Predicate<String> placeholder,
            Documents documents,
            @Nullable MergedRisks merged,
            Function<Class<?>, List<?>> found) {
        this.workspace = workspace;
        this.asOf = asOf;
        this.graph = graph;
        this.importance = importance;
        this.placeholder = placeholder;
        this.documents = documents;
        this.merged = merged;
        this.found = found;
    }

    public Workspace workspace() {
        return workspace;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Graph graph() {
        return graph;
    }

    /** What could not be read; where that is a test of a function, the tests of all that the function reaches. */
    public Misread misread() {
        return once("misread", Misread.class, this::withTestsBehind);
    }

    private Misread withTestsBehind() {
        Misread behind = new Misread();
        for (io.continuitylint.model.Function function : workspace.functions().values()) {
            for (String path : List.of(Misread.TESTS, Misread.MEASUREMENTS)) {
                if (workspace.misread().has(function.key(), path)) {
                    Reach.of(graph, function).forEach(reached -> behind.add(reached.key(), path));
                }
            }
        }
        return behind.isEmpty() ? workspace.misread() : Misread.of(List.of(workspace.misread(), behind));
    }

    /** By object, for those that have one. */
    public Map<Subject, Importance> importance() {
        return importance;
    }

    /** The strictest tier that an object is judged by; null for none. */
    public @Nullable Integer tier(Subject subject) {
        Importance judged = importance.get(subject);
        return judged == null ? null : judged.tier();
    }

    private boolean isReached(Subject subject) {
        Importance judged = importance.get(subject);
        return subject instanceof io.continuitylint.model.Function || judged != null && judged.nearest() != null;
    }

    /** Whether a text is a placeholder such as {@code TBD}. */
    public Predicate<String> placeholder() {
        return placeholder;
    }

    public Documents documents() {
        return documents;
    }

    /** The accepted risks before the change under review, where the policy lets only those count; else null. */
    public @Nullable MergedRisks merged() {
        return merged;
    }

    /** All facts of a type, found by whichever finder makes it. Two types must not be found from each other. */
    public <T> List<T> found(Class<T> type) {
        return found.apply(type).stream().map(type::cast).toList();
    }

    /** A view that only one family needs; it is made once. */
    public <T> T view(Class<T> type, Function<Sources, T> maker) {
        return once(type, type, () -> maker.apply(this));
    }

    public LossView losses() {
        return once("losses", LossView.class, () -> new LossView(graph));
    }

    /** What single losses would do if there were no backups. */
    public SingleLosses unaided() {
        return once("unaided", SingleLosses.class, () -> SingleLosses.withoutBackups(graph));
    }

    public Places places() {
        return once("places", Places.class, () -> new Places(workspace, this::isReached));
    }

    public Protections protections() {
        return once("protections", Protections.class, () -> new Protections(workspace, losses(), this::isReached));
    }

    /** Which backups survive the losses of what they protect. */
    public Survivals survivals() {
        return once("survivals", Survivals.class, () -> new Survivals(workspace, protections(), exposure(), losses()));
    }

    /** The stores that hold the same data in a group that a function with a tier needs. */
    public Replicas replicas() {
        return once("replicas", Replicas.class, () -> new Replicas(workspace, losses(), byRpo()));
    }

    public Exposure exposure() {
        return once("exposure", Exposure.class, () -> new Exposure(graph, losses(), places(), importance));
    }

    /** From the critical functions, the strictest first. */
    public ServiceReach byTier() {
        return once("by tier", ServiceReach.class, () -> ServiceReach.byTier(workspace));
    }

    /** From all functions that have a tier, the strictest first. */
    public ServiceReach ofAllTiers() {
        return once("of all tiers", ServiceReach.class, () -> ServiceReach.ofAllTiers(workspace));
    }

    /** One for each tier, from the functions with the shortest rto first. */
    public List<ServiceReach> byRto() {
        return orders("by rto", () -> ServiceReach.byRto(workspace));
    }

    /** Likewise, without the functions that must be back at once. */
    public List<ServiceReach> byRtoAboveZero() {
        return orders("by rto above zero", () -> ServiceReach.byRtoAboveZero(workspace));
    }

    /** One for each tier, from the functions with the shortest rpo first. */
    public List<ServiceReach> byRpo() {
        return orders("by rpo", () -> ServiceReach.byRpo(workspace));
    }

    /** The critical functions that demand most of a thing. */
    public DemandRanking demand() {
        return once("demand", DemandRanking.class, () -> DemandRanking.of(workspace, byTier()));
    }

    /** The first critical functions that require a thing. */
    public FirstFunctions firstFunctions() {
        return once(
                "first functions",
                FirstFunctions.class,
                () -> new FirstFunctions(
                        workspace, function -> workspace.policy().isCritical(function.tier())));
    }

    public Stores stores() {
        return once("stores", Stores.class, () -> new Stores(workspace));
    }

    public TestLedger ledger() {
        return once("ledger", TestLedger.class, () -> TestLedger.of(graph, asOf, losses()::removes));
    }

    public TestCadences cadences() {
        return once("cadences", TestCadences.class, () -> new TestCadences(workspace, ledger(), importance));
    }

    /** Compares dates with the day of the run. */
    public Deadlines deadlines() {
        return once(
                "deadlines",
                Deadlines.class,
                () -> new Deadlines(asOf, workspace.policy().expiryWarning()));
    }

    public BlackStart blackStart() {
        return once("black start", BlackStart.class, () -> BlackStart.of(graph));
    }

    public People people() {
        return once("people", People.class, () -> new People(workspace, asOf));
    }

    public ActivationStaff activationStaff() {
        return once("activation staff", ActivationStaff.class, () -> new ActivationStaff(workspace, people()));
    }

    /** How long each backup takes by itself. */
    public OwnTime ownTime() {
        return once("own time", OwnTime.class, () -> new OwnTime(workspace, asOf));
    }

    public Capacity capacity() {
        return once("capacity", Capacity.class, () -> new Capacity(asOf));
    }

    /** Which roles, credentials and identity providers lie on the paths of backups. */
    public BackupPaths paths() {
        return once("paths", BackupPaths.class, () -> new BackupPaths(graph, Sources::isSelected));
    }

    /** All backups that can be called upon, the strictest tier first; those that no function reaches come last. */
    @SuppressWarnings("unchecked")
    public List<Backup> backups() {
        return once(
                "backups",
                List.class,
                () -> workspace.backups().values().stream()
                        .filter(backup -> !backup.isNeighbour())
                        .sorted(Importance.strictestFirst(importance))
                        .toList());
    }

    private static boolean isSelected(Component component) {
        return component.role() != null || component.credential() != null || component.kind() == ComponentKind.IDENTITY;
    }

    @SuppressWarnings("unchecked")
    private List<ServiceReach> orders(String name, Supplier<List<ServiceReach>> maker) {
        return once(name, List.class, maker);
    }

    private <T> T once(Object name, Class<T> type, Supplier<? extends T> maker) {
        Object known = views.get(name);
        if (known == null) {
            known = maker.get();
            views.put(name, known);
        }
        return type.cast(known);
    }
}
