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
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A workspace as numbers. Every thing has one: first the nodes, which are functions, components, domains and scenarios, then
 * the backups, then the groups. What a node or a backup requires is a list of requirements over nodes, each with the backups
 * that stand in. Scenarios require nothing and are required by nobody; they are elements only.
 */
public final class Graph {

    static final int[] NOBODY = {};

    private final Workspace workspace;
    private final RequirementReader reader;
    private final List<Subject> things = new ArrayList<>();
    private final Map<Subject, Integer> numbers = new HashMap<>();
    private final Map<String, Domain> derived = new HashMap<>();
    private final int nodes;
    private final int withBackups;
    private final BitSet standingIn = new BitSet();
    private final int[][] protecting;
    private final int[][] claiming;
    private final int[][] scenarios;
    private final Requirement[][] requirements;
    private @Nullable Knots knots;
    private int @Nullable [] unmeetable;

    private Graph(Workspace workspace, LocalDate asOf) {
        this.workspace = workspace;
        this.reader = new RequirementReader(this, asOf);
        workspace.functions().values().forEach(this::add);
        workspace.components().values().forEach(this::add);
        workspace.domains().values().forEach(this::add);
        workspace.components().values().forEach(this::derive);
        workspace.scenarios().values().forEach(this::add);
        this.nodes = things.size();
        workspace.backups().values().forEach(this::add);
        this.withBackups = things.size();
        workspace.groups().values().forEach(this::add);
        this.protecting = lists(nodes);
        this.claiming = lists(nodes);
        workspace.backups().values().forEach(this::index);
        this.scenarios = lists(nodes);
        spreadScenarios();
        this.requirements = new Requirement[withBackups][];
        for (int thing = 0; thing < withBackups; thing++) {
            Subject subject = things.get(thing);
            requirements[thing] = subject instanceof Backup backup ? reader.of(backup) : reader.of(subject);
        }
        workspace.domains().values().forEach(this::merge);
    }

    /** The graph of a workspace on a day; who has departed by then does not count. */
    public static Graph of(Workspace workspace, LocalDate asOf) {
        return new Graph(workspace, asOf);
    }

    private static int[][] lists(int size) {
        int[][] lists = new int[size][];
        Arrays.fill(lists, NOBODY);
        return lists;
    }

    private static void append(int[][] lists, int at, int number) {
        int[] old = lists[at];
        lists[at] = Arrays.copyOf(old, old.length + 1);
        lists[at][old.length] = number;
    }

    private void index(Backup backup) {
        int number = number(backup);
        standingIn.set(number, canStandIn(backup));
        if (!backup.isInline()) {
            for (Reference reference : backup.protects()) {
                int primary = number(workspace.find(reference));
                if (primary >= 0 && primary < nodes) {
                    append(claiming, primary, number);
                    if (standingIn.get(number)) {
                        append(protecting, primary, number);
                    }
                }
            }
        }
    }

    private void add(Subject subject) {
        // A person is its own person domain, a supplier its own vendor domain: one element under one id.
        Component same = subject instanceof Domain domain ? same(domain) : null;
        numbers.put(subject, same == null ? things.size() : number(same));
        if (same == null) {
            things.add(subject);
        }
    }

    /** What a person or supplier is lost through as a domain, besides what it is lost through as a component. */
    private void merge(Domain domain) {
        int node = number(domain);
        if (subject(node) != domain) {
            requirements[node] = joined(requirements[node], reader.of(domain));
        }
    }

