package io.continuitylint.analysis;

import io.continuitylint.analysis.Requirement.Member;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What comes up when everything starts from nothing: the least fixpoint in which a thing is up when what it needs to start
 * is, and a function also those that it is to be restored after. Domains are up; a backup stands in when its whole
 * requirement is up. What never comes up waits for a cycle.
 */
public final class BlackStart {

    private final Graph graph;
    private final Set<Subject> up = new HashSet<>();

    private BlackStart(Graph graph) {
        this.graph = graph;
        solve();
    }

    public static BlackStart of(Graph graph) {
        return new BlackStart(graph);
    }

    /** Things that wait for each other, from the one of the smallest id back to it. */
    public record Cycle(Subject first, Chain chain, boolean declared, Set<Subject> members) {}

    public boolean isUp(Subject subject) {
        return up.contains(subject);
    }

    private void solve() {
        Workspace workspace = graph.workspace();
        Map<Subject, List<Subject>> waiting = new HashMap<>();
        Deque<Subject> open = new ArrayDeque<>();
        for (int node = 0; node < graph.size(); node++) {
            Subject subject = graph.subject(node);
            open.add(subject);
            for (Subject needed : awaited(subject)) {
                waiting.computeIfAbsent(needed, unused -> new ArrayList<>()).add(subject);
            }
        }
        for (Backup backup : workspace.backups().values()) {
            open.add(backup);
            members(graph.requirements(backup))
                    .forEach(needed -> waiting.computeIfAbsent(needed, unused -> new ArrayList<>())
                            .add(backup));
        }
        while (!open.isEmpty()) {
            Subject subject = open.poll();
            if (!up.contains(subject) && comesUp(subject)) {
                up.add(subject);
                open.addAll(waiting.getOrDefault(subject, List.of()));
                if (subject instanceof Backup backup) {
                    backup.protects().forEach(primary -> woken(workspace.find(primary), waiting, open));
                    open.addAll(inlineDependents(backup));
                }
            }
        }
    }

    private static void woken(@Nullable Subject primary, Map<Subject, List<Subject>> waiting, Deque<Subject> open) {
        if (primary != null) {
            open.addAll(waiting.getOrDefault(primary, List.of()));
        }
    }

    private List<Subject> inlineDependents(Backup backup) {
        Subject dependent = graph.workspace().find(backup.inlineOf());
        return dependent == null ? List.of() : List.of(dependent);
    }

    private boolean comesUp(Subject subject) {
        if (subject instanceof Backup backup) {
            return graph.standsIn(backup) && graph.requirements(backup).stream().allMatch(this::isMet);
        }
        List<Reference> startNeeds = startNeeds(subject);
        if (startNeeds != null) {
            return startNeeds.stream().allMatch(this::isUpOrStoodInFor);
        }
        return graph.needs(subject).stream().allMatch(this::isMet)
                && restoreAfter(subject).stream().allMatch(this::isUpOrStoodInFor);
    }

    private boolean isMet(Requirement requirement) {
        long met = requirement.members().stream().filter(this::isMet).count();
        return met >= Math.min(requirement.k(), requirement.members().size());
    }

    private boolean isMet(Member member) {
        if (!member.all().isEmpty()) {
            return member.all().stream().allMatch(this::isMet);
        }
        return member.node() < 0
                || graph.subject(member.node()) instanceof Domain
                || up.contains(graph.subject(member.node()))
                || member.backups().stream().anyMatch(up::contains);
    }

    private boolean isUpOrStoodInFor(Reference reference) {
        Subject subject = graph.workspace().find(reference);
        return subject == null
                || up.contains(subject)
                || graph.protecting(subject).stream().anyMatch(up::contains);
    }

    private static @Nullable List<Reference> startNeeds(Subject subject) {
        return subject instanceof Component component ? component.startNeeds() : null;
    }

    private static List<Reference> restoreAfter(Subject subject) {
        return subject instanceof Function function ? function.restoreAfter() : List.of();
    }

    private Collection<Subject> awaited(Subject subject) {
        List<Reference> startNeeds = startNeeds(subject);
        Set<Subject> awaited = startNeeds == null ? members(graph.needs(subject)) : new HashSet<>();
        for (Reference reference : startNeeds == null ? restoreAfter(subject) : startNeeds) {
            Subject needed = graph.workspace().find(reference);
            if (needed != null) {
                awaited.add(needed);
            }
        }
        return awaited;
    }

    private Set<Subject> members(List<Requirement> requirements) {
        Set<Subject> members = new HashSet<>();
        for (Requirement requirement : requirements) {
            for (Member member : requirement.members()) {
                if (member.node() >= 0) {
                    members.add(graph.subject(member.node()));
                }
                members.addAll(members(member.all()));
            }
        }
        return members;
    }

