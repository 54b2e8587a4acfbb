package io.continuitylint.analysis;

import io.continuitylint.analysis.Requirement.Member;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Shortest proofs that the loss of an element removes a thing, searched breadth first along what is lost with it. Made on
 * demand, for findings only.
 */
public final class Chains {

    private final Graph graph;
    private final SingleLosses losses;

    public Chains(Graph graph, SingleLosses losses) {
        this.graph = graph;
        this.losses = losses;
    }

    /** From a thing or a backup to an element; null if the loss of the element does not touch it. */
    public @Nullable Chain of(Subject from, Subject element) {
        return from instanceof Backup backup ? of(backup, part -> true, element) : search(from, element);
    }

    /** From a backup to an element, entering through one part of its recovery. */
    public @Nullable Chain of(Backup from, RecoveryPart part, Subject element) {
        return of(from, part::equals, element);
    }

    /** The same for each entry of a part that the element takes away, such as each tool, by the number of the entry. */
    public SortedMap<Integer, Chain> byEntry(Backup from, RecoveryPart part, Subject element) {
        SortedMap<Integer, Chain> chains = new TreeMap<>();
        List<Requirement> requirements = graph.requirements(from);
        for (int entry = 0; entry < requirements.size(); entry++) {
            Requirement requirement = requirements.get(entry);
            Chain chain = requirement.part() == part ? search(from, List.of(requirement), element) : null;
            if (chain != null) {
                chains.put(entry, chain);
            }
        }
        return chains;
    }

    /** From a function to an element, entering through one of its hard needs. */
    public @Nullable Chain of(Function from, Need need, Subject element) {
        Requirement requirement = graph.requirement(from, need);
        return requirement == null ? null : search(from, List.of(requirement), element);
    }

    /** From a thing that does not work with nothing lost to what is in the way, which asks for persons and has nobody. */
    public Chain toDefect(Subject from) {
        int start = graph.number(from);
        Map<Integer, Step> came = new HashMap<>();
        Map<Integer, Integer> before = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            int here = open.poll();
            if (graph.requirements(here).stream()
                    .anyMatch(requirement -> requirement.members().isEmpty())) {
                return chain(from, start, here, came, before, here);
            }
            for (Step step : deadSteps(here)) {
                if (step.node() != start && came.putIfAbsent(step.node(), step) == null) {
                    before.put(step.node(), here);
                    open.add(step.node());
                }
            }
        }
        return new Chain(List.of(start(from)));
    }

    /**
     * The elements that are not lost through another of them, by id. Where two are lost through each other the smaller id
     * counts.
     */
    public List<Subject> nearest(Collection<? extends Subject> elements) {
        List<Subject> sorted = new ArrayList<>(elements);
        sorted.sort(Comparator.comparing(Subject::id));
        List<Subject> nearest = new ArrayList<>();
        for (Subject element : sorted) {
            boolean first = sorted.stream().noneMatch(other -> other != element && comesBefore(other, element));
            if (first) {
                nearest.add(element);
            }
        }
        return nearest;
    }

    /** Whether an element is reached only through another: its loss takes the other away too. */
    private boolean comesBefore(Subject other, Subject element) {
        boolean through = losses.removes(element, other);
        boolean back = losses.removes(other, element);
        return through && (!back || other.id().compareTo(element.id()) < 0);
    }

    private record Step(int node, String how, Place place) {}

    private @Nullable Chain of(Backup from, Predicate<RecoveryPart> parts, Subject element) {
        List<Requirement> entries = graph.requirements(from).stream()
                .filter(requirement -> parts.test(requirement.part()))
                .toList();
        return search(from, entries, element);
    }

    private @Nullable Chain search(Subject from, List<Requirement> entries, Subject element) {
        int target = graph.number(element);
        Map<Integer, Step> came = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (Requirement requirement : entries) {
            for (Step step : lost(requirement, target)) {
                if (came.putIfAbsent(step.node(), step) == null) {
                    open.add(step.node());
                }
            }
        }
        return search(from, open, came, new HashMap<>(), target);
    }

    private @Nullable Chain search(Subject from, Subject element) {
        int start = graph.number(from);
        if (start < 0 || !losses.of(start).contains(graph.number(element))) {
            return null;
        }
        return search(from, new ArrayDeque<>(List.of(start)), new HashMap<>(), new HashMap<>(), graph.number(element));
    }

    private @Nullable Chain search(
            Subject from, Deque<Integer> open, Map<Integer, Step> came, Map<Integer, Integer> before, int target) {
        int start = graph.number(from);
        while (!open.isEmpty()) {
            int here = open.poll();
            if (here == target || graph.scenariosLosing(here).contains(target)) {
                return chain(from, start, here, came, before, target);
            }
            for (Requirement requirement : graph.requirements(here)) {
                for (Step step : lost(requirement, target)) {
                    if (step.node() != start && came.putIfAbsent(step.node(), step) == null) {
                        before.put(step.node(), here);
                        open.add(step.node());
                    }
                }
            }
        }
        return null;
    }

    private Chain chain(
            Subject from, int start, int end, Map<Integer, Step> came, Map<Integer, Integer> before, int target) {
        List<Chain.Link> links = new ArrayList<>();
        if (end != target) {
            Scenario scenario = (Scenario) graph.subject(target);
            links.add(new Chain.Link(scenario, "is lost in", scenario.at("loses")));
        }
        Integer here = end;
        while (here != null && here != start) {
            Step step = came.get(here);
            if (step == null) {
                break;
            }
            links.add(0, new Chain.Link(graph.subject(here), step.how(), step.place()));
            here = before.get(here);
        }
        links.add(0, start(from));
        return new Chain(links);
    }

    private static Chain.Link start(Subject from) {
        return new Chain.Link(from, "", from.origin().key());
    }

    /** The members of a requirement that an element takes away, where it leaves too few. */
    private List<Step> lost(Requirement requirement, int element) {
        List<Step> lost = new ArrayList<>();
        int count = 0;
        for (Member member : requirement.members()) {
            List<Step> steps = lost(member, requirement.how(), element);
            count += steps.isEmpty() ? 0 : 1;
            lost.addAll(steps);
        }
        return count >= requirement.tooMany() ? lost : List.of();
    }

    private List<Step> lost(Member member, String how, int element) {
        if (!member.all().isEmpty()) {
            List<Step> steps = new ArrayList<>();
            member.all().forEach(part -> steps.addAll(lost(part, element)));
            return steps;
        }
        if (member.node() < 0
                || !losses.unprotected(member.node(), member.backups()).contains(element)) {
            return List.of();
        }
        return List.of(new Step(member.node(), how, member.place().get()));
    }

    /** The dead members of the requirements that cannot be met. */
    private List<Step> deadSteps(int node) {
        List<Step> dead = new ArrayList<>();
        for (Requirement requirement : graph.requirements(node)) {
            List<Step> members = new ArrayList<>();
            for (Member member : requirement.members()) {
                if (member.node() >= 0 && losses.unprotected(member.node(), member.backups()) == ElementSet.ALL) {
                    members.add(new Step(
                            member.node(), requirement.how(), member.place().get()));
                }
            }
            if (members.size() >= requirement.tooMany()) {
                dead.addAll(members);
            }
        }
        return dead;
    }
}
