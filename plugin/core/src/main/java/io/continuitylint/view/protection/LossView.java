package io.continuitylint.view.protection;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.Chains;
import io.continuitylint.analysis.CommonLoss;
import io.continuitylint.analysis.DataSurvival;
import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.LossSet;
import io.continuitylint.analysis.MemberChains;
import io.continuitylint.analysis.ProtectedRequirement;
import io.continuitylint.analysis.RecoveryPart;
import io.continuitylint.analysis.SingleLosses;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The analysis of losses in the words that the facts are computed with. */
public final class LossView {

    private final Graph graph;
    private final SingleLosses losses;
    private final Chains chains;
    private final Map<Scenario, Boolean> atLarge = new HashMap<>();

    public LossView(Graph graph) {
        this.graph = graph;
        this.losses = SingleLosses.of(graph);
        this.chains = new Chains(graph, losses);
    }

    public List<Subject> removing(Subject thing) {
        return losses.removing(thing);
    }

    public boolean removes(Subject element, Subject thing) {
        return losses.removes(element, thing);
    }

    /** The elements whose loss removes a thing for good: no backup of it is left. */
    public List<Subject> unprotected(Subject thing) {
        return losses.unprotected(thing);
    }

    /** Whether the loss of an element removes a thing that works otherwise, and no backup of it is left. */
    public boolean removesForGood(Subject element, Subject thing) {
        return losses.works(thing) && losses.removesForGood(element, thing);
    }

    /** The elements whose loss stops a function. */
    public LossSet stopping(Function function) {
        return losses.stopping(function);
    }

    /**
     * Those of them that break one need of it. Where the need is not met with nothing lost, the function runs on a backup
     * of it already, and these are all that stop the function.
     */
    public LossSet stopping(Function function, Need need) {
        return losses.isMet(function, need) ? losses.stopping(function, need) : losses.stopping(function);
    }

    /** The elements that stop several functions at once, of which the first few are named. */
    public List<CommonLoss> common(List<Function> functions, int most) {
        return losses.common(functions, most);
    }

    /** All things that can be lost and fulfil a condition. */
    public LossSet elements(Predicate<Subject> wanted) {
        return losses.elements(wanted);
    }

    /**
     * Whether a loss requires a backup of a thing: it takes the thing away, or the data in it. What never runs has nothing
     * to lose.
     */
    public boolean harms(Subject element, Subject thing) {
        if (losses.neverRuns(thing)) {
            return false;
        }
        Component store = Stores.store(thing);
        return removes(element, thing)
                || store != null && element instanceof Scenario scenario && spoils(scenario, store);
    }

    /** Whether a scenario of corruption, attack or deletion touches a store: by name, by a principal, or every store. */
    public boolean spoils(Scenario scenario, Component store) {
        if (scenario.kind() == null || !scenario.kind().spoilsData()) {
            return false;
        }
        return isAtLarge(scenario)
                || store.deletableBy() != null
                        && store.deletableBy().stream().anyMatch(scenario.principals()::contains);
    }

    /** Whether it names neither what is lost nor who acts, so that it touches every store. */
    private boolean isAtLarge(Scenario scenario) {
        return atLarge.computeIfAbsent(
                scenario,
                unused -> scenario.loses().isEmpty()
                        && scenario.principals().isEmpty()
                        && Stream.of("loses", "principals")
                                .noneMatch(key -> graph.workspace().misread().covers(scenario, key)));
    }

    public boolean disables(Subject element, Backup backup) {
        return losses.disables(element, backup);
    }

    /** Whether all that a backup uses works with nothing lost. */
    public boolean runs(Backup backup) {
        return losses.runs(backup);
    }

    /** Whether a loss takes what a backup runs on, or its data: As(b). */
    public boolean disablesService(Subject element, Backup backup) {
        return losses.disables(element, backup, RecoveryPart.NONE)
                || element instanceof Scenario scenario && !DataSurvival.survives(backup, scenario, graph.workspace());
    }

    public boolean disablesRecovery(Subject element, Backup backup, RecoveryPart part) {
        return losses.disables(element, backup, part);
    }

    /** Whether all copies of a backup lie in a domain: they are its places, though only one of them is needed to recover. */
    public boolean holdsEveryCopy(Subject element, Backup backup) {
        return element instanceof Domain domain
                && !backup.copies().isEmpty()
                && backup.copies().stream()
                        .allMatch(copy -> copy.in().stream()
                                .anyMatch(place ->
                                        graph.workspace().withAncestors(place).contains(domain)));
    }

    public List<Subject> disabling(Backup backup) {
        return losses.disabling(backup);
    }

    /** Whether a backup can be used with nothing lost. */
    public boolean isEverUsable(Backup backup) {
        return losses.isEverUsable(backup);
    }

    /** Whether the loss of an element breaks what a thing requires of another. */
    public boolean breaks(Subject element, Subject dependent, Subject required) {
        return losses.breaks(element, dependent, required);
    }

    /** Whether a thing works with nothing lost, by itself or through a backup of it. */
    public boolean works(Subject thing) {
        return losses.works(thing);
    }

    /** Every requirement of which a backup stands in for some part. */
    List<ProtectedRequirement> protectedRequirements() {
        return ProtectedRequirement.of(graph);
    }

    /** Whether a thing is lost with nothing lost, though a backup of it may work all the time. */
    public boolean neverRuns(Subject thing) {
        return losses.neverRuns(thing);
    }

    public boolean isDead(Function function) {
        return !losses.works(function);
    }

    /** Whether a backup can stand in at all, whatever is lost. */
    public boolean standsIn(Backup backup) {
        return graph.standsIn(backup);
    }

    public boolean isComposite(Component component) {
        return Graph.isComposite(component);
    }

    public Chain chainToDead(Subject thing) {
        return chains.toDefect(thing);
    }

    /** The part of a backup through which a chain from it begins. */
    public RecoveryPart part(Backup from, Chain chain) {
        return Chains.part(graph, from, chain);
    }

    @Nullable
    public Chain chain(Subject from, Subject element) {
        return chains.of(from, element);
    }

    /** From several things, of which the first few are kept. */
    public MemberChains chains(List<? extends Subject> members, Subject element) {
        return chains.ofEach(members, element);
    }

    /** From what needs the first group on a chain, through the other members that the element takes away; null for none. */
    public @Nullable MemberChains besides(@Nullable Chain chain, Subject element) {
        return chain == null ? null : chains.besides(chain, element);
    }

    @Nullable
    public Chain chain(Function from, Need need, Subject element) {
        return chains.of(from, need, element);
    }

    @Nullable
    public Chain chain(Backup from, RecoveryPart part, Subject element) {
        return chains.of(from, part, element);
    }

    public SortedMap<Integer, Chain> chains(Backup from, RecoveryPart part, Subject element) {
        return chains.byEntry(from, part, element);
    }

    public List<Subject> nearest(Collection<? extends Subject> elements) {
        return losses.nearest(elements);
    }
}