    /** Of what a thing that is down needs, that which is in the way; not the idle members of a group that has enough. */
    private Set<Subject> missing(Subject subject) {
        if (up.contains(subject)) {
            return Set.of();
        }
        List<Reference> startNeeds = startNeeds(subject);
        Set<Subject> missing = new HashSet<>();
        for (Reference reference : startNeeds == null ? restoreAfter(subject) : startNeeds) {
            Subject needed = graph.workspace().find(reference);
            if (needed != null && !isUpOrStoodInFor(reference)) {
                missing.add(needed);
            }
        }
        if (startNeeds == null) {
            graph.needs(subject).stream()
                    .filter(requirement -> !isMet(requirement))
                    .flatMap(requirement -> requirement.members().stream())
                    .filter(member -> !isMet(member))
                    .forEach(member -> missing.add(graph.subject(member.node())));
        }
        return missing;
    }

    /** Whether a thing that is down waits, over any number of steps, for a member of a cycle. */
    public boolean waitsFor(Subject subject, Cycle cycle) {
        Set<Subject> seen = new HashSet<>(List.of(subject));
        Deque<Subject> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Subject here = open.poll();
            if (cycle.members().contains(here)) {
                return true;
            }
            missing(here).stream().filter(seen::add).forEach(open::add);
        }
        return false;
    }

    // ---- cycles

    /** One cycle for each knot of things that wait for each other, by the smallest id in it. */
    public List<Cycle> cycles() {
        List<Cycle> cycles = new ArrayList<>();
        for (int[] knot : Cycles.of(graph.size(), this::blocking)) {
            Set<Subject> members = new HashSet<>();
            Arrays.stream(knot).forEach(node -> members.add(graph.subject(node)));
            boolean itself = knot.length == 1 && contains(blocking(knot[0]), knot[0]);
            if (knot.length > 1 || itself) {
                cycles.add(cycle(members));
            }
        }
        cycles.sort(Comparator.comparing(cycle -> cycle.first().key()));
        return cycles;
    }

    private static boolean contains(int[] nodes, int node) {
        return Arrays.stream(nodes).anyMatch(other -> other == node);
    }

    private int[] blocking(int node) {
        return missing(graph.subject(node)).stream()
                .mapToInt(graph::number)
                .sorted()
                .toArray();
    }

    private Cycle cycle(Set<Subject> members) {
        Subject first = members.stream().min(Comparator.comparing(Subject::id)).orElseThrow();
        Map<Subject, Subject> before = new HashMap<>();
        Deque<Subject> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty() && !before.containsKey(first)) {
            Subject here = open.poll();
            missing(here).stream()
                    .filter(members::contains)
                    .sorted(Comparator.comparing(Subject::id))
                    .forEach(next -> {
                        if (before.putIfAbsent(next, here) == null) {
                            open.add(next);
                        }
                    });
        }
        List<Subject> path = new ArrayList<>(List.of(first));
        for (Subject here = before.get(first); here != null && here != first; here = before.get(here)) {
            path.add(1, here);
        }
        path.add(first);
        return new Cycle(first, chain(path), isDeclared(path), members);
    }

    /** Whether somebody said of each step that it has to wait; that it needs the next to run does not say so. */
    private boolean isDeclared(List<Subject> path) {
        for (int index = 1; index < path.size(); index++) {
            Subject from = path.get(index - 1);
            if (startNeeds(from) == null && reference(restoreAfter(from), path.get(index)) == null) {
                return false;
            }
        }
        return true;
    }

    private Chain chain(List<Subject> path) {
        List<Chain.Link> links = new ArrayList<>();
        links.add(new Chain.Link(path.get(0), "", path.get(0).origin().key()));
        for (int index = 1; index < path.size(); index++) {
            links.add(link(path.get(index - 1), path.get(index)));
        }
        return new Chain(links);
    }

    private Chain.Link link(Subject from, Subject to) {
        List<Reference> startNeeds = startNeeds(from);
        Reference after = reference(restoreAfter(from), to);
        Reference needed = reference(startNeeds != null ? startNeeds : references(from), to);
        String how = startNeeds != null ? "needs to start" : after != null ? "is restored after" : "needs";
        Reference here = startNeeds == null && after != null ? after : needed;
        return new Chain.Link(
                to, how, here == null ? from.origin().key() : here.origin().place());
    }

    private @Nullable Reference reference(List<Reference> references, Subject to) {
        return references.stream()
                .filter(reference -> graph.workspace().find(reference) == to)
                .findFirst()
                .orElse(null);
    }

    private static List<Reference> references(Subject subject) {
        List<Need> needs = subject instanceof Function function
                ? function.needs()
                : subject instanceof Component component ? component.needs() : List.of();
        return needs.stream()
                .filter(Need::hard)
                .flatMap(need -> need.references().stream())
                .toList();
    }
}
