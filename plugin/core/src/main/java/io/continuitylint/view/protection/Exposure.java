package io.continuitylint.view.protection;

import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.ScenarioReach;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Function;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.reach.Importance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a backup of a thing must survive: the thing itself, the components whose loss removes it, the domains whose loss
 * removes it and whose kind the tier demands, hazards that reach both it and the thing, and the scenarios that apply.
 * See docs/derived-notions.md, What a backup has to survive.
 */
public final class Exposure {

    private final Graph graph;
    private final Workspace workspace;
    private final Policy policy;
    private final LossView losses;
    private final Places places;
    private final Map<Subject, Importance> importance;
    private @Nullable ScenarioReach scenarios;

    public Exposure(Graph graph, LossView losses, Places places, Map<Subject, Importance> importance) {
        this.graph = graph;
        this.workspace = graph.workspace();
        this.policy = workspace.policy();
        this.losses = losses;
        this.places = places;
        this.importance = importance;
    }

    /** For one backup, by the tier of that backup; with the scenarios of every function that needs what it protects there. */
    public List<Subject> of(Subject primary, Backup backup) {
        Importance judged = importance.get(backup);
        Integer tier = judged == null ? null : judged.tier();
        List<Subject> exposed = lost(primary, tier, domain -> reaches(domain, backup));
        exposed.addAll(scenarios().of(backup.isInline() ? backup : primary));
        return exposed;
    }

    private ScenarioReach scenarios() {
        if (scenarios == null) {
            scenarios = ScenarioReach.of(graph, (scenario, tier) -> applies(scenario, tier, null));
        }
        return scenarios;
    }

    /** For several backups of one thing, by a function that needs it. */
    public List<Subject> of(Subject primary, List<Backup> backups, Function function) {
        List<Subject> exposed =
                lost(primary, function.tier(), domain -> backups.stream().anyMatch(backup -> reaches(domain, backup)));
        for (Scenario scenario : workspace.scenarios().values()) {
            if (applies(scenario, function.tier(), function)) {
                exposed.add(scenario);
            }
        }
        return exposed;
    }

    /** Whether a hazard is on the side of a backup, too: where it lies, or through anything that it requires. */
    private boolean reaches(Domain hazard, Backup backup) {
        return places.of(backup).contains(hazard) || losses.disables(hazard, backup);
    }

    /** Domains whose loss removes a thing and that are compared by their kind, though the tier does not require it. */
    public List<Domain> notRequired(Subject primary, Subject judged) {
        List<Domain> notRequired = new ArrayList<>();
        for (Subject element : losses.removing(primary)) {
            if (element instanceof Domain domain
                    && domain.kind() != null
                    && isComparedAnyway(domain.kind())
                    && !demands(judged, domain.kind())) {
                notRequired.add(domain);
            }
        }
        return notRequired;
    }

    /** A common fault and a common source are reported in every tier. */
    public static boolean isComparedAnyway(DomainKind kind) {
        return switch (kind) {
            case SOFTWARE, CONFIG, VENDOR, FACTORY -> true;
            default -> false;
        };
    }

    /** Whether the list of the tier that an object is judged by names a kind. */
    public boolean demands(Subject judged, DomainKind kind) {
        Importance known = importance.get(judged);
        return policy.tier(known == null ? null : known.tier()).demands(kind);
    }

    /**
     * Whether an element is an identity provider, a trust or a control plane that the tier of an object requires to be
     * separate. Rules of their own report these, through whatever part they are shared.
     */
    public boolean isOfSeparateKind(Subject element, Subject judged) {
        DomainKind kind = separateKind(element);
        return kind != null && demands(judged, kind);
    }

    /** Likewise; also where its kind or the tier of a function could not be read. */
    public boolean mayBeOfSeparateKind(Subject element, Subject judged) {
        DomainKind kind = separateKind(element);
        return workspace.misread().covers(element, "kind")
                || kind != null && (demands(judged, kind) || isTierUnknown(judged));
    }

    private boolean isTierUnknown(Subject judged) {
        Misread misread = workspace.misread();
        return !misread.isEmpty()
                && (misread.covers(judged, Misread.NEEDED_BY)
                        || workspace.functions().values().stream()
                                .anyMatch(function -> misread.covers(function, "tier")));
    }

    /** The kind of an element, where it is one of those that have rules of their own; else null. */
    public static @Nullable DomainKind separateKind(Subject element) {
        DomainKind kind = element instanceof Domain domain ? domain.kind() : plane(element);
        return kind == DomainKind.IDENTITY || kind == DomainKind.TRUST || kind == DomainKind.CONTROL_PLANE
                ? kind
                : null;
    }

    private static @Nullable DomainKind plane(Subject element) {
        if (!(element instanceof Component component) || component.kind() == null) {
            return null;
        }
        return switch (component.kind()) {
            case IDENTITY -> DomainKind.IDENTITY;
            case CONTROL_PLANE -> DomainKind.CONTROL_PLANE;
            default -> null;
        };
    }

    /** The components and domains of it. */
    private List<Subject> lost(Subject primary, @Nullable Integer tier, Predicate<Domain> onOtherSide) {
        Policy.Tier demands = policy.tier(tier);
        List<Subject> exposed = new ArrayList<>();
        for (Subject element : losses.removing(primary)) {
            if (element instanceof Component
                    || element instanceof Domain domain && isRequired(domain, demands, onOtherSide)) {
                exposed.add(element);
            }
        }
        return exposed;
    }

    private static boolean isRequired(Domain domain, Policy.Tier demands, Predicate<Domain> onOtherSide) {
        if (domain.kind() == null) {
            return false;
        }
        return demands.demands(domain.kind()) || domain.kind().isHazard() && onOtherSide.test(domain);
    }

    /** Whether the tier of a function asks to survive the loss of an element, wherever that is; a hazard always counts. */
    public boolean mustSurvive(Subject element, Function function) {
        if (element instanceof Domain domain) {
            DomainKind kind = domain.kind();
            return kind != null && (policy.tier(function.tier()).demands(kind) || kind.isHazard());
        }
        return !(element instanceof Scenario scenario) || applies(scenario, function.tier(), function);
    }

    /** Whether a function of that tier must survive a scenario. */
    public boolean applies(Scenario scenario, @Nullable Integer tier, @Nullable Function function) {
        Set<Integer> tiers = scenario.appliesTo();
        if (tiers == null) {
            boolean unknown = workspace.misread().covers(scenario, "appliesTo");
            tiers = unknown ? Set.of() : policy.criticalTiers();
        }
        return tier != null && tiers.contains(tier) || function != null && names(function, scenario);
    }

    private static boolean names(Function function, Scenario scenario) {
        for (Reference reference : function.scenarios()) {
            if (reference.target() != null && reference.target().key().equals(scenario.key())) {
                return true;
            }
        }
        return false;
    }
}
