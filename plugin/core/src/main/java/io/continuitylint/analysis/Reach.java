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
    private final Map<Subject, Subject> first = new HashMap<>();
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

    /** By any need, also a soft one or one to start; also what is offered to functions of other workspaces reaches. */
    public static Reach anyhow(Graph graph) {
        Reach reach = new Reach(graph, true, graph.workspace().functions().values());
        graph.workspace().components().values().stream()
                .filter(component -> component.offered() != null)
                .forEach(reach::walk);
        return reach;
    }

    /** Everything that one function reaches by hard need, backup or recovery part. */
    public static Set<Subject> of(Graph graph, Function function) {
        return new Reach(graph, false, List.of(function)).first.keySet();
    }

    /** The first function that reaches a thing, itself if it is one; null if none does. */
    public @Nullable Function of(Subject subject) {
        return first.get(subject) instanceof Function function ? function : null;
    }

    /** Whether anything reaches a thing. */
    public boolean reaches(Subject subject) {
        return first.containsKey(subject);
    }

    private void walk(Subject root) {
        enter(root, root);
        while (!open.isEmpty()) {
            Subject here = open.poll();
            if (here instanceof Backup backup) {
                graph.requirements(backup).forEach(requirement -> follow(requirement, root));
            } else {
                graph.requirements(graph.number(here)).forEach(requirement -> follow(requirement, root));
                graph.claiming(here).forEach(backup -> enter(backup, root));
                groups(here, root);
                if (withSoft) {
                    soft(here, root);
                }
            }
        }
    }

    private void follow(Requirement requirement, Subject root) {
        for (Member member : requirement.members()) {
            if (member.node() >= 0) {
                enter(graph.subject(member.node()), root);
            }
            member.backups().forEach(backup -> enter(backup, root));
            member.all().forEach(part -> follow(part, root));
        }
    }

    private void groups(Subject dependent, Subject root) {
        for (Need need : needs(dependent)) {
            if (need instanceof Need.OfGroup ofGroup && (need.hard() || withSoft)) {
                first.putIfAbsent(ofGroup.group(), root);
            }
            if (need instanceof Need.Single single && need.hard()) {
                single.backups().forEach(backup -> enter(backup, root));
            }
        }
    }

    private void soft(Subject dependent, Subject root) {
        needs(dependent).forEach(need -> {
            need.references().forEach(reference -> enter(reference, root));
            if (need instanceof Need.Single single) {
                single.backups().forEach(backup -> enter(backup, root));
            }
        });
        if (dependent instanceof Component component && component.startNeeds() != null) {
            component.startNeeds().forEach(reference -> enter(reference, root));
        }
    }

    private void enter(Reference reference, Subject root) {
        Subject subject = graph.workspace().find(reference);
        if (subject != null) {
            enter(subject, root);
        }
    }

    private void enter(Subject subject, Subject root) {
        if (first.putIfAbsent(subject, root) == null) {
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
