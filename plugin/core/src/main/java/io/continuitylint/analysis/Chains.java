package io.continuitylint.analysis;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Shortest proofs that the loss of an element removes a thing, searched breadth first along what is lost with it. Of
 * several the one with the smaller id where they part. They are computed on demand, for findings only. See
 * docs/derived-notions.md, What a function reaches.
 */
public final class Chains {

    private final Graph graph;
    private final SingleLosses losses;
    private final LostSteps lost;

    /** The shortest ways to the element that was last searched for, from things on the ways that were found. */
    private final Map<Subject, Way> known = new HashMap<>();

    private @Nullable Subject last;

    /** What a thing needs that survives the loss of one member; most things need much and no group. */
    private final Map<Subject, List<Requirement>> groups = new HashMap<>();

    public Chains(Graph graph, SingleLosses losses) {
        this.graph = graph;
        this.losses = losses;
        this.lost = new LostSteps(graph, losses);
    }

    /** From a thing or a backup to an element; null if the loss of the element does not touch it. */
    public @Nullable Chain of(Subject from, Subject element) {
        return search(from, graph.requirements(from), true, element);
    }

    /** From a backup to an element, entering through one part of its recovery. */
    public @Nullable Chain of(Backup from, RecoveryPart part, Subject element) {
        Requirement[] entries = Arrays.stream(graph.requirements(from))
                .filter(entry -> entry.part() == part)
                .toArray(Requirement[]::new);
        return search(from, entries, part == RecoveryPart.NONE, element);
    }

    /**
     * The same for each entry of a part that the element takes away, such as each tool, by the number of the entry. Of an
     * entry with several members each chain begins with the smallest id, in whatever order they are listed. What is not
     * there with nothing lost is taken away by nothing.
     */
    public SortedMap<Integer, Chain> byEntry(Backup from, RecoveryPart part, Subject element) {
        SortedMap<Integer, Chain> chains = new TreeMap<>();
        Requirement[] requirements = graph.requirements(from);
        for (int number = 0; number < requirements.length; number++) {
            Requirement wanted = requirements[number];
            boolean counts = wanted.part() == part && losses.isMet(wanted);
            Chain chain = counts ? throughSmallest(from, wanted, element) : null;
            if (chain != null) {
                chains.put(number, chain);
            }
        }
        return chains;
    }

    private @Nullable Chain throughSmallest(Backup from, Requirement entry, Subject element) {
        List<Way.Step> steps = lost.lost(from, entry, graph.number(element));
        steps.sort(Comparator.comparing(step -> step.to().id()));
        for (Way.Step step : steps) {
            Way rest = way(step.to(), graph.requirements(step.to()), true, element);
            if (rest != null) {
                return rest.after(step).chain();
            }
        }
        return null;
    }

    /**
     * From a function to an element, entering through one of its hard needs; through a backup of the function where that
     * need is not met with nothing lost.
     */
    public @Nullable Chain of(Function from, Need need, Subject element) {
        Requirement wanted = graph.requirement(from, need);
        if (wanted == null) {
            return null;
        }
        return losses.isMet(wanted)
                ? search(from, new Requirement[] {wanted}, false, element)
                : throughBackup(from, wanted, element);
    }

    /** Of several backups that could take over with nothing lost, through the smallest id. */
    private @Nullable Chain throughBackup(Function from, Requirement unmet, Subject element) {
        return Arrays.stream(graph.protecting(graph.node(from)))
                .filter(backup -> losses.of(backup) != ElementSet.ALL)
                .mapToObj(graph::subject)
                .sorted(Comparator.comparing(Subject::id))
                .map(backup -> way(backup, graph.requirements(backup), true, element))
                .filter(Objects::nonNull)
                .findFirst()
                .map(rest -> rest.after(new Way.Step(from, rest.here(), unmet.how(), unmet.members()[0]::place)))
                .map(Way::chain)
                .orElse(null);
    }

    /** From several things, in their order, to an element that takes all of them away. */
    public MemberChains ofEach(List<? extends Subject> members, Subject element) {
        List<Chain> first = members.stream()
                .limit(MemberChains.MOST)
                .map(member -> of(member, element))
                .filter(Objects::nonNull)
                .toList();
        return new MemberChains(first, members.size() - first.size());
    }

    /**
     * What a chain leaves out where it enters the first group of alternatives: the element takes away other members of it,
     * too. Each chain begins with what needs the group. Null where there are none, and where the loss of one member is the
     * loss of the group.
     */
    public @Nullable MemberChains besides(Chain chain, Subject element) {
        List<Chain.Link> links = chain.links();
        for (int next = 1; next < links.size() && chain.leftOutBefore(next) == 0; next++) {
            Subject here = links.get(next - 1).subject();
            int entered = graph.number(links.get(next).subject());
            for (Requirement group : groups.computeIfAbsent(here, this::groups)) {
                if (reaches(group, entered)) {
                    return others(here, group, entered, element);
                }
            }
        }
        return null;
    }

    private List<Requirement> groups(Subject subject) {
        return Arrays.stream(graph.requirements(subject))
                .filter(requirement -> requirement.tooMany() > 1)
                .toList();
    }

    private @Nullable MemberChains others(Subject here, Requirement group, int entered, Subject element) {
        List<Way.Step> steps = lost.lost(here, group, graph.number(element)).stream()
                .filter(step -> graph.number(step.to()) != entered)
                .sorted(Comparator.comparing(step -> step.to().id()))
                .toList();
        List<Chain> first = new ArrayList<>();
        for (Way.Step step : steps.subList(0, Math.min(MemberChains.MOST - 1, steps.size()))) {
            Way rest = way(step.to(), graph.requirements(step.to()), true, element);
            if (rest != null) {
                first.add(rest.after(step).chain());
            }
        }
        return steps.isEmpty() ? null : new MemberChains(first, steps.size() - first.size());
    }

