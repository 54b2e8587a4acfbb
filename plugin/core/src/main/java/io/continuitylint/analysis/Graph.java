package io.continuitylint.analysis;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A workspace as numbers: functions, components, domains and scenarios are nodes; what each requires is a list of
 * requirements over nodes. Scenarios require nothing and are required by nobody; they are elements only.
 */
public final class Graph {

    private final Workspace workspace;
    private final List<Subject> nodes = new ArrayList<>();
    private final Map<Subject, Integer> numbers = new HashMap<>();
    private final Map<String, Domain> derived = new HashMap<>();
    private final List<List<Requirement>> requirements = new ArrayList<>();
    private final Map<Backup, List<Requirement>> ofBackups = new HashMap<>();
    private final Map<Subject, List<Backup>> protecting = new HashMap<>();
    private final Map<Subject, List<Backup>> claiming = new HashMap<>();
    private final List<List<Integer>> scenarios = new ArrayList<>();
    private @Nullable Dependents dependents;
    private int @Nullable [] unmeetable;

    private Graph(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The graph of a workspace on a day; who has departed by then does not count. */
    public static Graph of(Workspace workspace, LocalDate asOf) {
        Graph graph = new Graph(workspace);
        graph.number();
        RequirementReader reader = new RequirementReader(graph, asOf);
        for (int node = 0; node < graph.nodes.size(); node++) {
            graph.requirements.add(reader.of(graph.nodes.get(node)));
            graph.scenarios.add(List.of());
        }
        workspace.domains().values().forEach(domain -> graph.merge(domain, reader));
        workspace.backups().values().forEach(backup -> graph.ofBackups.put(backup, reader.of(backup)));
        graph.spreadScenarios();
        return graph;
    }

    private void number() {
        workspace.functions().values().forEach(this::add);
        workspace.components().values().forEach(this::add);
        workspace.domains().values().forEach(this::add);
        workspace.components().values().forEach(this::derive);
        workspace.scenarios().values().forEach(this::add);
        for (Backup backup : workspace.backups().values()) {
            if (!backup.isInline()) {
                index(backup);
            }
        }
    }

    private void index(Backup backup) {
        boolean standsIn = standsIn(backup);
        for (Reference reference : backup.protects()) {
            Subject primary = workspace.find(reference);
            if (primary != null) {
                claiming.computeIfAbsent(primary, unused -> new ArrayList<>()).add(backup);
                if (standsIn) {
                    protecting
                            .computeIfAbsent(primary, unused -> new ArrayList<>())
                            .add(backup);
                }
            }
        }
    }

    private void add(Subject subject) {
        // A person is its own person domain, a supplier its own vendor domain: one element under one id.
        if (subject instanceof Domain domain && same(domain) != null) {
            numbers.put(domain, numbers.get(same(domain)));
            return;
        }
        numbers.put(subject, nodes.size());
        nodes.add(subject);
    }

    /** What a person or supplier is lost through as a domain, besides what it is lost through as a component. */
    private void merge(Domain domain, RequirementReader reader) {
        int node = number(domain);
        if (subject(node) != domain) {
            requirements.get(node).addAll(reader.of(domain));
        }
    }

    private @Nullable Component same(Domain domain) {
        Component component = workspace.components().get(domain.id());
        if (component == null || domain.kind() == null || component.kind() == null) {
            return null;
        }
        boolean same = switch (domain.kind()) {
            case PERSON -> component.person() != null;
            case VENDOR -> component.supplier() != null;
            default -> false;
        };
        return same ? component : null;
    }

    /** The software domain that a model and a version make together. */
    private void derive(Component component) {
        String id = Derived.software(component);
        if (id != null && !derived.containsKey(id)) {
            Domain domain = Derived.domain(id, component);
            derived.put(id, domain);
            add(domain);
        }
    }

    private void spreadScenarios() {
        for (Scenario scenario : workspace.scenarios().values()) {
            for (Reference reference : scenario.loses()) {
                Subject lost = workspace.find(reference);
                if (lost != null && numbers.containsKey(lost)) {
                    List<Integer> losing = new ArrayList<>(scenarios.get(number(lost)));
                    losing.add(number(scenario));
                    scenarios.set(number(lost), losing);
                }
            }
        }
    }

    /** Whether a backup can stand in for anything. */
    public boolean standsIn(Backup backup) {
        if (backup.uses().isEmpty() || backup.isNeighbour()) {
            return false;
        }
        for (Reference use : backup.uses()) {
            Subject used = workspace.find(use);
            if (used instanceof Component component && component.isRetired()) {
                return false;
            }
            for (Reference primary : backup.protects()) {
                if (used != null && used == workspace.find(primary)) {
                    return false;
                }
            }
        }
        return true;
    }

    List<Backup> protecting(@Nullable Subject subject) {
        return subject == null ? List.of() : protecting.getOrDefault(subject, List.of());
    }

    /** Those that say they protect a thing everywhere, also where they never stand in for it. */
    List<Backup> claiming(Subject subject) {
        return claiming.getOrDefault(subject, List.of());
    }

    @Nullable
    Domain derivedSoftware(Component component) {
        String id = Derived.software(component);
        return id == null ? null : derived.get(id);
    }

    Workspace workspace() {
        return workspace;
    }

    int size() {
        return nodes.size();
    }

    Subject subject(int node) {
        return nodes.get(node);
    }

    /** What is lost where a thing is: a domain that is a person or a supplier is that component. */
    Subject element(Subject subject) {
        int node = number(subject);
        return node < 0 ? subject : subject(node);
    }

    /** The number of a subject, or -1 for what is no node. */
    int number(@Nullable Subject subject) {
        Integer number = subject == null ? null : numbers.get(subject);
        return number == null ? -1 : number;
    }

    List<Requirement> requirements(int node) {
        return requirements.get(node);
    }

    /** The requirement of one hard need: they stand first, in the order of the needs. */
    @Nullable
    Requirement requirement(Subject dependent, Need wanted) {
        List<Need> needs = dependent instanceof Function function
                ? function.needs()
                : dependent instanceof Component component ? component.needs() : List.of();
        int index = 0;
        for (Need need : needs) {
            if (need == wanted) {
                return need.hard() ? requirements.get(number(dependent)).get(index) : null;
            }
            index += need.hard() ? 1 : 0;
        }
        return null;
    }

    /** The hard needs of a thing alone, without where it lies and what its kind asks for. */
    List<Requirement> needs(Subject dependent) {
        List<Need> needs = dependent instanceof Function function
                ? function.needs()
                : dependent instanceof Component component ? component.needs() : List.of();
        int hard = (int) needs.stream().filter(Need::hard).count();
        return hard == 0 ? List.of() : requirements.get(number(dependent)).subList(0, hard);
    }

    /** What a backup requires, its service part first. */
    List<Requirement> requirements(Backup backup) {
        return ofBackups.getOrDefault(backup, List.of());
    }

    /** Who requires what; made when first asked for. */
    Dependents dependents() {
        Dependents known = dependents;
        if (known == null) {
            known = new Dependents(this);
            dependents = known;
        }
        return known;
    }

    /** The nodes that require more than there is, and so work never. */
    int[] unmeetable() {
        int[] known = unmeetable;
        if (known == null) {
            known = IntStream.range(0, nodes.size())
                    .filter(node -> requirements.get(node).stream()
                            .anyMatch(requirement -> requirement.members().size() < requirement.k()))
                    .toArray();
            unmeetable = known;
        }
        return known;
    }

    /** The scenarios that take a node by name. */
    List<Integer> scenariosLosing(int node) {
        return scenarios.get(node);
    }

    /** Whether a node can be lost by itself. */
    public boolean isElement(Subject subject) {
        return !(subject instanceof Function) && !(subject instanceof Component component && isComposite(component));
    }

    /** Composite things are lost only through what they need. */
    public static boolean isComposite(Component component) {
        if (component.composite() != null) {
            return component.composite();
        }
        if (component.kind() == null) {
            return false;
        }
        return switch (component.kind()) {
            case ROLE, TEAM -> true;
            case SYSTEM, SERVICE ->
                component.in().isEmpty() && component.needs().stream().anyMatch(Need.OfGroup.class::isInstance);
            default -> false;
        };
    }
}
