package io.continuitylint.analysis;

import io.continuitylint.analysis.Requirement.Member;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which function reaches a thing first, when functions are taken in an order: by tier, this is the strictest. Backups
 * that never stand in are reached too: what they claim is judged by the tier of what they claim it for. Nothing is
 * entered twice, so it is linear in the workspace. See docs/derived-notions.md, What a function reaches.
 */
public final class Reach {

    private final Graph graph;
    private final boolean withSoft;
    private final @Nullable Subject[] first;
    private final int[] entered;
    private int size;

    private Reach(Graph graph, boolean withSoft) {
        this.graph = graph;
        this.withSoft = withSoft;
        this.first = new @Nullable Subject[graph.sizeOfAll()];
        this.entered = new int[first.length];
    }

    private Reach walk(Collection<Function> functions) {
        functions.stream().sorted(Function.STRICTEST_FIRST).forEach(this::walk);
        return this;
    }

    /** By hard need, backup or recovery part, the strictest function first. */
    public static Reach strictest(Graph graph) {
        return new Reach(graph, false).walk(graph.workspace().functions().values());
    }

    /** By any need, soft needs and start needs included, and from what is offered to functions of other workspaces. */
    public static Reach anyhow(Graph graph) {
        Reach reach = new Reach(graph, true).walk(graph.workspace().functions().values());
        for (Component component : graph.workspace().components().values()) {
            if (component.offered() != null) {
                reach.walk(component);
            }
        }
        return reach;
    }

    /** Everything that one function reaches by hard need, backup or recovery part. */
    public static Set<Subject> of(Graph graph, Function function) {
        Reach reach = new Reach(graph, false).walk(List.of(function));
        Set<Subject> reached = new HashSet<>();
        for (int index = 0; index < reach.size; index++) {
            reached.add(graph.subject(reach.entered[index]));
        }
        return reached;
    }

    /** The first function that reaches a thing, itself if it is one; null if none does. */
    public @Nullable Function of(Subject subject) {
        int number = graph.number(subject);
        return number >= 0 && first[number] instanceof Function function ? function : null;
    }

    /** Whether anything reaches a thing. */
    public boolean reaches(Subject subject) {
        int number = graph.number(subject);
        return number >= 0 && first[number] != null;
    }

    private void walk(Subject root) {
        int done = size;
        enter(root, root);
        while (done < size) {
            int here = entered[done++];
            if (here >= graph.sizeWithBackups()) {
                continue;
            }
            follow(graph.requirements(here), root);
            if (here < graph.size()) {
                enter(graph.claiming(here), root);
                needs(graph.subject(here), root);
            }
        }
    }

    private void follow(Requirement[] requirements, Subject root) {
        for (Requirement requirement : requirements) {
            for (Member member : requirement.members()) {
                enter(member.node(), root);
                enter(member.backups(), root);
                follow(member.all(), root);
            }
        }
    }

    /** What is in no requirement: groups, backups that never stand in, and where these count, soft and start needs. */
    private void needs(Subject dependent, Subject root) {
        for (Need need : Graph.needsOf(dependent)) {
            if (need.hard() || withSoft) {
                if (need instanceof Need.OfGroup ofGroup) {
                    enter(ofGroup.group(), root);
                } else if (need instanceof Need.Single single) {
                    single.backups().forEach(backup -> enter(backup, root));
                }
                if (!need.hard()) {
                    enter(need.references(), root);
                }
            }
        }
        if (withSoft && dependent instanceof Component component && component.startNeeds() != null) {
            enter(component.startNeeds(), root);
        }
    }

    private void enter(List<Reference> references, Subject root) {
        for (Reference reference : references) {
            enter(graph.number(graph.workspace().find(reference)), root);
        }
    }

    private void enter(int[] things, Subject root) {
        for (int thing : things) {
            enter(thing, root);
        }
    }

    private void enter(Subject subject, Subject root) {
        enter(graph.number(subject), root);
    }

    private void enter(int thing, Subject root) {
        if (thing >= 0 && first[thing] == null) {
            first[thing] = root;
            entered[size++] = thing;
        }
    }
}
