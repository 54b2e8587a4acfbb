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
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A workspace as numbers, see {@link Numbering}. What a node or a backup requires is a list of requirements over nodes,
 * each with the backups that stand in. Scenarios require nothing and are not required; they are elements only. It can be
 * used by several threads.
 */
public final class Graph {

    static final int[] NO_THINGS = {};

    private final Workspace workspace;
    private final RequirementReader reader;
    private final Numbering numbering;
    private final StandIns standIns;
    private final int[][] scenarios;
    private final Requirement[][] requirements;
    private final HardNeeds hardNeeds = new HardNeeds(this);
    private volatile @Nullable ServiceGraph serviceGraph;
    private volatile int @Nullable [] unmeetable;
    private volatile int @Nullable [][] reached;
    private final Object solving = new Object();
    private @Nullable SingleLossSolver losses;

    private Graph(Workspace workspace, LocalDate asOf) {
        this.workspace = workspace;
        this.reader = new RequirementReader(this, asOf);
        this.numbering = new Numbering(workspace);
        this.standIns = new StandIns(workspace, numbering);
        this.scenarios = StandIns.lists(size());
        workspace.scenarios().values().forEach(this::spread);
        this.requirements = new Requirement[sizeWithBackups()][];
        Arrays.parallelSetAll(requirements, thing -> {
            Subject subject = subject(thing);
            return subject instanceof Backup backup ? reader.of(backup) : reader.of(subject);
        });
        workspace.domains().values().forEach(this::merge);
    }

    /** The graph of a workspace on a day; who has departed by then does not count. */
    public static Graph of(Workspace workspace, LocalDate asOf) {
        return new Graph(workspace, asOf);
    }

    /** Adds to the requirements of a person or supplier those of the domain that it is too. */
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

    private void spread(Scenario scenario) {
        for (Reference reference : scenario.loses()) {
            int lost = node(workspace.find(reference));
            if (lost >= 0) {
                StandIns.append(scenarios, lost, number(scenario));
            }
        }
    }

    /** Whether a backup can stand in for anything. The second backup with one id cannot. */
    public boolean standsIn(Backup backup) {
        return standIns.isAble(number(backup));
    }

    /** The backups that stand in for a thing wherever it is needed; none for what is no node. */
    int[] protecting(int thing) {
        return standIns.protecting(thing);
    }

    /** Those that declare that they protect a node, also where they never stand in for it. */
    int[] claiming(int node) {
        return standIns.claiming(node);
    }

    @Nullable
    Domain derivedSoftware(Component component) {
        return numbering.software(component);
    }

    public Workspace workspace() {
        return workspace;
    }

    /** How many nodes there are. */
    int size() {
        return numbering.nodes();
    }

    /** How many nodes and backups there are. */
    int sizeWithBackups() {
        return numbering.withBackups();
    }

    /** How many things there are, groups included. */
    int sizeOfAll() {
        return numbering.all();
    }

    Subject subject(int thing) {
        return numbering.subject(thing);
    }

    Backup backup(int thing) {
        return (Backup) subject(thing);
    }

    List<Backup> backups(int[] numbers) {
        List<Backup> backups = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            backups.add(backup(number));
        }
        return backups;
    }

    /** What is lost where a thing is: a domain that is a person or a supplier is that component. */
    Subject element(Subject subject) {
        int number = number(subject);
        return number < 0 ? subject : subject(number);
    }

    /** The number of a thing, or -1 for what has none. */
    int number(@Nullable Subject subject) {
        return numbering.of(subject);
    }

    /** The number of a node, or -1 for anything else. */
    int node(@Nullable Subject subject) {
        return numbering.ofNode(subject);
    }

    /** What a node or a backup requires. Of a node its hard needs stand first; of a backup its service part. */
    Requirement[] requirements(int thing) {
        return requirements[thing];
    }

    /** The same; nothing for what has no number, such as the second thing with one id. */
    Requirement[] requirements(Subject subject) {
        int number = number(subject);
        return number < 0 || number >= requirements.length ? Requirement.NONE : requirements[number];
    }

    /** The requirement of one hard need; null of any other. */
    @Nullable
    Requirement requirement(Subject dependent, Need wanted) {
        return hardNeeds.requirement(dependent, wanted);
    }

    /**
     * What must be up for a node to start: its {@code startNeeds} if it declares any, else its hard needs; before
     * these, of a function, what it is to be restored after.
     */
    Requirement[] toStart(int node) {
        Subject subject = subject(node);
        if (subject instanceof Component component && component.startNeeds() != null) {
            return reader.each(component.startNeeds(), "needs to start");
        }
        int hard = (int) needsOf(subject).stream().filter(Need::hard).count();
        Requirement[] needs = hard == 0 ? Requirement.NONE : Arrays.copyOf(requirements[node], hard);
        return subject instanceof Function function && !function.restoreAfter().isEmpty()
                ? joined(reader.each(function.restoreAfter(), "is restored after"), needs)
                : needs;
    }

    /** The needs of a function or component, in the order written; none of anything else. */
    public static List<Need> needsOf(@Nullable Subject dependent) {
        if (dependent instanceof Function function) {
            return function.needs();
        }
        return dependent instanceof Component component ? component.needs() : List.of();
    }

    /** The strongly connected components and the dependents; computed on the first call. */
    ServiceGraph serviceGraph() {
        ServiceGraph known = serviceGraph;
        if (known == null) {
            known = new ServiceGraph(this);
            serviceGraph = known;
        }
        return known;
    }

    /** The nodes with a requirement of more members than it has, which never work; computed on the first call. */
    int[] unmeetable() {
        int[] known = unmeetable;
        if (known == null) {
            known = IntStream.range(0, size()).filter(this::isUnmeetable).toArray();
            unmeetable = known;
        }
        return known;
    }

    /** By thing what it reaches in one step, without soft needs; computed on the first call. */
    int[][] reached() {
        int[][] known = reached;
        if (known == null) {
            known = ReachEdges.all(this);
            reached = known;
        }
        return known;
    }

    /** What single losses remove; solved by the first thread that asks, while others wait for it. */
    SingleLossSolver losses() {
        synchronized (solving) {
            SingleLossSolver known = losses;
            if (known == null) {
                known = SingleLossSolver.solve(this);
                losses = known;
            }
            return known;
        }
    }

    private boolean isUnmeetable(int node) {
        for (Requirement requirement : requirements[node]) {
            if (requirement.members().length < requirement.k()) {
                return true;
            }
        }
        return false;
    }

    /** The scenarios that lose a node by name. */
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