    /**
     * From a thing that does not work with nothing lost to the cause: a requirement for more persons than departures left.
     */
    public Chain toDefect(Subject from) {
        Map<Subject, Way.Step> reachedBy = new HashMap<>();
        Deque<Subject> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Subject here = open.poll();
            for (Requirement requirement : graph.requirements(here)) {
                if (requirement.members().length < requirement.k()) {
                    return way(Way.at(here), reachedBy, new HashMap<>()).chain();
                }
            }
            List<Way.Step> steps = new ArrayList<>();
            for (Requirement requirement : graph.requirements(here)) {
                steps.addAll(lost.dead(here, requirement));
            }
            open.addAll(follow(from, steps, reachedBy));
        }
        return Way.at(from).chain();
    }

    /** The part of a backup through which a chain from it begins. */
    public static RecoveryPart part(Graph graph, Backup from, Chain chain) {
        int first = chain.links().size() < 2
                ? -1
                : graph.number(chain.links().get(1).subject());
        return Arrays.stream(graph.requirements(from))
                .filter(requirement -> reaches(requirement, first))
                .map(Requirement::part)
                .findFirst()
                .orElse(RecoveryPart.NONE);
    }

    private static boolean reaches(Requirement requirement, int node) {
        return requirement.has(node)
                || Arrays.stream(requirement.members())
                        .flatMap(member -> Arrays.stream(member.all()))
                        .anyMatch(part -> reaches(part, node));
    }

    /**
     * @param entries the requirements to begin with
     * @param service whether scenarios that the data of a backup does not survive count too
     */
    private @Nullable Chain search(Subject start, Requirement[] entries, boolean service, Subject element) {
        Way way = way(start, entries, service, element);
        return way == null ? null : way.chain();
    }

    private @Nullable Way way(Subject start, Requirement[] entries, boolean service, Subject element) {
        Subject from = graph.element(start);
        if (!(from instanceof Backup) && !losses.removes(element, from)) {
            return null;
        }
        Map<Subject, Way.Step> reachedBy = new HashMap<>();
        Deque<Subject> open = new ArrayDeque<>(List.of(from));
        if (isEnd(from, element, service)) {
            return end(from, element);
        }
        if (element != last) {
            last = element;
            known.clear();
        }
        boolean all = Arrays.equals(entries, graph.requirements(from));
        Way before = all ? known.get(from) : null;
        if (before != null) {
            return before;
        }
        // Entered through a part alone, a way may be longer than the one that leads back through the beginning.
        Map<Subject, Way> passed = all ? known : new HashMap<>();
        while (!open.isEmpty()) {
            Subject here = open.poll();
            Way rest = open.isEmpty() && !known.containsKey(from) ? known.get(here) : null;
            if (rest != null) {
                // There is no other way on, and the shortest one from here was found before.
                return way(rest, reachedBy, passed);
            }
            List<Way.Step> steps = new ArrayList<>();
            for (Requirement requirement : here == from ? entries : graph.requirements(here)) {
                steps.addAll(lost.lost(here, requirement, graph.number(element)));
            }
            for (Subject next : follow(from, steps, reachedBy)) {
                if (isEnd(next, element, true)) {
                    return way(end(next, element), reachedBy, passed);
                }
                open.add(next);
            }
        }
        return null;
    }

    /** What some steps reach first, by id, so that the order in which things are listed changes no chain. */
    private static List<Subject> follow(Subject from, List<Way.Step> steps, Map<Subject, Way.Step> reachedBy) {
        List<Subject> reached = new ArrayList<>();
        steps.sort(Comparator.comparing(step -> step.to().id()));
        for (Way.Step step : steps) {
            if (step.to() != from && reachedBy.putIfAbsent(step.to(), step) == null) {
                reached.add(step.to());
            }
        }
        return reached;
    }

    /** Whether a chain ends at a thing: it is the element, or the element is a scenario that takes it. */
    private boolean isEnd(Subject here, Subject element, boolean service) {
        return here == graph.element(element)
                || element instanceof Scenario scenario
                        && (!(here instanceof Backup) || service)
                        && takes(scenario, here);
    }

    private boolean takes(Scenario scenario, Subject thing) {
        return thing instanceof Backup backup
                ? !DataSurvival.survives(backup, scenario, graph.workspace())
                : contains(graph.scenariosLosing(graph.number(thing)), graph.number(scenario));
    }

    /** @param passed receives the way from each thing on it but the first */
    private static Way way(Way rest, Map<Subject, Way.Step> reachedBy, Map<Subject, Way> passed) {
        Way way = rest;
        for (Way.Step step = reachedBy.get(way.here()); step != null; step = reachedBy.get(way.here())) {
            passed.put(way.here(), way);
            way = way.after(step);
        }
        return way;
    }

    /** What is behind a thing at which a chain ends: nothing, or the scenario that takes it. */
    private static Way end(Subject thing, Subject element) {
        if (!(element instanceof Scenario scenario)) {
            return Way.at(thing);
        }
        Way.Step taken = thing instanceof Backup
                ? new Way.Step(thing, scenario, "is spoilt in", scenario.origin()::key)
                : new Way.Step(thing, scenario, "is lost in", () -> scenario.at("loses"));
        return Way.at(scenario).after(taken);
    }

    private static boolean contains(int[] numbers, int number) {
        return Arrays.stream(numbers).anyMatch(other -> other == number);
    }
}