    private static Requirement[] joined(Requirement[] one, Requirement[] other) {
        Requirement[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
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
                int lost = number(workspace.find(reference));
                if (lost >= 0 && lost < nodes) {
                    append(scenarios, lost, number(scenario));
                }
            }
        }
    }

    /** Whether a backup can stand in for anything. The second of one id is none. */
    public boolean standsIn(Backup backup) {
        int number = number(backup);
        return number >= 0 && standingIn.get(number);
    }

    private boolean canStandIn(Backup backup) {
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

    /** The backups that stand in for a thing wherever it is needed; none for a negative number. */
    int[] protecting(int thing) {
        return thing < 0 || thing >= nodes ? NOBODY : protecting[thing];
    }

    /** Those that say they protect a thing everywhere, also where they never stand in for it. */
    int[] claiming(int thing) {
        return claiming[thing];
    }

    @Nullable
    Domain derivedSoftware(Component component) {
        String id = Derived.software(component);
        return id == null ? null : derived.get(id);
    }

    Workspace workspace() {
        return workspace;
    }

    /** How many nodes there are. */
    int size() {
        return nodes;
    }

    /** How many nodes and backups there are. */
    int sizeWithBackups() {
        return withBackups;
    }

    /** How many things there are, groups included. */
    int sizeOfAll() {
        return things.size();
    }

    Subject subject(int thing) {
        return things.get(thing);
    }

    Backup backup(int thing) {
        return (Backup) things.get(thing);
    }

    List<Backup> backups(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(this::backup).toList();
    }

    /** What is lost where a thing is: a domain that is a person or a supplier is that component. */
    Subject element(Subject subject) {
        int number = number(subject);
        return number < 0 ? subject : subject(number);
    }

    /** The number of a thing, or -1 for what has none. */
    int number(@Nullable Subject subject) {
        Integer number = subject == null ? null : numbers.get(subject);
        return number == null ? -1 : number;
    }

    /** The number of a node, or -1 for anything else. */
    int node(@Nullable Subject subject) {
        int number = number(subject);
        return number < nodes ? number : -1;
    }

    /** What a node or a backup requires. Of a node its hard needs stand first; of a backup its service part. */
    Requirement[] requirements(int thing) {
        return requirements[thing];
    }

    /** The same; nothing of what has no number, as the second of one id. */
    Requirement[] requirements(Subject subject) {
        int number = number(subject);
        return number < 0 || number >= withBackups ? Requirement.NONE : requirements[number];
    }

    /** The requirement of one hard need: they stand first, in the order of the needs. */
    @Nullable
    Requirement requirement(Subject dependent, Need wanted) {
        int index = 0;
        for (Need need : needsOf(dependent)) {
            if (need == wanted) {
                return need.hard() ? requirements[number(dependent)][index] : null;
            }
            index += need.hard() ? 1 : 0;
        }
        return null;
    }

    /**
     * What must be up for a node to start: its {@code startNeeds} if it declares any, else its hard needs; before these, of a
     * function, what it is to be restored after.
     */
    Requirement[] toStart(int node) {
        Subject subject = things.get(node);
        if (subject instanceof Component component && component.startNeeds() != null) {
            return reader.each(component.startNeeds(), "needs to start");
        }
        int hard = (int) needsOf(subject).stream().filter(Need::hard).count();
        Requirement[] needs = hard == 0 ? Requirement.NONE : Arrays.copyOf(requirements[node], hard);
        return subject instanceof Function function && !function.restoreAfter().isEmpty()
                ? joined(reader.each(function.restoreAfter(), "is restored after"), needs)
                : needs;
    }

    /** The needs of a function or component, in the order written. */
    static List<Need> needsOf(Subject dependent) {
        if (dependent instanceof Function function) {
            return function.needs();
        }
        return dependent instanceof Component component ? component.needs() : List.of();
    }

    /** Who leans on whom; made when first asked for. */
    Knots knots() {
        Knots known = knots;
        if (known == null) {
            known = new Knots(this);
            knots = known;
        }
        return known;
    }

    /** The nodes that require more than there is, and so work never; found when first asked for. */
    int[] unmeetable() {
        int[] known = unmeetable;
        if (known == null) {
            known = IntStream.range(0, nodes).filter(this::isUnmeetable).toArray();
            unmeetable = known;
        }
        return known;
    }

    private boolean isUnmeetable(int node) {
        for (Requirement requirement : requirements[node]) {
            if (requirement.members().length < requirement.k()) {
                return true;
            }
        }
        return false;
    }

    /** The scenarios that take a node by name. */
    int[] scenariosLosing(int node) {
        return scenarios[node];
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
