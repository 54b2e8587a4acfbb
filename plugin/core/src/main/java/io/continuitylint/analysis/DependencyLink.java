package io.continuitylint.analysis;

import io.continuitylint.analysis.Requirement.Member;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One step from a thing to what it requires, or to what stands in for it.
 *
 * @param how in words: "needs", "is in", "uses", "is activated by", "is backed up by"
 * @param sort what happens without it
 * @param required how many of the alternatives are enough
 * @param among how many alternatives there are, this one among them; 1 for a single thing
 */
public record DependencyLink(Subject from, Subject to, String how, Sort sort, int required, int among) {

    private static final String PROTECTED = "is backed up by";

    /** What a link is for. */
    public enum Sort {
        /** Without it the thing stops. */
        HARD,
        /** Without it the thing goes on. */
        SOFT,
        /** Without it a backup cannot be activated. */
        RECOVERY,
        /** It takes over. */
        BACKUP
    }

    /** All links from one thing, in the order in which it is written; none of what is no part of the graph. */
    public static List<DependencyLink> of(Graph graph, Subject from) {
        int number = graph.number(from);
        if (number < 0 || graph.subject(number) != from) {
            return List.of();
        }
        Set<DependencyLink> links = new LinkedHashSet<>();
        for (Requirement requirement : graph.requirements(from)) {
            add(graph, from, requirement, requirement.how(), links);
        }
        for (Need need : Graph.needsOf(from)) {
            if (!need.hard()) {
                need.references().forEach(reference -> soft(graph, from, reference, need, links));
            }
            if (need instanceof Need.Single single) {
                Subject primary = graph.workspace().find(single.use());
                single.backups().forEach(backup -> protect(primary == null ? from : primary, backup, links));
            }
        }
        int node = graph.node(from);
        if (node >= 0) {
            Arrays.stream(graph.claiming(node)).forEach(backup -> protect(from, graph.backup(backup), links));
        }
        return new ArrayList<>(links);
    }

    private static void add(Graph graph, Subject from, Requirement requirement, String how, Set<DependencyLink> links) {
        Sort sort = requirement.isRecovery() ? Sort.RECOVERY : Sort.HARD;
        for (Member member : requirement.members()) {
            if (member.node() >= 0) {
                Subject to = graph.subject(member.node());
                links.add(new DependencyLink(from, to, how, sort, requirement.k(), requirement.members().length));
            }
            for (Requirement inner : member.all()) {
                add(graph, from, inner, how, links);
            }
        }
    }

    private static void soft(Graph graph, Subject from, Reference reference, Need need, Set<DependencyLink> links) {
        if (graph.workspace().find(reference) instanceof Component to) {
            links.add(new DependencyLink(
                    from, to, "is better with", Sort.SOFT, 1, need.references().size()));
        }
    }

    private static void protect(Subject primary, Backup backup, Set<DependencyLink> links) {
        links.add(new DependencyLink(primary, backup, PROTECTED, Sort.BACKUP, 1, 1));
    }
}
