package io.continuitylint.analysis;

import io.continuitylint.analysis.Requirement.Member;
import io.continuitylint.model.Component;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import java.util.Arrays;
import java.util.List;

/**
 * What each thing reaches in one step, by the numbers of the {@link Graph}: by hard need, start need, backup or recovery
 * part. Backups that never stand in are reached too.
 */
final class ReachEdges {

    private final Graph graph;
    private final boolean withSoft;
    private int[] found = new int[16];
    private int size;

    /** @param withSoft whether soft needs count as well */
    ReachEdges(Graph graph, boolean withSoft) {
        this.graph = graph;
        this.withSoft = withSoft;
    }

    /** Of each thing, without soft needs. */
    static int[][] all(Graph graph) {
        ReachEdges edges = new ReachEdges(graph, false);
        int[][] all = new int[graph.sizeOfAll()][];
        Arrays.setAll(all, edges::from);
        return all;
    }

    /** What one thing reaches in one step; what it reaches twice may be in it twice. */
    int[] from(int thing) {
        size = 0;
        if (thing < graph.sizeWithBackups()) {
            follow(graph.requirements(thing));
            if (thing < graph.size()) {
                add(graph.claiming(thing));
                needs(graph.subject(thing));
            }
        }
        return Arrays.copyOf(found, size);
    }

    private void follow(Requirement[] requirements) {
        for (Requirement requirement : requirements) {
            for (Member member : requirement.members()) {
                add(member.node());
                add(member.backups());
                follow(member.all());
            }
        }
    }

    /**
     * What is in no requirement: groups, backups that never stand in, start needs, roles that hold a credential, and where
     * these count, soft needs.
     */
    private void needs(Subject dependent) {
        for (Need need : Graph.needsOf(dependent)) {
            if (need.hard() || withSoft) {
                if (need instanceof Need.OfGroup ofGroup) {
                    add(graph.number(ofGroup.group()));
                } else if (need instanceof Need.Single single) {
                    single.backups().forEach(backup -> add(graph.number(backup)));
                }
                if (!need.hard()) {
                    add(need.references());
                }
            }
        }
        if (dependent instanceof Component component) {
            if (component.startNeeds() != null) {
                add(component.startNeeds());
            }
            if (component.credential() != null) {
                add(component.credential().holders());
            }
        }
    }

    private void add(List<Reference> references) {
        for (Reference reference : references) {
            add(graph.number(graph.workspace().find(reference)));
        }
    }

    private void add(int[] things) {
        for (int thing : things) {
            add(thing);
        }
    }

    private void add(int thing) {
        if (thing >= 0) {
            if (size == found.length) {
                found = Arrays.copyOf(found, 2 * size);
            }
            found[size++] = thing;
        }
    }
}
