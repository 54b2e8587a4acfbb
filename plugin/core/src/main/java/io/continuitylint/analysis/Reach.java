package io.continuitylint.analysis;

import io.continuitylint.analysis.Requirement.Member;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which function reaches a thing first, when functions are taken in an order: by tier, this is the strictest. Backups that
 * never stand in are reached too: what they claim is judged by the tier of what they claim it for. Nothing is entered
 * twice, so it is linear in the workspace.
 */
public final class Reach {

    private final Graph graph;
    private final boolean withSoft;
    private final Map<Subject, Function> first = new HashMap<>();
    private final Deque<Subject> open = new ArrayDeque<>();

    private Reach(Graph graph, boolean withSoft, Collection<Function> functions) {
        this.graph = graph;
        this.withSoft = withSoft;
        functions.stream()
                .sorted(Comparator.comparing(Function::tier, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Function::id))
                .forEach(this::walk);
    }

    /** By hard need, backup or recovery part, the strictest function first. */
    public static Reach strictest(Graph graph) {
        return new Reach(graph, false, graph.workspace().functions().values());
    }

    /** By any need, also a soft one or one to start. */
    public static Reach anyhow(Graph graph) {
        return new Reach(graph, true, graph.workspace().functions().values());
    }

    /** Everything that one function reaches by hard need, backup or recovery part. */
    public static Set<Subject> of(Graph graph, Function function) {
        return new Reach(graph, false, List.of(function)).first.keySet();
    }

    /** The first function that reaches a thing, itself if it is one; null if none does. */
    public @Nullable Function of(Subject subject) {
        return first.get(subject);
    }

    private void walk(Function function) {
        enter(function, function);
        while (!open.isEmpty()) {
            Subject here = open.poll();
            if (here instanceof Backup backup) {
                graph.requirements(backup).forEach(requirement -> follow(requirement, function));
            } else {
                graph.requirements(graph.number(here)).forEach(requirement -> follow(requirement, function));
                graph.claiming(here).forEach(backup -> enter(backup, function));
                groups(here, function);
                if (withSoft) {
                    soft(here, function);
                }
            }
        }
    }

    private void follow(Requirement requirement, Function function) {
        for (Member member : requirement.members()) {
            if (member.node() >= 0) {
                enter(graph.subject(member.node()), function);
            }
            member.backups().forEach(backup -> enter(backup, function));
            member.all().forEach(part -> follow(part, function));
        }
    }

    private void groups(Subject dependent, Function function) {
        for (Need need : needs(dependent)) {
            if (need instanceof Need.OfGroup ofGroup && (need.hard() || withSoft)) {
                first.putIfAbsent(ofGroup.group(), function);
            }
            if (need instanceof Need.Single single && need.hard()) {
                single.backups().forEach(backup -> enter(backup, function));
            }
        }
    }

    private void soft(Subject dependent, Function function) {
        needs(dependent).forEach(need -> {
            need.references().forEach(reference -> enter(reference, function));
            if (need instanceof Need.Single single) {
                single.backups().forEach(backup -> enter(backup, function));
            }
        });
        if (dependent instanceof Component component && component.startNeeds() != null) {
            component.startNeeds().forEach(reference -> enter(reference, function));
        }
    }

    private void enter(Reference reference, Function function) {
        Subject subject = graph.workspace().find(reference);
        if (subject != null) {
            enter(subject, function);
        }
    }

    private void enter(Subject subject, Function function) {
        if (first.putIfAbsent(subject, function) == null) {
            open.add(subject);
        }
    }

    private static List<Need> needs(Subject dependent) {
        if (dependent instanceof Function function) {
            return function.needs();
        }
        return dependent instanceof Component component ? component.needs() : List.of();
    }
}
