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
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Shortest proofs that the loss of an element removes a thing, searched breadth first along what is lost with it. They
 * are computed on demand, for findings only. See docs/derived-notions.md, What a function reaches.
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
        return search(from, entry -> true, true, element);
    }

    /** From a backup to an element, entering through one part of its recovery. */
    public @Nullable Chain of(Backup from, RecoveryPart part, Subject element) {
        return search(from, entry -> entry.part() == part, part == RecoveryPart.NONE, element);
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
        List<Step> steps = lost(from, entry, graph.number(element));
        steps.sort(Comparator.comparing(step -> step.to().id()));
        for (Step step : steps) {
            Chain rest = of(step.to(), element);
            if (rest != null) {
                return after(from, rest, step.how(), step.place());
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
                ? search(from, entry -> entry == wanted, false, element)
                : throughBackup(from, wanted, element);
    }

    /** Of several backups that could take over with nothing lost, through the smallest id. */
    private @Nullable Chain throughBackup(Function from, Requirement unmet, Subject element) {
        return Arrays.stream(graph.protecting(graph.node(from)))
                .filter(backup -> losses.of(backup) != ElementSet.ALL)
                .mapToObj(graph::subject)
                .sorted(Comparator.comparing(Subject::id))
                .map(backup -> of(backup, element))
                .filter(Objects::nonNull)
                .findFirst()
                .map(rest -> after(from, rest, unmet.how(), unmet.members()[0].place()))
                .orElse(null);
    }

    /** A chain that begins one step earlier. */
    private static Chain after(Subject from, Chain rest, String how, Place place) {
        List<Chain.Link> links = new ArrayList<>(rest.links());
        links.set(0, new Chain.Link(links.get(0).subject(), how, place));
        links.add(0, new Chain.Link(from, "", from.origin().key()));
        return new Chain(links);
    }

    /**
     * From a thing that does not work with nothing lost to the cause: a requirement for more persons than departures left.
     */
    public Chain toDefect(Subject from) {
        Map<Subject, Step> reachedBy = new HashMap<>();
        Deque<Subject> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Subject here = open.poll();
            for (Requirement requirement : graph.requirements(here)) {
                if (requirement.members().length < requirement.k()) {
                    return new Chain(links(from, here, reachedBy));
                }
            }
            for (Requirement requirement : graph.requirements(here)) {
                follow(from, dead(here, requirement), reachedBy, open);
            }
        }
        return new Chain(links(from, from, reachedBy));
    }

    private record Step(Subject from, Subject to, String how, Place place) {}

    /**
     * @param entries the requirements to begin with
     * @param service whether scenarios that the data of a backup does not survive count too
     */
    private @Nullable Chain search(Subject start, Predicate<Requirement> entries, boolean service, Subject element) {
        Subject from = graph.element(start);
        if (!(from instanceof Backup) && !losses.removes(element, from)) {
            return null;
        }
        Map<Subject, Step> reachedBy = new HashMap<>();
        Deque<Subject> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Subject here = open.poll();
            List<Chain.Link> end = end(here, element, here != from || service);
            if (end != null) {
                List<Chain.Link> links = links(from, here, reachedBy);
                links.addAll(end);
                return new Chain(links);
            }
            for (Requirement requirement : graph.requirements(here)) {
                if (here != from || entries.test(requirement)) {
                    follow(from, lost(here, requirement, graph.number(element)), reachedBy, open);
                }
            }
        }
        return null;
    }

    private static void follow(Subject from, List<Step> steps, Map<Subject, Step> reachedBy, Deque<Subject> open) {
        for (Step step : steps) {
            if (step.to() != from && reachedBy.putIfAbsent(step.to(), step) == null) {
                open.add(step.to());
            }
        }
    }

    /**
     * The links after a thing at which a chain ends: none if it is the element, one if a scenario takes it; else null.
     */
    private @Nullable List<Chain.Link> end(Subject here, Subject element, boolean service) {
        if (here == graph.element(element)) {
            return List.of();
        }
        if (!(element instanceof Scenario scenario)) {
            return null;
        }
        if (here instanceof Backup backup) {
            boolean unusable = service && !DataSurvival.survives(backup, scenario, graph.workspace());
            return unusable
                    ? List.of(new Chain.Link(
                            scenario, "is spoilt in", scenario.origin().key()))
                    : null;
        }
        return contains(graph.scenariosLosing(graph.number(here)), graph.number(scenario))
                ? List.of(new Chain.Link(scenario, "is lost in", scenario.at("loses")))
                : null;
    }

    private List<Chain.Link> links(Subject from, Subject end, Map<Subject, Step> reachedBy) {
        List<Chain.Link> links = new ArrayList<>();
        for (Step step = reachedBy.get(end); step != null; step = reachedBy.get(step.from())) {
            links.add(0, new Chain.Link(step.to(), step.how(), step.place()));
        }
        links.add(0, new Chain.Link(from, "", from.origin().key()));
        return links;
    }

    private static boolean contains(int[] numbers, int number) {
        return Arrays.stream(numbers).anyMatch(other -> other == number);
    }

    /** The members of a requirement that an element takes away, where it leaves too few; may be changed. */
    private List<Step> lost(Subject from, Requirement requirement, int element) {
        List<Step> lost = new ArrayList<>();
        int count = 0;
        for (Member member : requirement.members()) {
            List<Step> steps = lost(from, member, requirement.how(), element);
            count += steps.isEmpty() ? 0 : 1;
            lost.addAll(steps);
        }
        return count >= requirement.tooMany() ? lost : new ArrayList<>();
    }

    private List<Step> lost(Subject from, Member member, String how, int element) {
        List<Step> steps = new ArrayList<>();
        if (member.all().length > 0) {
            for (Requirement part : member.all()) {
                steps.addAll(lost(from, part, element));
            }
        } else if (member.node() >= 0
                && losses.unprotected(member.node(), member.backups()).contains(element)) {
            steps.add(new Step(from, graph.subject(member.node()), how, member.place()));
            if (losses.of(member.node()) == ElementSet.ALL) {
                // It does not work with nothing lost, and what stood in for it is lost.
                for (int backup : member.backups()) {
                    steps.add(new Step(from, graph.subject(backup), how, member.place()));
                }
            }
        }
        return steps;
    }

    /** The dead members of a requirement that cannot be met. */
    private List<Step> dead(Subject from, Requirement requirement) {
        List<Step> dead = new ArrayList<>();
        for (Member member : requirement.members()) {
            if (member.node() >= 0 && losses.unprotected(member.node(), member.backups()) == ElementSet.ALL) {
                dead.add(new Step(from, graph.subject(member.node()), requirement.how(), member.place()));
            }
        }
        return dead.size() >= requirement.tooMany() ? dead : List.of();
    }
}
